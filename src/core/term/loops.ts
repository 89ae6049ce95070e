/**
 * Loops on the desk: a call, a promise, a referral, each open until somebody has closed it. How urgent one
 * is, its "by when" says. Must not know who closes it, or what comes of it.
 */
import type { Loop } from '../scenario/beat';
import type { Urgency } from '../scenario/vocabulary';

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

/** Words by which people say how soon, in order of haste; the ids of the ladder are among them. */
const SAID: readonly [RegExp, Urgency][] = [
  [/^now\b|\bat once\b|\bstraight away\b/, 'now'],
  [/\bbefore[- ](?:you |she |I )?leav(?:e|es|ing)\b/, 'before-leaving'],
  [/\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b/, 'today'],
  [/\bnext[- ](?:working[- ])?day\b|\btomorrow\b/, 'next-day'],
];

/** `by four today` is `today`, `by the end of tomorrow` is `next-day`; all other words are routine. */
export function urgencyOf(by: string): Urgency {
  return SAID.find(([words]) => words.test(by.trim()))?.[1] ?? 'routine';
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
