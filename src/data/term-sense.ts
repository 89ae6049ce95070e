/**
 * Whether a term makes sense as a whole: everybody and every place it names exists, every place can be driven
 * to, a thread stands in its order, and a day can be worked in a day. Each fault is said where it stands.
 * Must not know how the file is read.
 */
import type { Header } from '../core/scenario/scenario';
import { dayNumber, weekdayOf } from '../core/term/calendar';
import type { PlannedVisit, Road, TermPlan } from '../core/term/plan';
import { wayBetween } from '../core/term/roads';
import type { DataFile, ProblemCode } from './data-file';
import { checkIds } from './references';
import { brief, nearest } from './shapes';

/** What the rest of the project knows; an absent list could not be read, and nothing is held against it. */
export interface KnownToTerm {
  people?: readonly string[];
  scenarios?: readonly Pick<Header, 'id' | 'thread'>[];
  /** Ids of the scope table. */
  tasks?: readonly string[];
}

type Field<T> = keyof T & string;

export class TermSense {
  constructor(
    private readonly file: DataFile,
    private readonly term: TermPlan,
    private readonly known: KnownToTerm,
  ) {}

  check(): void {
    this.checkNamed();
    this.checkPlaces();
    this.checkWeeks();
    this.checkThreads();
    this.checkMinutes();
    this.checkEchoes();
  }

  private checkNamed(): void {
    const { places, roads, people, threads, visits, checks, messages, events } = this.term;
    for (const [kind, entries] of [
      ['place', places],
      ['road', roads],
      ['thread', threads],
      ['check', checks],
      ['message', messages],
    ] as const)
      checkIds(this.file, kind, entries);
    const cast = this.known.people;
    this.names(people, 'person', 'person', cast);
    const listed = people.map(({ person }) => person);
    const groups: readonly (readonly { person: string }[])[] = [threads, visits, checks, messages];
    for (const group of groups) this.names(group, 'person', 'person of this term', listed);
    this.names([...messages, ...visits.flatMap(({ echoes }) => echoes)], 'from', 'person', cast);
    const scenarios = this.known.scenarios?.map(({ id }) => id);
    this.names(visits, 'scenario', 'scenario', scenarios);
    this.names(this.term.delegations, 'task', 'task', this.known.tasks);
    const { tasks } = this.known;
    if (tasks) for (const check of checks) this.each(check, 'tasks', 'task', tasks);
    const ids = roads.map(({ id }) => id);
    for (const event of events) {
      this.each(event, 'closes', 'road', ids);
      this.each(event, 'slows', 'road', ids);
    }
  }

  private checkPlaces(): void {
    const { places, roads, people, visits, checks, base } = this.term;
    const ids = places.map(({ id }) => id);
    this.names([this.term], 'base', 'place', ids);
    this.names(people, 'home', 'place', ids);
    this.names([...visits, ...checks] as { place: string }[], 'place', 'place', ids);
    for (const road of roads) this.each(road, 'between', 'place', ids);
    if (ids.includes(base)) for (const place of places) this.checkReached(place, roads);
  }

  private checkReached(place: TermPlan['places'][number], roads: readonly Road[]): void {
    const fine = { weather: 'clear', isDark: false, closed: NONE, slow: NONE } as const;
    if (wayBetween(this.term.base, place.id, roads, fine)) return;
    this.say(place, 'id', 'no-way', `No road leads to \`${place.id}\`. Draw one in \`roads\`.`);
  }

  private checkWeeks(): void {
    const { weeks, rounds, visits, checks, messages, events, starts } = this.term;
    if (weekdayOf(dayNumber(starts)) !== 0)
      this.say(this.term, 'starts', 'wrong-order', '`starts` is no Monday. A term begins on one.');
    rounds.forEach((round, at) => {
      if (round.week === (rounds[at - 1]?.week ?? 0) + 1) return;
      const message = `A round of week ${round.week} stands where week ${(rounds[at - 1]?.week ?? 0) + 1} is due. Each week has one, in order.`;
      this.say(round, 'week', 'wrong-order', message);
    });
    const last = Math.min(weeks, rounds.length);
    const late = (thing: object, field: string, week: number) => {
      if (week <= last) return;
      const message = `Week ${week} is after the last round of the term, in week ${last}.`;
      this.say(thing, field, 'wrong-order', message);
    };
    for (const visit of visits) late(visit, 'weeks', visit.weeks[1]);
    for (const check of checks) late(check, 'weeks', Math.max(...check.weeks));
    for (const one of [...messages, ...events]) late(one, 'week', one.week);
  }

