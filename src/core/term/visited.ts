/**
 * What a visit leaves behind in the term: the person, the thread, the nurse's trust, the loops it opened and
 * closed, and what will come home weeks later. Must not know how the visit went, beyond its result.
 */

import { closed, NURSE, noted, nurse, withPerson } from './changes';
import type { VisitResult } from './log';
import { type OpenLoop, openedLoop } from './loops';
import { afterVisit, measure } from './person';
import type { Errand } from './round';
import { type Coming, diceOf, type Term, today } from './term';

export function afterResult(term: Term, errand: Errand, result: VisitResult): Term {
  const { scenario, meters, plan, gateHolds, over, under } = result;
  const thread = term.plan.threads.find(({ scenarios }) => scenarios.includes(scenario));
  const measured = term.people.get(errand.person);
  const isTheirs = thread === undefined || thread.person === errand.person;
  let next = withPerson(term, errand.person, (one) =>
    afterVisit(one, { ...(isTheirs && { meters }), ...(plan && { plan }) }),
  );
  // A thread's story can be told in somebody else's kitchen: the meters are still its own person's.
  if (!isTheirs) next = withPerson(next, thread.person, (one) => afterVisit(one, { meters }));
  next = noted(next, 'visited', errand.person, result.outcome ?? '', {
    result,
    ...(measured && { measured: measure(measured, diceOf(term.opening)) }),
  });
  next = nurse(next, (gateHolds ? 0 : NURSE.gateFell) + over * NURSE.over + under * NURSE.under);
  if (thread) next = withThread(next, thread.id, result.outcome ?? '');
  return withLoops(next, errand, result);
}

function withThread(term: Term, thread: string, earlier: string): Term {
  const visits = (term.threads.get(thread)?.visits ?? 0) + 1;
  const state = { visits, lastDay: today(term), earlier };
  return { ...term, threads: new Map(term.threads).set(thread, state) };
}

function withLoops(term: Term, { person }: Errand, result: VisitResult): Term {
  const { scenario, opened, closed: ids } = result;
  const about = { scenario, person, day: today(term) };
  let next = term;
  for (const open of term.loops.filter(({ id }) => ids.includes(id))) next = closed(next, open);
  const fresh = opened.filter(({ id }) => !ids.includes(id)).map((one) => openedLoop(one, about));
  for (const { what } of fresh) next = noted(next, 'loop-opened', person, what);
  const coming = comingFrom(next, scenario, person, result.outcome, fresh);
  return { ...next, loops: [...next.loops, ...fresh], coming: [...next.coming, ...coming] };
}

function comingFrom(
  term: Term,
  scenario: string,
  person: string,
  outcome: string | undefined,
  fresh: readonly OpenLoop[],
): Coming[] {
  const echoes = term.plan.visits.find((one) => one.scenario === scenario)?.echoes ?? [];
  return echoes.flatMap((echo) => {
    const loop = fresh.find(({ id }) => id === echo.loop);
    const isDue = echo.loop === undefined ? echo.outcome === outcome : loop !== undefined;
    const day = today(term) + echo.after * 7;
    return isDue ? [{ echo, person, scenario, day, ...(loop && { loop: loop.key }) }] : [];
  });
}
