/**
 * The order in which findings are said: as they stand in the text, each said once.
 */
import type { Diagnostic } from './diagnostic';

/** By file, the main one first as it came, then by line; the weightier before the lighter. */
export function inOrder(said: readonly Diagnostic[]): Diagnostic[] {
  const files = [...new Set(said.map(({ file }) => file))];
  const place = (one: Diagnostic) => [files.indexOf(one.file), one.line, WEIGHT[one.severity]];
  return said.filter(isFirst).sort((a, b) => compare(place(a), place(b)));
}

const WEIGHT = { error: 0, warning: 1, info: 2 };

function isFirst(one: Diagnostic, at: number, said: readonly Diagnostic[]): boolean {
  return said.findIndex((other) => isSame(one, other)) === at;
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.file === b.file && a.line === b.line && a.message === b.message;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
