/**
 * Which scenario comes up in which week: within the weeks its planner gave it, a thread in its order, and no
 * week much fuller than another. The same seed gives the same term. Must not know what happens in them.
 */
import type { Dice } from './dice';
import type { PlannedVisit, TermPlan } from './plan';

/** Scenario to week. One that fits nowhere is absent; a plan that was read without a fault has none. */
export type Schedule = ReadonlyMap<string, number>;

export function scheduleOf(plan: TermPlan, dice: Dice): Schedule {
  const weeks = new Map<string, number>();
  for (const visit of inOrderOfNeed(plan)) {
    const week = weekFor(visit, plan, weeks, dice);
    if (week !== undefined) weeks.set(visit.scenario, week);
  }
  return weeks;
}

/** Threads first, each in its order; then those with the fewest weeks to choose from. */
function inOrderOfNeed({ visits, threads }: TermPlan): PlannedVisit[] {
  const threaded = threads.flatMap(({ scenarios }) =>
    scenarios.flatMap((scenario) => visits.filter((visit) => visit.scenario === scenario)),
  );
  const others = visits.filter((visit) => !threaded.includes(visit));
  return [...threaded, ...others.sort((a, b) => roomOf(a) - roomOf(b))];
}

function roomOf({ weeks: [first, last] }: PlannedVisit): number {
  return last - first;
}

function weekFor(
  visit: PlannedVisit,
  plan: TermPlan,
  taken: ReadonlyMap<string, number>,
  dice: Dice,
): number | undefined {
  const [first, last] = visit.weeks;
  const from = Math.max(first, weekAfterEarlier(visit, plan, taken));
  const open = plan.rounds.map(({ week }) => week).filter((week) => week >= from && week <= last);
  const load = (week: number) => [...taken.values()].filter((one) => one === week).length;
  const least = Math.min(...open.map(load));
  const free = open.filter((week) => load(week) === least);
  return free[Math.floor(dice(`week of ${visit.scenario}`, 0) * free.length)];
}

/** The week after the visit of the same thread that comes before it. */
function weekAfterEarlier(
  { scenario }: PlannedVisit,
  { threads }: TermPlan,
  taken: ReadonlyMap<string, number>,
): number {
  const thread = threads.find(({ scenarios }) => scenarios.includes(scenario));
  const before = thread?.scenarios.slice(0, thread.scenarios.indexOf(scenario)) ?? [];
  return Math.max(1, ...before.map((one) => (taken.get(one) ?? 0) + 1));
}
