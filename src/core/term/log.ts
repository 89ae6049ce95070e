/**
 * The append-only log of a term: every act of the trainee between her visits, and what each visit came to.
 * A save is the seed and this log, replayed; the long debrief is a reading of it.
 * Must not know the page, nor any story: a visit's own log is kept with the visit.
 */
import type { Loop, Meters, Note } from '../scenario/beat';
import type { Plan, Skill } from '../scenario/vocabulary';

/** Fixed for the life of a term. */
export interface TermOpening {
  id: string;
  /** Of the plan it was begun with; another plan cannot go on with it. */
  edition: string;
  seed: number;
  /** Epoch milliseconds. */
  startedAt: number;
}

export interface SkillMarks {
  skill: Skill;
  marks: number;
  of: number;
  decisions: number;
}

/** What a visit came to, as far as the weeks after need it. */
export interface VisitResult {
  /** Id of the visit in the saves; the rest can be worked out from it again. */
  visit: string;
  scenario: string;
  outcome?: string;
  opened: readonly Loop[];
  closed: readonly string[];
  meters: Meters;
  plan?: Plan;
  gateHolds: boolean;
  over: number;
  under: number;
  profile: readonly SkillMarks[];
  lookedUp: readonly string[];
  /** What was noticed; the record at the desk is made of it. */
  noticed: readonly Note[];
}

/** What was written down of a visit. */
export interface WrittenRecord {
  /** Ids of notes. */
  facts: readonly string[];
  /** In whose words; a line that was said in the visit, or empty. */
  words: string;
}

export type TermAct =
  | { kind: 'drove'; to: string }
  | { kind: 'visited'; item: string; result: VisitResult }
  | { kind: 'checked'; item: string }
  /** Null: read, with nothing to answer. */
  | { kind: 'answered'; item: string; answer: string | null }
  | { kind: 'checked-in' }
  | { kind: 'handed-on'; item: string; to: string }
  | { kind: 'put-off'; item: string }
  | { kind: 'went-to-desk' }
  | { kind: 'wrote'; item: string; record: WrittenRecord }
  | { kind: 'chased'; loop: string }
  | { kind: 'passed-on'; loop: string; to: string }
  /** Seen, and left open. */
  | { kind: 'kept-open'; loop: string }
  | { kind: 'ended-day' };

/** `at` is milliseconds since the term began, from an injected clock. */
export type TermEntry = TermAct & { at: number };
