/**
 * A term being played, as a value: `(term, entry) -> term`, or a sentence why not. The same plan, seed and log
 * give the same term. Must not know the page, a clock, nor any story.
 */
import type { Given } from '../scenario/given';
import type { Weather } from '../scenario/vocabulary';
import { type Dice, seededDice } from './dice';
import type { TermEntry, TermOpening, VisitResult, WrittenRecord } from './log';
import type { OpenLoop } from './loops';
import { givenOf, type Measured, type PersonState, personAtStart } from './person';
import type { ClockTime, Echo, TermPlan } from './plan';
import { type Way, wayBetween } from './roads';
import {
  dayOfRound,
  endOfDay,
  errandsOf,
  messagesOf,
  roadsAt,
  type Waiting,
  weatherOf,
} from './round';
import { type Schedule, scheduleOf } from './schedule';

export interface ThreadState {
  visits: number;
  /** Day of the term. */
  lastDay: number;
  earlier: string;
}

/** An echo on its way: it comes on the first round at or after its day. */
export interface Coming {
  echo: Echo;
  person: string;
  scenario: string;
  day: number;
  /** Key of the loop that is lost when it comes; gone when the loop was closed before. */
  loop?: string;
}

/** Something on somebody's line, for the long debrief. */
export interface Moment {
  day: number;
  round: number;
  person: string;
  kind:
    | 'visited'
    | 'checked'
    | 'answered'
    | 'echo'
    | 'loop-opened'
    | 'loop-closed'
    | 'loop-lost'
    | 'handed-on'
    | 'put-off'
    | 'left'
    | 'wrote';
  words: string;
  measured?: Measured;
  result?: VisitResult;
  record?: WrittenRecord;
}

export interface Term {
  plan: TermPlan;
  opening: TermOpening;
  schedule: Schedule;
  log: readonly TermEntry[];
  /** Index into the plan's rounds; their number when the term is over. */
  round: number;
  phase: 'round' | 'desk' | 'over';
  now: ClockTime;
  at: string;
  weather: Weather;
  lastCheckIn: ClockTime;
  /** Times somebody at the base had to ask where she was. */
  overdueCheckIns: number;
  /** Minutes worked beyond the end of a day, all days together. */
  overtime: number;
  waiting: readonly Waiting[];
  loops: readonly OpenLoop[];
  coming: readonly Coming[];
  people: ReadonlyMap<string, PersonState>;
  threads: ReadonlyMap<string, ThreadState>;
  /** 0–100: the supervising nurse's trust, from which she delegates. */
  nurseTrust: number;
  moments: readonly Moment[];
}

/** Where the nurse's trust stands when nobody has done anything yet. */
const NURSE_TRUST = 50;

export function diceOf({ seed }: TermOpening): Dice {
  return seededDice(seed);
}

export function beginTerm(plan: TermPlan, opening: TermOpening): Term {
  const dice = diceOf(opening);
  const people = new Map(plan.people.map((one) => [one.person, personAtStart(one)]));
  const empty: Term = {
    plan,
    opening,
    schedule: scheduleOf(plan, dice),
    log: [],
    round: 0,
    phase: 'round',
    now: plan.from,
    at: plan.base,
    weather: 'cloud',
    lastCheckIn: plan.from,
    overdueCheckIns: 0,
    overtime: 0,
    waiting: [],
    loops: [],
    coming: [],
    people,
    threads: new Map(),
    nurseTrust: NURSE_TRUST,
    moments: [],
  };
  return morningOf(empty, []);
}

/** The same term on the morning of its round. @param brought what came over from earlier days. */
export function morningOf(term: Term, brought: readonly Waiting[]): Term {
  const { plan, round, schedule, opening } = term;
  if (round >= plan.rounds.length) return { ...term, phase: 'over', waiting: [] };
  return {
    ...term,
    phase: 'round',
    now: plan.from,
    at: plan.base,
    lastCheckIn: plan.from,
    weather: weatherOf(plan, round, diceOf(opening)),
    waiting: [...brought, ...messagesOf(plan, round), ...errandsOf(plan, round, schedule)],
  };
}

export function today({ plan, round }: Term): number {
  return dayOfRound(plan, round);
}

export function dayEnds({ plan, round }: Term): ClockTime {
  return endOfDay(plan, round);
}

/** Undefined when no open road leads there. */
export function wayTo(term: Term, place: string): Way | undefined {
  const { plan, round, now, at, weather } = term;
  return wayBetween(at, place, plan.roads, roadsAt(plan, round, now, weather));
}

/** Bars where she stands. */
export function barsHere({ plan, at }: Term): number {
  return plan.places.find(({ id }) => id === at)?.signal ?? 0;
}

/** What a story is told of the person it visits, and of the thread it goes on with. */
export function givenFor(term: Term, scenario: string): Given {
  const thread = term.plan.threads.find(({ scenarios }) => scenarios.includes(scenario));
  const visit = term.plan.visits.find((one) => one.scenario === scenario);
  const person = term.people.get(thread?.person ?? visit?.person ?? '');
  const given = person ? givenOf(person, diceOf(term.opening)) : {};
  const state = thread && term.threads.get(thread.id);
  if (!thread) return given;
  const weeks = state ? Math.round((today(term) - state.lastDay) / 7) : 0;
  return { ...given, weeks, visits: state?.visits ?? 0, earlier: state?.earlier ?? '' };
}
