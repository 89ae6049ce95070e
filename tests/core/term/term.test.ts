/** A term of three weeks: the round, the desk, what goes over into the next week and what comes home. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTES, replayTerm } from '../../../src/core/term/acts';
import { seededDice } from '../../../src/core/term/dice';
import type { TermAct } from '../../../src/core/term/log';
import { urgencyOf } from '../../../src/core/term/loops';
import { scheduleOf } from '../../../src/core/term/schedule';
import { givenFor, type Term } from '../../../src/core/term/term';
import { aPlan, aResult, aTerm, aVisit, doing, refusal, tryAct } from '../../support/a-term';

const AT_REGS: TermAct[] = [{ kind: 'drove', to: 'cottage' }];
const END: TermAct[] = [{ kind: 'went-to-desk' }, { kind: 'ended-day' }];
const visited = (more = {}): TermAct => ({
  kind: 'visited',
  item: 'reg-one',
  result: aResult(more),
});
const URGENT = { id: 'ring-ngozi', what: 'Ring Ngozi', who: 'you', by: 'today by four' };
const SLOW = { id: 'ring-dawn', what: 'Ask Dawn to ring him', who: 'you', by: 'routine' };
const ids = (term: Term) => term.waiting.map(({ id }) => id);
const kinds = (term: Term) => term.moments.map(({ kind }) => kind);

describe('a morning', () => {
  it('has the visits of its week, its messages and its hour', () => {
    const term = aTerm();
    expect(ids(term)).toEqual(expect.arrayContaining(['rota', 'reg-one']));
    expect(term).toMatchObject({ phase: 'round', at: 'surgery', now: 510, round: 0 });
  });

  it('is the same for the same seed', () => {
    expect(aTerm(aPlan(), 3)).toEqual(aTerm(aPlan(), 3));
  });

  it('puts every scenario into its weeks, and a thread in its order, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const plan = aPlan();
        const schedule = scheduleOf(plan, seededDice(seed));
        for (const { scenario, weeks } of plan.visits) {
          expect(schedule.get(scenario)).toBeGreaterThanOrEqual(weeks[0]);
          expect(schedule.get(scenario)).toBeLessThanOrEqual(weeks[1]);
        }
        expect(schedule.get('reg-two')).toBeGreaterThan(schedule.get('reg-one') ?? 9);
      }),
    );
  });
});

describe('on the road', () => {
  it('driving takes the minutes of the way', () => {
    const term = doing({ ...aTerm(), weather: 'clear' }, { kind: 'drove', to: 'cottage' });
    expect(term).toMatchObject({ at: 'cottage', now: 510 + 12 });
  });

  it('a flood makes it the long way round, and the day shorter', () => {
    let term = aTerm();
    for (const _ of [1, 2]) term = doing(term, ...END);
    expect(term.weather).toBe('rain');
    const there = doing(term, { kind: 'drove', to: 'cottage' });
    expect(there.now - term.now).toBeGreaterThan(40);
  });

  it('where no bar is, nobody can be rung and nothing handed on', () => {
    const there = doing(aTerm(), ...AT_REGS);
    expect(refusal(there, { kind: 'checked-in' })).toMatch(/no signal/);
    expect(refusal(there, { kind: 'handed-on', item: 'reg-one', to: 'dsn' })).toMatch(/signal/);
  });

  it('a visit is made where it is, and once', () => {
    expect(refusal(aTerm(), visited())).toBe('You are not there.');
    const made = doing(aTerm(), ...AT_REGS, visited());
    expect(refusal(made, visited())).toBe('That has been seen to.');
  });

  it('who is early waits at the door, and who is too late has missed it', () => {
    const plan = aPlan({
      visits: [
        aVisit({ window: [14 * 60, 15 * 60] }),
        aVisit({ scenario: 'reg-two', weeks: [2, 3] }),
      ],
    });
    const early = doing(aTerm(plan), ...AT_REGS, visited());
    expect(early.now).toBe(14 * 60 + 40);
    const late = { ...doing(aTerm(plan), ...AT_REGS), now: 15 * 60 + 1 };
    expect(refusal(late, visited())).toMatch(/too late/);
  });

  it('two hours without a word, and somebody at the base rings round; a check-in starts them again', () => {
    const silent = doing(aTerm(), ...AT_REGS, visited());
    const later = { ...silent, now: silent.lastCheckIn + 130 };
    expect(doing(later, { kind: 'drove', to: 'packhouse' }).overdueCheckIns).toBe(1);
    const there = doing(silent, { kind: 'drove', to: 'packhouse' }, { kind: 'checked-in' });
    expect(there.overdueCheckIns).toBe(0);
    expect(there.lastCheckIn).toBe(there.now);
  });
});

describe('the desk', () => {
  const withLoops = () => doing(aTerm(), ...AT_REGS, visited({ opened: [URGENT, SLOW] }));

  it('is where loops lie, with whom and by when', () => {
    expect(withLoops().loops).toMatchObject([
      { key: 'reg-one/ring-ngozi', urgency: 'today', person: 'Reg', isSeen: false },
      { key: 'reg-one/ring-dawn', urgency: 'routine' },
    ]);
  });

  it('lets no urgent loop into the weekend unseen', () => {
    const desk = doing(withLoops(), { kind: 'went-to-desk' });
    expect(refusal(desk, { kind: 'ended-day' })).toMatch(/“Ring Ngozi” \(you\)/);
    for (const act of [
      { kind: 'chased', loop: 'reg-one/ring-ngozi' },
      { kind: 'passed-on', loop: 'reg-one/ring-ngozi', to: 'dsn' },
      { kind: 'kept-open', loop: 'reg-one/ring-ngozi' },
    ] as const)
      expect(refusal(doing(desk, act), { kind: 'ended-day' })).toBeUndefined();
  });

  it('closing one keeps a promise, and takes its minutes', () => {
    const desk = doing(withLoops(), { kind: 'went-to-desk' });
    const trust = desk.people.get('Reg')?.trust ?? 0;
    const done = doing(desk, { kind: 'chased', loop: 'reg-one/ring-ngozi' });
    expect(done.people.get('Reg')?.trust).toBeGreaterThan(trust);
    expect(done.now - desk.now).toBe(MINUTES.chase);
    expect(done.nurseTrust).toBeGreaterThan(desk.nurseTrust);
    expect(kinds(done)).toContain('loop-closed');
  });

  it('writes up what was done today, and nothing else', () => {
    const record = { facts: ['cups'], words: 'Stop for tea?' };
    const desk = doing(withLoops(), { kind: 'went-to-desk' });
    const wrote = doing(desk, { kind: 'wrote', item: 'reg-one', record });
    expect(wrote.moments.at(-1)).toMatchObject({ kind: 'wrote', record });
    expect(refusal(desk, { kind: 'wrote', item: 'rota', record })).toMatch(/no visit of today/);
  });

  it('counts the minutes beyond the end of the day', () => {
    const late = { ...aTerm(), now: 17 * 60 };
    expect(doing(late, ...END).overtime).toBe(30);
  });
});

describe('what was not reached', () => {
  it('is left, hurts a little, and is heard of', () => {
    const trust = aTerm().people.get('Reg')?.trust ?? 0;
    const next = doing(aTerm(), ...END);
    expect(kinds(next)).toContain('left');
    expect(next.people.get('Reg')?.trust).toBeLessThan(trust);
    expect(next.waiting.map(({ words }) => words)).toContain('Nobody came.');
  });

  it('can be handed on, and then somebody did', () => {
    const next = doing(aTerm(), { kind: 'handed-on', item: 'reg-one', to: 'dsn' }, ...END);
    const of = (person: string) => next.moments.filter((moment) => moment.person === person);
    expect(of('Reg').map(({ kind }) => kind)).toEqual(['handed-on', 'echo']);
    expect(next.waiting.map(({ words }) => words)).toContain('Somebody looked in.');
  });

  it('can be put off once', () => {
    const next = doing(aTerm(), { kind: 'put-off', item: 'reg-one' }, ...END);
    expect(ids(next)).toContain('reg-one');
    expect(refusal(next, { kind: 'put-off', item: 'reg-one' })).toMatch(/put off once/);
  });

  it('is a message still waiting in the morning', () => {
    expect(ids(doing(aTerm(), ...END))).toContain('rota');
  });
});

describe('what comes home', () => {
  it('an outcome, a week later', () => {
    const next = doing(aTerm(), ...AT_REGS, visited({ outcome: 'own-number' }), ...END);
    expect(next.waiting.map(({ words }) => words)).toContain('I tried you on Sunday.');
  });

  it('a loop that nobody closed, with what that did to him', () => {
    let term = doing(aTerm(), ...AT_REGS, visited({ opened: [SLOW] }), ...END);
    expect(term.loops).toHaveLength(1);
    const before = term.people.get('Reg')?.trust ?? 0;
    term = doing(term, { kind: 'handed-on', item: 'reg-two', to: 'dsn' }, ...END);
    expect(term.waiting.map(({ words }) => words)).toContain('Nobody rang.');
    expect(term.loops).toEqual([]);
    expect(kinds(term)).toContain('loop-lost');
    expect(term.people.get('Reg')?.trust).toBeLessThan(before);
  });

  it('nothing of a loop that was closed', () => {
    let term = doing(aTerm(), ...AT_REGS, visited({ opened: [SLOW] }), { kind: 'went-to-desk' });
    term = doing(
      term,
      { kind: 'chased', loop: 'reg-one/ring-dawn' },
      { kind: 'ended-day' },
      ...END,
    );
    expect(term.waiting.map(({ words }) => words)).not.toContain('Nobody rang.');
  });

  it('an urgent loop left open over the weekend is lost', () => {
    const desk = doing(aTerm(), ...AT_REGS, visited({ opened: [URGENT] }), {
      kind: 'went-to-desk',
    });
    const next = doing(
      desk,
      { kind: 'kept-open', loop: 'reg-one/ring-ngozi' },
      { kind: 'ended-day' },
    );
    expect(kinds(next)).toContain('loop-lost');
    expect(next.nurseTrust).toBeLessThan(desk.nurseTrust);
  });
});

describe('the second visit of a thread', () => {
  it('is told how long it has been, how often, how it went, and how he is', () => {
    const made = doing(
      aTerm(),
      ...AT_REGS,
      visited({ outcome: 'own-number', meters: { trust: 80 }, plan: 'negotiated' }),
      ...END,
    );
    expect(givenFor(made, 'reg-two')).toMatchObject({ visits: 1, weeks: 1, earlier: 'own-number' });
    expect(givenFor(made, 'reg-two').trust).toBeGreaterThan(70);
    expect(givenFor(aTerm(), 'reg-one')).toMatchObject({ visits: 0, earlier: '' });
    expect(givenFor(aTerm(), 'ten-days')).not.toHaveProperty('earlier');
  });
});

describe('whatever is tried', () => {
  const anyAct: fc.Arbitrary<TermAct> = fc.oneof(
    fc.record({
      kind: fc.constant('drove' as const),
      to: fc.constantFrom('surgery', 'cottage', 'packhouse', 'moon'),
    }),
    fc.constantFrom<TermAct>(
      visited({ opened: [URGENT, SLOW], outcome: 'own-number', over: 1 }),
      visited({ opened: [SLOW], gateHolds: false }),
      {
        kind: 'visited',
        item: 'reg-two',
        result: aResult({ scenario: 'reg-two', closed: ['ring-dawn'] }),
      },
      { kind: 'visited', item: 'ten-days', result: aResult({ scenario: 'ten-days' }) },
      { kind: 'checked', item: 'look-in-3' },
      { kind: 'answered', item: 'rota', answer: 'yes' },
      { kind: 'answered', item: 'rota', answer: 'perhaps' },
      { kind: 'answered', item: 'echo-1-0', answer: null },
      { kind: 'checked-in' },
      { kind: 'handed-on', item: 'ten-days', to: 'dsn' },
      { kind: 'put-off', item: 'reg-two' },
      { kind: 'went-to-desk' },
      { kind: 'chased', loop: 'reg-one/ring-ngozi' },
      { kind: 'passed-on', loop: 'reg-one/ring-dawn', to: 'dsn' },
      { kind: 'kept-open', loop: 'reg-one/ring-ngozi' },
      { kind: 'ended-day' },
    ),
  );

  it('time goes on, the same log gives the same term, and no urgent loop crosses a weekend unseen', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 60 }), fc.integer(), (acts, seed) => {
        const begun = aTerm(aPlan(), seed);
        let term = begun;
        for (const act of acts) {
          const done = tryAct(term, act);
          if ('refused' in done) {
            expect(done.refused).toMatch(/\.$/);
            continue;
          }
          const isNextDay = done.term.round > term.round;
          if (!isNextDay) expect(done.term.now).toBeGreaterThanOrEqual(term.now);
          if (isNextDay)
            expect(term.loops.every((loop) => loop.urgency === 'routine' || loop.isSeen)).toBe(
              true,
            );
          term = done.term;
        }
        expect(replayTerm(begun, term.log)).toEqual({ term, left: 0 });
        expect(term.nurseTrust).toBeGreaterThanOrEqual(0);
        expect(term.nurseTrust).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('a log that fits no longer is followed as far as it goes, and counted', () => {
    const term = doing(aTerm(), ...AT_REGS, visited());
    const other = aTerm(aPlan({ visits: [] }));
    const replayed = replayTerm(other, term.log);
    expect(replayed.left).toBe(1);
    expect(replayed.term.at).toBe('cottage');
  });
});

describe('“by when”', () => {
  it.each([
    ['today by four', 'today'],
    ['now', 'now'],
    ['before-leaving', 'before-leaving'],
    ['next-day, at the clinic', 'next-day'],
    ['by half past four today', 'today'],
    ['tonight', 'today'],
    ['by the end of tomorrow', 'next-day'],
    ['before you leave', 'before-leaving'],
    ['at once', 'now'],
    ['by Friday at two', 'routine'],
    ['when she knows', 'routine'],
    ['', 'routine'],
  ])('%s is %s', (by, urgency) => {
    expect(urgencyOf(by)).toBe(urgency);
  });
});
