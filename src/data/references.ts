/**
 * Checks between the entries of data files: ids used once, and words that name an entry elsewhere.
 * Must not know which fields refer to what.
 */
import type { DataFile, ProblemCode } from './data-file';
import { brief, nearest } from './shapes';

export interface Named {
  id: string;
}

/** @param kind what such an entry is called: `task`. */
export function checkIds(file: DataFile, kind: string, entries: readonly Named[]): void {
  const first = new Map<string, number>();
  for (const entry of entries.filter(hasId)) {
    const line = file.lineOf(entry, 'id');
    const before = first.get(entry.id);
    if (before === undefined) first.set(entry.id, line);
    else file.report(line, 'duplicate-id', alreadyThere(kind, entry.id, before));
  }
}

function alreadyThere(kind: string, id: string, line: number): string {
  return `There is already a ${kind} \`${id}\`, in line ${line}. Use each id once.`;
}

/** An entry without one has been reported; it must not be reported again for what follows from it. */
function hasId(entry: Named): boolean {
  return entry.id !== undefined;
}

export interface Reference<T> {
  field: keyof T & string;
  /** What is referred to: `topic`. */
  to: string;
  code: ProblemCode;
  /** Undefined while the file that lists them could not be read. */
  known: readonly Named[] | undefined;
}

/** Every such field that says something must say the id of a known entry. */
export function checkReference<T extends Named>(
  file: DataFile,
  kind: string,
  entries: readonly T[] | undefined,
  { field, to, code, known }: Reference<T>,
): void {
  if (!known?.every(hasId)) return;
  const ids = new Set(known.map((one) => one.id));
  for (const entry of entries ?? []) {
    const word = entry[field];
    if (typeof word !== 'string' || ids.has(word)) continue;
    const name = hasId(entry) ? `The ${kind} \`${entry.id}\`` : `A ${kind}`;
    const message = `${name} names the ${to} \`${brief(word)}\`, which does not exist`;
    file.report(file.lineOf(entry, field), code, `${message}${nearest(word, ids)}`);
  }
}
