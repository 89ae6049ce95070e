/**
 * What a term is: the fen with its places and roads, the people on the list, what can be waiting when, and
 * what happens to the weather and the roads. Plain data, as a trainer writes it in `story/term.yaml`.
 * Must not know how it is written there, nor anybody's answers.
 */
import type { Rating, Weather } from '../scenario/vocabulary';
import type { CalendarDate } from './calendar';
import type { Baseline, Effect } from './person';

/** Minutes after midnight. */
export type ClockTime = number;

/** Some rounds are a Saturday on the telephone; nobody works on a Sunday. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What is drawn at a place. */
export const PLACE_MARKS = [
  'house',
  'surgery',
  'farm',
  'hall',
  'works',
  'crossing',
  'water',
] as const;
export type PlaceMark = (typeof PLACE_MARKS)[number];

export interface MapPlace {
  id: string;
  name: string;
  mark: PlaceMark;
  /** Per cent of the map's width and height, from its top left corner. */
  x: number;
  y: number;
  /** Bars of a telephone there, 0–4. */
  signal: number;
}

export interface Road {
  id: string;
  name: string;
  between: readonly [string, string];
  /** On a dry day in daylight. */
  minutes: number;
}

export const WAITING_KINDS = ['visit', 'call', 'meeting'] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

export const ECHO_KINDS = ['message', 'call', 'letter'] as const;
export type EchoKind = (typeof ECHO_KINDS)[number];

/** What comes home weeks later: because a loop was never closed, or because of how it ended. */
export interface Echo {
  loop?: string;
  outcome?: string;
  /** Weeks. */
  after: number;
  kind: EchoKind;
  /** Cast id. */
  from: string;
  words: string;
  effect: Effect;
}

/** A scenario as it comes up in the term. */
export interface PlannedVisit {
  scenario: string;
  kind: WaitingKind;
  /** Cast id of whom it is to. */
  person: string;
  place: string;
  /** The weeks in which it can come up, first and last. */
  weeks: readonly [number, number];
  /** Working minutes, writing up included. */
  minutes: number;
  /** When in the day it makes sense; any time when absent. */
  window?: readonly [ClockTime, ClockTime];
  /** One line on the list of what is waiting. */
  waiting: string;
  echoes: readonly Echo[];
  /** What happened when nobody came: after it was handed on, and after nobody was told. */
  missed: { handedOn: string; left: string };
}

/** A routine visit: measured, talked, and gone; it keeps somebody's line going between scenarios. */
export interface PlannedCheck {
  id: string;
  person: string;
  place: string;
  weeks: readonly number[];
  minutes: number;
  /** Ids of the scope table: what is done there. */
  tasks: readonly string[];
  waiting: string;
}

export interface Answer {
  id: string;
  words: string;
  rating: Rating;
  unsafe: boolean;
  why: string;
  minutes: number;
  effect: Effect;
}

/** A message that waits on a morning for one of its answers. */
export interface PlannedMessage {
  id: string;
  week: number;
  from: string;
  person: string;
  words: string;
  answers: readonly Answer[];
}

/** A longer story with the same person, in order. */
export interface Thread {
  id: string;
  person: string;
  scenarios: readonly string[];
}

/** Something that happens to everybody in a week. */
export interface TermEvent {
  week: number;
  words: string;
  weather?: Weather;
  /** Roads nobody can drive. */
  closes: readonly string[];
  /** Roads that take half as long again. */
  slows: readonly string[];
  /** Working minutes that the day is shorter. */
  takes: number;
}

/** What the supervising nurse hands over once she trusts so far, 0–100. */
export interface Delegation {
  trust: number;
  task: string;
}

export interface TermPlan {
  title: string;
  version: string;
  /** The Monday of the first week. */
  starts: CalendarDate;
  weeks: number;
  /** Degrees north, for the hour of dusk. */
  latitude: number;
  /** Where a day begins and ends. */
  base: string;
  from: ClockTime;
  to: ClockTime;
  /** Minutes after which somebody working alone must have told the base where she is. */
  checkIn: number;
  places: readonly MapPlace[];
  roads: readonly Road[];
  people: readonly (Baseline & { home: string })[];
  threads: readonly Thread[];
  /** The day of each week that is played, in order; one for every week. */
  rounds: readonly { week: number; day: Weekday }[];
  visits: readonly PlannedVisit[];
  checks: readonly PlannedCheck[];
  messages: readonly PlannedMessage[];
  events: readonly TermEvent[];
  delegations: readonly Delegation[];
}
