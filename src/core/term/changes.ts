/**
 * The small changes of which every act of a term is made: minutes pass, a person is changed, the nurse thinks
 * better or worse of it, and it is noted on somebody's line. Must not know the acts.
 */

import type { OpenLoop } from './loops';
import { afterPromise, type PersonState } from './person';
import type { PlannedMessage } from './plan';
import { isErrand, type Waiting, type WaitingState } from './round';
import { type Moment, type Term, today } from './term';

/** Minutes of grace before somebody at the base rings round. */
const GRACE = 15;

/** What her supervising nurse makes of it, in points of 100. Design. */
export const NURSE = {
  gateFell: -10,
  over: -2,
  under: -5,
  closed: 2,
  handedOn: 1,
  wrote: 1,
  lost: -4,
  left: -5,
} as const;

/** Minutes pass; somebody out alone who has not been heard of for too long is rung round for. */
export function spend(term: Term, minutes: number): Term {
  const now = term.now + minutes;
  if (term.at === term.plan.base) return { ...term, now, lastCheckIn: now };
  const isOverdue = now - term.lastCheckIn > term.plan.checkIn + GRACE;
  if (!isOverdue) return { ...term, now };
  return { ...term, now, lastCheckIn: now, overdueCheckIns: term.overdueCheckIns + 1 };
}

/** A promise is kept. */
export function closed(term: Term, loop: OpenLoop): Term {
  const less = { ...term, loops: term.loops.filter(({ key }) => key !== loop.key) };
  const kept = withPerson(less, loop.person, (one) => afterPromise(one, true));
  return nurse(noted(kept, 'loop-closed', loop.person, loop.what), NURSE.closed);
}

export function itemOf(term: Term, id: string): Waiting | undefined {
  return term.waiting.find((item) => item.id === id);
}

export function loopOf(term: Term, key: string): OpenLoop | undefined {
  return term.loops.find((loop) => loop.key === key);
}

export function messageOf({ plan }: Term, item: Waiting): PlannedMessage | undefined {
  return isErrand(item) ? undefined : plan.messages.find(({ id }) => id === item.message);
}

export function marked(term: Term, id: string, state: WaitingState): Term {
  const waiting = term.waiting.map((item) => (item.id === id ? { ...item, state } : item));
  return { ...term, waiting };
}

export function withPerson(
  term: Term,
  person: string,
  change: (state: PersonState) => PersonState,
): Term {
  const state = term.people.get(person);
  return state ? { ...term, people: new Map(term.people).set(person, change(state)) } : term;
}

export function nurse(term: Term, points: number): Term {
  return { ...term, nurseTrust: Math.max(0, Math.min(100, term.nurseTrust + points)) };
}

export function noted(
  term: Term,
  kind: Moment['kind'],
  person: string,
  words: string,
  more: Partial<Moment> = {},
): Term {
  const moment: Moment = { day: today(term), round: term.round, person, kind, words, ...more };
  return { ...term, moments: [...term.moments, moment] };
}
