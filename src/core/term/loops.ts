/**
 * Loops on the desk: a call, a promise, a referral, each open until somebody has closed it. How urgent one is
 * stands at the head of its "by when". Must not know who closes it, or what comes of it.
 */
import type { Loop } from '../scenario/beat';
import { URGENCIES, type Urgency } from '../scenario/vocabulary';

export interface OpenLoop extends Loop {
  /** Scenario and id: two stories may use the same word. */
  key: string;
  scenario: string;
  /** Cast id of the person it is about. */
  person: string;
  urgency: Urgency;
  /** Day of the term on which it was opened. */
  opened: number;
  /** It was looked at since, at a desk, and left open knowingly. */
  isSeen: boolean;
}

/** The three kinds that never go into a weekend unseen. */
const URGENT: readonly Urgency[] = ['now', 'before-leaving', 'today'];

/** `today by four` is `today`; words that begin with no urgency of the ladder are routine. */
export function urgencyOf(by: string): Urgency {
  const first =
    by
      .trim()
      .toLowerCase()
      .split(/[\s,;]+/)[0] ?? '';
  return URGENCIES.find((urgency) => urgency === first) ?? 'routine';
}

/** "By when" as it is shown: without the word that only says how urgent. */
export function byWords({ by, urgency }: Pick<OpenLoop, 'by' | 'urgency'>): string {
  const isNamed = by.trim().toLowerCase().startsWith(urgency);
  return isNamed ? by.trim().slice(urgency.length).trim() || by.trim() : by.trim();
}

export function isUrgent({ urgency }: Pick<OpenLoop, 'urgency'>): boolean {
  return URGENT.includes(urgency);
}

export function openedLoop(
  loop: Loop,
  about: { scenario: string; person: string; day: number },
): OpenLoop {
  const { scenario, person, day } = about;
  return {
    ...loop,
    key: `${scenario}/${loop.id}`,
    scenario,
    person,
    urgency: urgencyOf(loop.by),
    opened: day,
    isSeen: false,
  };
}

/** Those that may not go into the weekend yet. */
export function unseenUrgent(loops: readonly OpenLoop[]): OpenLoop[] {
  return loops.filter((loop) => isUrgent(loop) && !loop.isSeen);
}

/** Design: days after which a loop that nobody closed is lost, where its planner did not say. */
const LOST_AFTER: Record<Urgency, number> = {
  now: 1,
  'before-leaving': 1,
  today: 3,
  'next-day': 7,
  routine: 28,
};

export function isLost({ urgency, opened }: OpenLoop, day: number): boolean {
  return day - opened >= LOST_AFTER[urgency];
}
