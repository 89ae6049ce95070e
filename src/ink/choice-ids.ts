/**
 * The ids under which a story's options are recorded: the author's label, or the place in the story where
 * there is none. Must not know the runtime.
 */

/**
 * Unlabelled options of one knot can share a place, and threads can bring one label twice: the second of a
 * name at one rest is `name~2`.
 * @param labels runtime path of a choice to its label.
 * @param paths runtime paths of the options at one rest, in order.
 */
export function choiceIds(labels: Record<string, string>, paths: readonly string[]): string[] {
  const times = new Map<string, number>();
  return paths.map((path) => {
    const name = labels[path] ?? placeOf(path);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}~${time}`;
  });
}

/** `arrival.0.what_first.c-1` reads as `arrival.what_first.c-1`. */
export function placeOf(path: string): string {
  return path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.');
}
