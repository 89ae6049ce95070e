/**
 * Passing over signs one by one: a pattern that repeats a group keeps every step in memory, and fails on a
 * line of ten million dashes. Must not know Ink.
 */

export const SPACE = ' \t';

/** The first place at or after `from` whose sign is none of `signs`. */
export function skip(line: string, from: number, signs: string): number {
  let at = from;
  while (at < line.length && signs.includes(line[at] ?? '')) at += 1;
  return at;
}
