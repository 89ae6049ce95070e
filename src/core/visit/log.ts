/**
 * The append-only log of a visit: every answer of the trainee, with its time. A save is the seed and
 * this log, replayed; debrief, profile and records are readings of it. Must not know the page.
 */
import type { Given } from '../scenario/given';
import type { Urgency } from '../scenario/vocabulary';
import type { HandoverDraft } from './handover';

/** `at` is milliseconds since the visit began, from an injected clock. */
export type LogEntry =
  | { kind: 'chose'; choice: string; at: number }
  | {
      kind: 'called';
      role: string;
      when: Urgency;
      handover: HandoverDraft;
      /** The story's option that answered; null when it had none. */
      answeredBy: string | null;
      /** How many beats of the turn had been shown when it was made. */
      after: number;
      at: number;
    }
  | { kind: 'looked-up'; task: string; at: number }
  /** Back to before the answer at `to`, an index into the log; Learn mode only. */
  | { kind: 'stepped-back'; to: number; at: number }
  | { kind: 'felt'; feeling: string; at: number }
  /** Left before its end, to start afresh. */
  | { kind: 'left'; at: number };

export type Mode = 'learn' | 'check';

/** What is known of a visit before its first answer; fixed for its life. */
export interface Opening {
  /** Unique to this visit. */
  id: string;
  scenario: string;
  edition: string;
  seed: number;
  mode: Mode;
  /** Epoch milliseconds. */
  startedAt: number;
  /** Replayed from a decision of another visit: practice that leaves the first record as it was. */
  whatIf?: boolean;
  /** What the weeks before had made of the person; absent when the scenario is played alone. */
  given?: Given;
  /** Id of the term it is part of; absent when the scenario is played alone. */
  term?: string;
}

/** Where in a longer story a visit stands. */
export type Within = Pick<Opening, 'given' | 'term'>;

/** The entries that still hold after every step back, in order. */
export function standingEntries(log: readonly LogEntry[]): LogEntry[] {
  const standing: { entry: LogEntry; index: number }[] = [];
  log.forEach((entry, index) => {
    if (entry.kind === 'stepped-back') dropAnswersFrom(standing, entry.to);
    else standing.push({ entry, index });
  });
  return standing.map(({ entry }) => entry);
}

/** Answers are taken back; help that was looked up stays looked up. */
function dropAnswersFrom(standing: { entry: LogEntry; index: number }[], to: number): void {
  const kept = standing.filter(({ entry, index }) => index < to || entry.kind === 'looked-up');
  standing.splice(0, standing.length, ...kept);
}

/** Where the last answer that moved the story stands in the log; -1 when there is none to take back. */
export function lastAnswer(log: readonly LogEntry[]): number {
  const standing = new Set(standingEntries(log));
  return log.findLastIndex((entry) => standing.has(entry) && movesTheStory(entry));
}

export function movesTheStory(entry: LogEntry): boolean {
  return entry.kind === 'chose' || (entry.kind === 'called' && entry.answeredBy !== null);
}
