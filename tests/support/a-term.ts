/** A small term of three weeks, and ways to play it: two people, a wash road, a flood in the third week. */
import { after, type Done } from '../../src/core/term/acts';
import type { TermAct, TermOpening, VisitResult } from '../../src/core/term/log';
import type { Baseline } from '../../src/core/term/person';
import type { PlannedVisit, TermPlan } from '../../src/core/term/plan';
import { beginTerm, type Term } from '../../src/core/term/term';

const baseline = (person: string, more: Partial<Baseline> = {}): Baseline => ({
  person,
  hba1c: 62,
  weight: 80,
  systolic: 140,
  follows: 55,
  trust: 50,
  understanding: 50,
  loneliness: 50,
  burden: 50,
  tidies: 0,
  ...more,
});

export function aVisit(more: Partial<PlannedVisit> = {}): PlannedVisit {
  return {
    scenario: 'reg-one',
    kind: 'visit',
    person: 'Reg',
    place: 'cottage',
    weeks: [1, 1],
    minutes: 40,
    waiting: 'Reg: the last call of the day.',
    echoes: [],
    missed: { handedOn: 'Somebody looked in.', left: 'Nobody came.' },
    ...more,
  };
}

export function aPlan(more: Partial<TermPlan> = {}): TermPlan {
  return {
    title: 'Three weeks',
    version: '1.0.0',
    starts: [2027, 11, 8],
    weeks: 3,
    latitude: 52.6,
    base: 'surgery',
    from: 8 * 60 + 30,
    to: 16 * 60 + 30,
    checkIn: 120,
    places: [
      { id: 'surgery', name: 'The surgery', x: 40, y: 40, signal: 4, mark: 'house' },
      { id: 'cottage', name: 'Reg’s cottage', x: 70, y: 60, signal: 0, mark: 'house' },
      { id: 'packhouse', name: 'The packhouse', x: 20, y: 70, signal: 3, mark: 'house' },
    ],
    roads: [
      { id: 'wash', name: 'Wash road', between: ['surgery', 'cottage'], minutes: 12 },
      { id: 'main', name: 'Main road', between: ['surgery', 'packhouse'], minutes: 10 },
      { id: 'drove', name: 'Long drove', between: ['packhouse', 'cottage'], minutes: 30 },
    ],
    people: [
      { ...baseline('Reg', { loneliness: 70 }), home: 'cottage' },
      { ...baseline('Halina'), home: 'packhouse' },
    ],
    threads: [{ id: 'reg', person: 'Reg', scenarios: ['reg-one', 'reg-two'] }],
    rounds: [
      { week: 1, day: 'tuesday' },
      { week: 2, day: 'thursday' },
      { week: 3, day: 'friday' },
    ],
    visits: [
      aVisit({
        echoes: [
          {
            loop: 'ring-dawn',
            after: 2,
            kind: 'message',
            from: 'Reg',
            words: 'Nobody rang.',
            effect: { loneliness: 9 },
          },
          {
            outcome: 'own-number',
            after: 1,
            kind: 'call',
            from: 'Reg',
            words: 'I tried you on Sunday.',
            effect: { trust: -5 },
          },
        ],
      }),
      aVisit({ scenario: 'reg-two', weeks: [2, 3], waiting: 'Reg again.' }),
      aVisit({
        scenario: 'ten-days',
        person: 'Halina',
        place: 'packhouse',
        weeks: [1, 2],
        window: [14 * 60, 15 * 60],
        waiting: 'Halina: ten days on insulin.',
      }),
    ],
    checks: [
      {
        id: 'look-in',
        person: 'Halina',
        place: 'packhouse',
        weeks: [3],
        minutes: 20,
        tasks: [],
        waiting: 'Halina: weight and pressure.',
      },
    ],
    messages: [
      {
        id: 'rota',
        week: 1,
        from: 'Ngozi',
        person: 'Halina',
        words: 'Can you ring her before three?',
        answers: [
          {
            id: 'yes',
            words: 'Ring her now',
            rating: 'best',
            unsafe: false,
            why: 'She is awake then.',
            minutes: 6,
            effect: { trust: 3 },
          },
          {
            id: 'later',
            words: 'Leave it for tomorrow',
            rating: 'poor',
            unsafe: false,
            why: 'She sleeps by then.',
            minutes: 1,
            effect: {},
          },
        ],
      },
    ],
    events: [
      {
        week: 3,
        words: 'Water over the road.',
        weather: 'rain',
        closes: ['wash'],
        slows: [],
        takes: 60,
      },
    ],
    delegations: [],
    ...more,
  };
}

export const AN_OPENING: TermOpening = { id: 'term', edition: 'e', seed: 7, startedAt: 0 };

export function aTerm(plan: TermPlan = aPlan(), seed = 7): Term {
  return beginTerm(plan, { ...AN_OPENING, seed });
}

export function aResult(more: Partial<VisitResult> = {}): VisitResult {
  return {
    visit: 'v1',
    scenario: 'reg-one',
    opened: [],
    closed: [],
    meters: {},
    gateHolds: true,
    over: 0,
    under: 0,
    profile: [],
    lookedUp: [],
    noticed: [],
    ...more,
  };
}

export function tryAct(term: Term, act: TermAct): Done {
  return after(term, { ...act, at: term.log.length });
}

/** Does them all, and throws with the sentence when one is refused. */
export function doing(term: Term, ...acts: TermAct[]): Term {
  return acts.reduce((now, act) => {
    const done = tryAct(now, act);
    if ('refused' in done) throw new Error(`${act.kind}: ${done.refused}`);
    return done.term;
  }, term);
}

export function refusal(term: Term, act: TermAct): string | undefined {
  const done = tryAct(term, act);
  return 'refused' in done ? done.refused : undefined;
}
