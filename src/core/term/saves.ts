/**
 * The port through which a term is kept. Declared here, by who needs it; implemented in `src/store`.
 * Must not know where or how anything is stored.
 */
import type { SavesStanding } from '../visit/saves';
import type { TermEntry, TermOpening } from './log';

export interface SavedTerm {
  opening: TermOpening;
  log: TermEntry[];
  /** Epoch milliseconds; null while it goes on. */
  endedAt: number | null;
}

/** Nothing here ever rejects: where saving fails, the term plays on in memory and `standing` says so. */
export interface TermSaves {
  standing(): SavesStanding;
  begin(opening: TermOpening): Promise<void>;
  /**
   * Append-only: an index already taken by another tab is refused, not overwritten. The same entry sent again
   * to the same index is no fault. Await it before the consequence is shown.
   */
  append(term: string, index: number, entry: TermEntry): Promise<void>;
  finish(term: string, at: number): Promise<void>;
  /** Every term, oldest first. */
  terms(): Promise<SavedTerm[]>;
  eraseAll(): Promise<void>;
}
