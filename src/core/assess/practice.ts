/**
 * Practice that comes back: a rule that was weak returns after about 1, 3, 7 and 21 days, in a different
 * person (assessment §9: spacing A14, A15; the intervals are design). Dates are given; must not know a clock,
 * the page, nor how a rule was judged.
 */
import { SKILLS, type Skill } from '../scenario/vocabulary';
import type { Debrief } from './debrief';

/** What can be practised: a skill, or one of the things that cut across them. */
export const RULES = ['gate', 'under', 'over', 'words', 'boundary', 'loops', ...SKILLS] as const;
export type Rule = (typeof RULES)[number];

/** One finished visit, as far as practice needs it. */
export interface Practised {
  visit: string;
  scenario: string;
  /** Cast id. */
  patient: string;
  /** Epoch milliseconds. */
  endedAt: number;
  strong: readonly Rule[];
  weak: readonly Rule[];
}

/** A scenario that could be visited. */
export interface Practisable {
  id: string;
  patient: string;
  skills: readonly Skill[];
}

export interface WorthAnotherLook {
  rule: Rule;
  /** The scenario to try it in. */
  scenario: string;
  /** Epoch milliseconds. */
  due: number;
  /** With whom it was weak. */
  from: { scenario: string; patient: string; endedAt: number };
  /** Times it has gone well since, of four. */
  stage: number;
}

const DAY = 86_400_000;
/** Days until the next look: after it was weak, and after each time it went well. */
const INTERVALS = [1, 3, 7, 21] as const;
/** Design: below this share of its marks a skill is worth another look. */
const STRONG = 0.75;
const LOW_WORDS = 60;

/** What a visit showed of each rule that it asked for. */
export function rulesShown(debrief: Debrief): Pick<Practised, 'strong' | 'weak'> {
  const strong: Rule[] = [];
  const weak: Rule[] = [];
  const show = (rule: Rule, isStrong: boolean) => (isStrong ? strong : weak).push(rule);
  const { gate, escalation, decisions, profile, loops } = debrief;
  show('gate', gate.holds);
  show('under', escalation.under === 0);
  show('over', escalation.over === 0);
  const heard = escalation.calls.flatMap(({ words }) => words ?? []);
  if (heard.length > 0)
    show(
      'words',
      heard.every(({ percent }) => percent >= LOW_WORDS),
    );
  if (decisions.length > 0)
    show(
      'boundary',
      decisions.every(({ oversteps }) => !oversteps),
    );
  if (loops.open.length + loops.closed.length > 0) show('loops', loops.open.length === 0);
  for (const { skill, marks, of } of profile) if (of > 0) show(skill, marks / of >= STRONG);
  return { strong, weak };
}

/**
 * What is due now, the longest due first.
 * @param done every finished visit that counts, in any order
 */
export function worthAnotherLook(
  done: readonly Practised[],
  scenarios: readonly Practisable[],
  now: number,
): WorthAnotherLook[] {
  const inOrder = [...done].sort((a, b) => a.endedAt - b.endedAt);
  const due = RULES.flatMap((rule) => {
    const standing = standingOf(rule, inOrder);
    if (!standing || standing.due > now) return [];
    const scenario = scenarioFor(rule, standing.from.patient, scenarios, inOrder);
    return scenario ? [{ rule, scenario, ...standing }] : [];
  });
  return due.sort((a, b) => a.due - b.due);
}

type Standing = Pick<WorthAnotherLook, 'due' | 'from' | 'stage'>;

/** Undefined for a rule that was never weak, or has come back often enough. */
function standingOf(rule: Rule, done: readonly Practised[]): Standing | undefined {
  let standing: Standing | undefined;
  for (const one of done) {
    if (one.weak.includes(rule)) standing = { from: one, stage: 0, due: dueAfter(one.endedAt, 0) };
    else if (standing && one.strong.includes(rule)) standing = afterStrong(standing, one);
  }
  return standing && standing.stage < INTERVALS.length ? standing : undefined;
}

/** Going well too soon, or with the same person, shows memory and not the rule. */
function afterStrong(standing: Standing, one: Practised): Standing {
  if (one.endedAt < standing.due || one.patient === standing.from.patient) return standing;
  const stage = standing.stage + 1;
  return { ...standing, stage, due: dueAfter(one.endedAt, stage) };
}

function dueAfter(at: number, stage: number): number {
  return at + (INTERVALS[stage] ?? 0) * DAY;
}

/** Another person's, that asks for the skill; the one visited longest ago, or never. */
function scenarioFor(
  rule: Rule,
  patient: string,
  scenarios: readonly Practisable[],
  done: readonly Practised[],
): string | undefined {
  const lastVisit = (id: string) =>
    done.findLast(({ scenario }) => scenario === id)?.endedAt ?? Number.NEGATIVE_INFINITY;
  const isSkill = (SKILLS as readonly string[]).includes(rule);
  const fitting = scenarios.filter(
    (one) => one.patient !== patient && (!isSkill || one.skills.includes(rule as Skill)),
  );
  return fitting.reduce<Practisable | undefined>(
    (best, one) => (!best || lastVisit(one.id) < lastVisit(best.id) ? one : best),
    undefined,
  )?.id;
}
