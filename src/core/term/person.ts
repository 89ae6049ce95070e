/**
 * The person between visits: a small, honest model of a body and a life. What is done follows what was agreed
 * and how; mean glucose follows what is done; HbA1c follows mean glucose over four months; loneliness and
 * trust move with contact, endings and promises. Every number stands in `constants.ts` with its source.
 * Pure: the dice are given. Must not know the round, the plan of the term, nor any story.
 */
import type { Given } from '../scenario/given';
import { METERS, type Meter, type Plan } from '../scenario/vocabulary';
import { type ConstantName, constant } from './constants';
import { averageGlucoseOf, hba1cOf } from './conversions';
import { bell, type Dice } from './dice';

/** How somebody is when the term begins, as `story/term.yaml` has it. */
export interface Baseline {
  person: string;
  /** mmol/mol. */
  hba1c: number;
  /** kg. */
  weight: number;
  /** mmHg. */
  systolic: number;
  /** 0–100: how far the usual plan is followed. */
  follows: number;
  trust: number;
  understanding: number;
  loneliness: number;
  burden: number;
  /** 0–100: how far what is written in the diary is tidied towards what pleases. */
  tidies: number;
}

export interface PersonState {
  baseline: Baseline;
  /** Whole days since the term began. */
  day: number;
  /** 0–1. */
  adherence: number;
  /** mmol/L, without the noise of single days. */
  level: number;
  /** Mean glucose of the last 120 days in mmol/L, oldest first. */
  means: readonly number[];
  weight: number;
  systolic: number;
  trust: number;
  understanding: number;
  loneliness: number;
  burden: number;
  plan: Plan;
  planDay: number;
  /** Day of the last visit or call. */
  lastContact: number;
}

const DAYS_OF_HBA1C = 120;
const LEAST_ADHERENCE = 0.02;
const MOST_ADHERENCE = 0.98;
/** Beyond what the model is for; a meter says LO and HI near here. */
const LOWEST_MEAN = 3;
const HIGHEST_MEAN = 27;
/** Silence alone takes nobody's trust below this. */
const TRUST_LEFT = 20;

export function personAtStart(baseline: Baseline): PersonState {
  const level = averageGlucoseOf(baseline.hba1c);
  const { weight, systolic, trust, understanding, loneliness, burden } = baseline;
  return {
    baseline,
    day: 0,
    adherence: baseline.follows / 100,
    level,
    means: new Array<number>(DAYS_OF_HBA1C).fill(level),
    weight,
    systolic,
    trust,
    understanding,
    loneliness,
    burden,
    plan: 'none',
    planDay: 0,
    lastContact: 0,
  };
}

/** The same person so many days later, with nobody having been in touch. */
export function afterDays(person: PersonState, days: number, dice: Dice): PersonState {
  const later = { ...person };
  const means = [...person.means];
  for (let passed = 0; passed < days; passed++) {
    later.day++;
    liveOneDay(later);
    const noise =
      bell(dice, `${later.baseline.person} glucose`, later.day) * constant('glucoseNoise');
    means.push(within(later.level + noise, LOWEST_MEAN, HIGHEST_MEAN));
  }
  later.means = means.slice(-DAYS_OF_HBA1C);
  return later;
}

function liveOneDay(now: PersonState): void {
  const { baseline } = now;
  now.adherence = towards(now.adherence, restingAdherence(now), 'adherenceSettles');
  const followed = now.adherence - baseline.follows / 100;
  const aim = (at: number, span: ConstantName) => at + constant(span) * followed;
  const glucose = averageGlucoseOf(baseline.hba1c) - constant('glucoseSpan') * followed;
  now.level = within(towards(now.level, glucose, 'glucoseSettles'), LOWEST_MEAN, HIGHEST_MEAN);
  now.weight = towards(now.weight, aim(baseline.weight, 'weightSpan'), 'weightSettles');
  now.systolic = towards(now.systolic, aim(baseline.systolic, 'systolicSpan'), 'systolicSettles');
  for (const meter of ['understanding', 'loneliness', 'burden'] as const)
    now[meter] = towards(now[meter], baseline[meter], 'meterSettles');
  now.trust = trustAfterSilence(now);
}

/** Where how far a plan is followed would settle, 0–1, if nothing changed. */
function restingAdherence(now: PersonState): number {
  const { baseline } = now;
  const reasons =
    constant('understandingCounts') * shareOf(now.understanding - baseline.understanding) +
    constant('trustCounts') * shareOf(now.trust - baseline.trust) +
    constant('burdenCounts') * shareOf(now.burden - baseline.burden);
  const resting = baseline.follows / 100 + helpOfPlan(now) + reasons;
  return within(resting, LEAST_ADHERENCE, MOST_ADHERENCE);
}

