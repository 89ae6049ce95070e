/**
 * A round: one day of the term, with what waits on it. The visits that fall in its week, the routine checks,
 * the messages, what comes home from earlier weeks, and what was put off. Must not know what is done about it.
 */
import type { Weather } from '../scenario/vocabulary';
import { dayNumber } from './calendar';
import { sunset } from './daylight';
import type { Dice } from './dice';
import type { Echo, PlannedVisit, TermPlan } from './plan';
import { type ClockTime, WEEKDAYS } from './plan';
import type { RoadState } from './roads';
import type { Schedule } from './schedule';

export type WaitingState = 'waiting' | 'done' | 'handed-on' | 'put-off' | 'left';

interface Item {
  id: string;
  /** Cast id. */
  person: string;
  /** One line on the list. */
  words: string;
  state: WaitingState;
  /** Rounds it has been put off already. */
  putOff: number;
}

/** Somewhere to go, or a meeting, or a call that takes its time. */
export interface Errand extends Item {
  kind: 'visit' | 'call' | 'meeting' | 'check';
  place: string;
  minutes: number;
  window?: readonly [ClockTime, ClockTime];
  scenario?: string;
}

/** Something to read, and perhaps to answer. */
export interface Post extends Item {
  kind: 'message' | 'echo';
  /** Cast id; empty for what one hears from nobody in particular. */
  from: string;
  /** Id of the planned message; an echo has none and only wants reading. */
  message?: string;
  /** How an echo came. */
  by?: Echo['kind'];
}

export type Waiting = Errand | Post;

export function isErrand(item: Waiting): item is Errand {
  return item.kind !== 'message' && item.kind !== 'echo';
}

/** Days since the term's first Monday. */
export function dayOfRound({ rounds }: TermPlan, round: number): number {
  const { week, day } = rounds[round] ?? { week: 1, day: 'monday' as const };
  return (week - 1) * 7 + WEEKDAYS.indexOf(day);
}

export function errandsOf(plan: TermPlan, round: number, schedule: Schedule): Errand[] {
  const week = plan.rounds[round]?.week ?? 0;
  const visits = plan.visits.filter(({ scenario }) => schedule.get(scenario) === week);
  const checks = plan.checks.filter(({ weeks }) => weeks.includes(week));
  return [
    ...visits.map(errandOfVisit),
    ...checks.map(
      ({ id, person, place, minutes, waiting }): Errand => ({
        id: `${id}-${week}`,
        kind: 'check',
        person,
        place,
        minutes,
        words: waiting,
        state: 'waiting',
        putOff: 0,
      }),
    ),
  ];
}

function errandOfVisit(visit: PlannedVisit): Errand {
  const { scenario, kind, person, place, minutes, waiting, window } = visit;
  return {
    id: scenario,
    kind,
    person,
    place,
    minutes,
    words: waiting,
    scenario,
    state: 'waiting',
    putOff: 0,
    ...(window && { window }),
  };
}

export function messagesOf({ rounds, messages }: TermPlan, round: number): Post[] {
  const week = rounds[round]?.week ?? 0;
  return messages
    .filter((message) => message.week === week)
    .map(({ id, person, from, words }) => ({
      id,
      kind: 'message',
      person,
      from,
      words,
      message: id,
      state: 'waiting',
      putOff: 0,
    }));
}

/** Design: how often the fens have which weather, out of ten days of early and of late autumn. */
const EARLY: readonly Weather[] = [
  ...(['clear', 'clear', 'clear', 'clear', 'cloud', 'cloud', 'cloud'] as const),
  ...(['wind', 'rain', 'rain'] as const),
];
const LATE: readonly Weather[] = [
  ...(['clear', 'cloud', 'cloud', 'cloud', 'wind', 'wind'] as const),
  ...(['rain', 'rain', 'rain', 'fog'] as const),
];

export function weatherOf(plan: TermPlan, round: number, dice: Dice): Weather {
  const week = plan.rounds[round]?.week ?? 1;
  const told = plan.events.findLast((event) => event.week === week && event.weather)?.weather;
  const days = week * 2 > plan.weeks ? LATE : EARLY;
  return told ?? days[Math.floor(dice('weather', week) * days.length)] ?? 'cloud';
}

export function duskOf(plan: TermPlan, round: number): ClockTime {
  return sunset(dayNumber(plan.starts) + dayOfRound(plan, round), plan.latitude);
}

export function roadsAt(
  plan: TermPlan,
  round: number,
  now: ClockTime,
  weather: Weather,
): RoadState {
  const week = plan.rounds[round]?.week ?? 1;
  const events = plan.events.filter((event) => event.week === week);
  return {
    weather,
    isDark: now >= duskOf(plan, round),
    closed: new Set(events.flatMap(({ closes }) => closes)),
    slow: new Set(events.flatMap(({ slows }) => slows)),
  };
}

/** When the working day ends: earlier where an event takes of it. */
export function endOfDay(plan: TermPlan, round: number): ClockTime {
  const week = plan.rounds[round]?.week ?? 1;
  const taken = plan.events.filter((event) => event.week === week);
  return plan.to - taken.reduce((sum, { takes }) => sum + takes, 0);
}
