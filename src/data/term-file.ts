/**
 * The shape of `term.yaml`: twelve weeks, their people, places, roads, and what can be waiting when.
 * Must not know the other files, nor whether the whole makes sense.
 */
import { METERS, RATINGS, WEATHERS } from '../core/scenario/vocabulary';
import type { Effect } from '../core/term/person';
import {
  type Answer,
  type Delegation,
  ECHO_KINDS,
  type Echo,
  type MapPlace,
  PLACE_MARKS,
  type PlannedCheck,
  type PlannedMessage,
  type PlannedVisit,
  type Road,
  type TermEvent,
  type TermPlan,
  type Thread,
  WAITING_KINDS,
  WEEKDAYS,
} from '../core/term/plan';
import { record } from './record';
import { id, listOf, needed, oneOf, optional, type Shape, text, whole, yesOrNo } from './shapes';
import { clock, date, made, numberBetween, weekSpan, window } from './term-shapes';

type Round = TermPlan['rounds'][number];
type Person = TermPlan['people'][number];

const percent = numberBetween(0, 100);
const minutes = numberBetween(1, 600);
const points = numberBetween(-20, 20);
const week = numberBetween(1, 52);

const effect: Shape<Effect> = record<Effect>(
  'the effect',
  Object.fromEntries(METERS.map((meter) => [meter, optional(points)])) as never,
);

const place = record<MapPlace>('the place', {
  id: needed(id),
  name: needed(text),
  mark: optional(oneOf(PLACE_MARKS), 'house'),
  x: needed(percent),
  y: needed(percent),
  signal: needed(numberBetween(0, 4)),
});

const ends: Shape<readonly [string, string]> = made(listOf(text), (written, spot) => {
  const [one, other] = written;
  if (written.length === 2 && one && other) return [one, other];
  const message = `${spot.what} names ${written.length} places. A road lies between two, as in \`[surgery, hall]\`.`;
  return spot.file.report(spot.line, 'wrong-type', message);
});

const road = record<Road>('the road', {
  id: needed(id),
  name: needed(text),
  between: needed(ends),
  minutes: needed(minutes),
});

const person = record<Person>('the person', {
  person: needed(text),
  home: needed(text),
  hba1c: needed(numberBetween(20, 150)),
  weight: needed(numberBetween(30, 250)),
  systolic: needed(numberBetween(80, 220)),
  follows: needed(percent),
  trust: needed(percent),
  understanding: needed(percent),
  loneliness: needed(percent),
  burden: needed(percent),
  tidies: needed(percent),
});

const thread = record<Thread>('the thread', {
  id: needed(id),
  person: needed(text),
  scenarios: needed(listOf(text, 1)),
});

const round = record<Round>('the round', { week: needed(week), day: needed(oneOf(WEEKDAYS)) });

const echo = record<Echo>('the echo', {
  loop: optional(text),
  outcome: optional(text),
  after: needed(week),
  kind: needed(oneOf(ECHO_KINDS)),
  from: needed(text),
  words: needed(text),
  effect: optional(effect, {}),
});

interface MissedAsWritten {
  'handed-on': string;
  left: string;
}

const missed: Shape<PlannedVisit['missed']> = made(
  record<MissedAsWritten>('`missed`', { 'handed-on': needed(text), left: needed(text) }),
  ({ 'handed-on': handedOn, left }) => ({ handedOn, left }),
);

const visit = record<PlannedVisit>('the visit', {
  scenario: needed(id),
  kind: optional(oneOf(WAITING_KINDS), 'visit'),
  person: needed(text),
  place: needed(text),
  weeks: needed(weekSpan),
  minutes: needed(minutes),
  window: optional(window),
  waiting: needed(text),
  echoes: optional(listOf(echo), []),
  missed: needed(missed),
});

const check = record<PlannedCheck>('the check', {
  id: needed(id),
  person: needed(text),
  place: needed(text),
  weeks: needed(listOf(week, 1)),
  minutes: needed(minutes),
  tasks: optional(listOf(text), []),
  waiting: needed(text),
});

const delegation = record<Delegation>('the delegation', {
  trust: needed(percent),
  task: needed(text),
});

const answer = record<Answer>('the answer', {
  id: needed(id),
  words: needed(text),
  rating: needed(oneOf(RATINGS)),
  unsafe: optional(yesOrNo, false),
  why: needed(text),
  minutes: needed(numberBetween(0, 60)),
  effect: optional(effect, {}),
});

const message = record<PlannedMessage>('the message', {
  id: needed(id),
  week: needed(week),
  from: needed(text),
  person: needed(text),
  words: needed(text),
  answers: optional(listOf(answer), []),
});

const event = record<TermEvent>('the event', {
  week: needed(week),
  words: needed(text),
  weather: optional(oneOf(WEATHERS)),
  closes: optional(listOf(text), []),
  slows: optional(listOf(text), []),
  takes: optional(numberBetween(0, 480), 0),
});

/** A working day, as the file groups it. */
interface Day {
  from: number;
  to: number;
  'check-in': number;
}

export interface TermAsWritten extends Omit<TermPlan, 'from' | 'to' | 'checkIn'> {
  day: Day;
}

export const termShape = record<TermAsWritten>('the term', {
  title: needed(text),
  version: needed(text),
  starts: needed(date),
  weeks: needed(whole),
  latitude: needed(numberBetween(-66, 66)),
  base: needed(text),
  day: needed(
    record<Day>('the day', { from: needed(clock), to: needed(clock), 'check-in': needed(minutes) }),
  ),
  places: needed(listOf(place, 1)),
  roads: needed(listOf(road)),
  people: needed(listOf(person, 1)),
  threads: optional(listOf(thread), []),
  rounds: needed(listOf(round, 1)),
  visits: needed(listOf(visit, 1)),
  checks: optional(listOf(check), []),
  messages: optional(listOf(message), []),
  events: optional(listOf(event), []),
  delegations: optional(listOf(delegation), []),
});
