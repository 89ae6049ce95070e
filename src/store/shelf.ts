/**
 * A place where visits are put: one lasting (the database), one for the life of the page (memory).
 * A shelf may fail; who stands in front of it decides what then. Must not know the trainee.
 */
import { type LogEntry, movesTheStory, type Opening } from '../core/visit/log';
import type { SavedVisit } from '../core/visit/saves';

/** `taken`: another entry stands at this index. `unknown`: there is no such visit (any more). */
export type Outcome = 'kept' | 'taken' | 'unknown';

export interface Shelf {
  begin(opening: Opening): Promise<Outcome>;
  append(visit: string, index: number, entry: LogEntry): Promise<Outcome>;
  keepPlace(visit: string, shown: number): Promise<Outcome>;
  finish(visit: string, at: number): Promise<Outcome>;
  keepReflection(visit: string, text: string): Promise<Outcome>;
  /** Puts back a whole visit, entry by entry, over nothing that differs. */
  restore(visit: SavedVisit): Promise<Outcome>;
  contents(): Promise<Contents>;
  erase(): Promise<Outcome>;
}

export interface Contents {
  visits: SavedVisit[];
  /** By visit. */
  reflections: Record<string, string>;
}

/** Whether two entries say the same, whatever the order of their fields. */
export function sameEntry(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** After such an entry the place kept for the turn before means nothing. */
export function turnsThePage(entry: LogEntry): boolean {
  return movesTheStory(entry) || entry.kind === 'stepped-back';
}

export function oldestFirst(visits: SavedVisit[]): SavedVisit[] {
  return visits.sort((a, b) => a.opening.startedAt - b.opening.startedAt);
}