function helpOfPlan({ plan, planDay, day }: PersonState): number {
  if (plan === 'none') return 0;
  const [helps, holds] =
    plan === 'negotiated'
      ? [constant('negotiatedHelps'), constant('negotiatedHolds')]
      : [constant('imposedHelps'), constant('imposedHolds')];
  return helps * 0.5 ** ((day - planDay) / holds);
}

function trustAfterSilence({ trust, day, lastContact }: PersonState): number {
  if (day - lastContact <= constant('trustWaits') || trust <= TRUST_LEFT) return trust;
  return Math.max(TRUST_LEFT, trust + constant('trustFades'));
}

/** A step of one day of the way there, of as many as the constant says. */
function towards(now: number, aim: number, settles: ConstantName): number {
  return now + (aim - now) / constant(settles);
}

export type Contact = 'visit' | 'call';

export function afterContact(person: PersonState, contact: Contact): PersonState {
  const loneliness = contact === 'visit' ? 'visitLoneliness' : 'callLoneliness';
  const met = { ...person, lastContact: person.day };
  return afterEffect(met, { loneliness: constant(loneliness) });
}

/** What a visit left behind: the meters as its story ended with them, and how a plan was made, if one was. */
export interface Left {
  meters?: Partial<Record<Meter, number>>;
  plan?: Plan;
}

export function afterVisit(person: PersonState, { meters = {}, plan }: Left): PersonState {
  const after = afterContact({ ...person, ...bounded(meters) }, 'visit');
  if (!plan) return after;
  const planned = { ...after, plan, planDay: person.day };
  if (plan === 'none') return planned;
  const burden = plan === 'negotiated' ? 'negotiatedEases' : 'imposedBurdens';
  return afterEffect(planned, { burden: constant(burden) });
}

export function afterPromise(person: PersonState, isKept: boolean): PersonState {
  return afterEffect(person, { trust: constant(isKept ? 'promiseKept' : 'promiseLost') });
}

/** Points added to meters, each staying within 0–100. */
export type Effect = Partial<Record<Meter, number>>;

export function afterEffect(person: PersonState, effect: Effect): PersonState {
  const changed = METERS.map((meter) => [meter, person[meter] + (effect[meter] ?? 0)] as const);
  return { ...person, ...bounded(Object.fromEntries(changed)) };
}

function bounded(meters: Effect): Effect {
  return Object.fromEntries(
    Object.entries(meters).map(([meter, value]) => [meter, within(value, 0, 100)]),
  );
}

/** HbA1c today in mmol/mol, from the daily means of four months. */
export function hba1cNow({ means }: PersonState): number {
  const average =
    constant('hba1cNewest') * meanOf(means, 0, 30) +
    constant('hba1cMiddle') * meanOf(means, 30, 60) +
    constant('hba1cOldest') * meanOf(means, 60, DAYS_OF_HBA1C);
  return hba1cOf(average);
}

/** The mean of the days so many days ago, from up to not including. */
function meanOf(means: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let ago = from; ago < to; ago++) sum += means[means.length - 1 - ago] ?? 0;
  return sum / (to - from);
}

/** What would be measured today: mmol/mol, mmol/L, kg, mmHg, rounded as they are written down. */
export interface Measured {
  hba1c: number;
  glucose: number;
  weight: number;
  systolic: number;
}

export function measure(person: PersonState, dice: Dice): Measured {
  const { day, baseline } = person;
  const stray = (what: string, by: ConstantName) =>
    bell(dice, `${baseline.person} ${what}`, day) * constant(by);
  const reading = (person.means.at(-1) ?? person.level) + stray('reading', 'readingNoise');
  return {
    hba1c: Math.round(hba1cNow(person)),
    glucose: tenths(within(reading, LOWEST_MEAN, HIGHEST_MEAN)),
    weight: tenths(person.weight),
    systolic: Math.round(person.systolic + stray('systolic', 'systolicNoise')),
  };
}

/** The mean that the diary shows, in mmol/L: tidied less by somebody who trusts you with the truth. */
export function diaryMean(person: PersonState): number {
  const tidied = (person.baseline.tidies / 100) * (1 - person.trust / 200);
  return tenths(person.level + (constant('diaryPleases') - person.level) * tidied);
}

/** What a story is told of the person; `weeks`, `visits` and `earlier` are the thread's to add. */
export function givenOf(person: PersonState, dice: Dice): Given {
  const { trust, understanding, loneliness, burden } = person;
  const meters = { trust, understanding, loneliness, burden };
  const whole = Object.entries(meters).map(([meter, value]) => [meter, Math.round(value)]);
  return { ...Object.fromEntries(whole), ...measure(person, dice) };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function shareOf(points: number): number {
  return points / 100;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
