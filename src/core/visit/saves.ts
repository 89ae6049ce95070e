/**
 * The port through which a visit is kept. Declared here, by who needs it; implemented in `src/store`.
 * Must not know where or how anything is stored.
 */
import type { LogEntry, Opening } from './log';

export interface SavedVisit {
  opening: Opening;
  log: LogEntry[];
  /** Beats shown in the current turn; 0 when the story has moved since the place was last kept. */
  shown: number;
  /** Epoch milliseconds; null while the visit goes on. */
  endedAt: number | null;
}

/** Whether what is saved outlives the page; `reason` is a sentence for the trainee when not. */
export interface SavesStanding {
  lasting: boolean;
  reason?: string;
}

/** Nothing here ever rejects: where saving fails, the visit plays on in memory and `standing` says so. */
export interface Saves {
  standing(): SavesStanding;
  /** Called when the standing changes, as when the room runs out in the middle of a visit. */
  onStanding(listener: (standing: SavesStanding) => void): void;
  /** Keeps a new visit and claims it for this tab. */
  begin(opening: Opening): Promise<void>;
  /**
   * Append-only: an index already taken by another tab is refused, not overwritten. The same entry sent
   * again to the same index is no fault. Await it before the consequence is shown.
   */
  append(visitId: string, index: number, entry: LogEntry): Promise<void>;
  keepPlace(visitId: string, shown: number): Promise<void>;
  finish(visitId: string, at: number): Promise<void>;
  /** The newest visit of the scenario alone, of any edition, not ended, no what-if, not open in another tab. */
  unfinished(scenario: string): Promise<SavedVisit | undefined>;
  /** Every visit, oldest first. */
  visits(): Promise<SavedVisit[]>;
  keepReflection(visitId: string, text: string): Promise<void>;
  /** Empty when nothing was written. */
  reflection(visitId: string): Promise<string>;
  /** JSON text of everything kept, `format: 1`. */
  exportAll(): Promise<string>;
  eraseAll(): Promise<void>;
  /** False when another tab has this visit open. Always true where tabs cannot be told apart. */
  claim(visitId: string): Promise<boolean>;
}