  private checkThreads(): void {
    const { threads, visits } = this.term;
    for (const thread of threads) {
      this.each(
        thread,
        'scenarios',
        'visit of this term',
        visits.map(({ scenario }) => scenario),
      );
      thread.scenarios.forEach((scenario, at) => {
        this.checkThreadVisit(thread, scenario, at);
      });
    }
  }

  /** Each in a later week than the one before, and as its own header says. */
  private checkThreadVisit(
    thread: TermPlan['threads'][number],
    scenario: string,
    at: number,
  ): void {
    const visitOf = (id: string | undefined) =>
      this.term.visits.find((visit) => visit.scenario === id);
    const before = visitOf(thread.scenarios[at - 1]);
    const visit = visitOf(scenario);
    if (before && visit && visit.weeks[1] <= before.weeks[0]) {
      const message = `\`${scenario}\` comes after \`${before.scenario}\` in the thread \`${thread.id}\`, but its last week is not after the first week of that one.`;
      this.say(visit, 'weeks', 'wrong-order', message);
    }
    const header = this.known.scenarios?.find(({ id }) => id === scenario)?.thread;
    if (!header || (header.id === thread.id && header.visit === at + 1)) return;
    const message = `\`${scenario}\` stands as visit ${at + 1} of the thread \`${thread.id}\`, but says \`# thread: ${header.id}, ${header.visit}\` itself.`;
    this.say(thread, 'scenarios', 'wrong-order', message);
  }

  private checkMinutes(): void {
    const { from, to, visits, checks, events } = this.term;
    const whole = to - from;
    if (whole <= 0)
      this.say(
        this.term,
        'day',
        'too-long',
        'The day ends before it begins. Look at `from` and `to`.',
      );
    for (const item of [...visits, ...checks]) {
      if (item.minutes <= whole || whole <= 0) continue;
      const message = `${item.minutes} minutes are more than a working day of ${whole}.`;
      this.say(item, 'minutes', 'too-long', message);
    }
    for (const event of events) {
      if (event.takes < whole || whole <= 0) continue;
      const message = `It takes ${event.takes} minutes of a day that has ${whole}.`;
      this.say(event, 'takes', 'too-long', message);
    }
    for (const visit of visits) this.checkWindow(visit);
  }

  private checkWindow(visit: PlannedVisit): void {
    if (!visit.window || (visit.window[0] < this.term.to && visit.window[1] > this.term.from))
      return;
    this.say(visit, 'window', 'too-long', 'Nobody works at that hour: it is outside the day.');
  }

  private checkEchoes(): void {
    for (const echo of this.term.visits.flatMap(({ echoes }) => echoes)) {
      if ((echo.loop === undefined) !== (echo.outcome === undefined)) continue;
      const message = 'An echo waits for one thing: write either `loop` or `outcome`.';
      this.say(echo, 'kind', 'missing-key', message);
    }
  }

  /** A field that names something must name something known. */
  private names<T extends object>(
    entries: readonly T[],
    field: Field<T>,
    what: string,
    known: readonly string[] | undefined,
  ): void {
    if (!known) return;
    for (const entry of entries) {
      const word = entry[field];
      if (typeof word === 'string' && !known.includes(word))
        this.unknown(entry, field, what, word, known);
    }
  }

  /** The same for a list of names. */
  private each<T extends object>(
    entry: T,
    field: Field<T>,
    what: string,
    known: readonly string[],
  ): void {
    for (const word of entry[field] as readonly string[])
      if (!known.includes(word)) this.unknown(entry, field, what, word, known);
  }

  private unknown(
    entry: object,
    field: string,
    what: string,
    word: string,
    known: readonly string[],
  ): void {
    const message = `There is no ${what} \`${brief(word)}\`${nearest(word, known)}`;
    this.say(entry, field, CODES[what] ?? 'unknown-word', message);
  }

  private say(thing: object, field: string, code: ProblemCode, message: string): void {
    this.file.report(this.file.lineOf(thing, field), code, message);
  }
}

const NONE: ReadonlySet<string> = new Set();

const CODES: Record<string, ProblemCode> = {
  person: 'unknown-person',
  'person of this term': 'unknown-person',
  place: 'unknown-place',
  road: 'unknown-road',
  task: 'unknown-task',
  scenario: 'unknown-scenario',
  'visit of this term': 'unknown-scenario',
};
