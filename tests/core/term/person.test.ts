/** The person between visits: bounded, going the way it should go, and the same for the same seed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../../../src/core/term/constants';
import { averageGlucoseOf, hba1cOf, ifccOf, ngspOf } from '../../../src/core/term/conversions';
import { seededDice } from '../../../src/core/term/dice';
import {
  afterContact,
  afterDays,
  afterEffect,
  afterPromise,
  afterVisit,
  type Baseline,
  diaryMean,
  givenOf,
  hba1cNow,
  measure,
  type PersonState,
  personAtStart,
} from '../../../src/core/term/person';
import { loadWorldData } from '../../../src/data/world-data';
import { ROOT } from '../../support/stories';

const REG: Baseline = {
  person: 'Reg',
  hba1c: 58,
  weight: 81,
  systolic: 142,
  follows: 60,
  trust: 55,
  understanding: 50,
  loneliness: 70,
  burden: 40,
  tidies: 20,
};

/** No noise: what the model itself does. */
const calm = () => 0.5;
const TERM = 84;

const percent = fc.integer({ min: 0, max: 100 });
const anyBaseline: fc.Arbitrary<Baseline> = fc.record({
  person: fc.constantFrom('Reg', 'Halina', 'Sidney'),
  hba1c: fc.integer({ min: 40, max: 130 }),
  weight: fc.integer({ min: 40, max: 180 }),
  systolic: fc.integer({ min: 95, max: 190 }),
  follows: percent,
  trust: percent,
  understanding: percent,
  loneliness: percent,
  burden: percent,
  tidies: percent,
});

type Event = (person: PersonState) => PersonState;
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom<Event>(
    (person) => afterVisit(person, { plan: 'negotiated' }),
    (person) => afterVisit(person, { plan: 'imposed' }),
    (person) => afterVisit(person, { plan: 'none', meters: { trust: 120, burden: -9 } }),
    (person) => afterContact(person, 'call'),
    (person) => afterPromise(person, true),
    (person) => afterPromise(person, false),
  ),
  fc
    .record({
      trust: fc.integer({ min: -20, max: 20 }),
      loneliness: fc.integer({ min: -20, max: 20 }),
    })
    .map(
      (effect): Event =>
        (person) =>
          afterEffect(person, effect),
    ),
);

describe('whatever happens in a term', () => {
  it('everything stays where a body and a person can be', () => {
    fc.assert(
      fc.property(
        anyBaseline,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), anyEvent), { maxLength: 8 }),
        fc.integer(),
        (baseline, events, seed) => {
          const dice = seededDice(seed);
          let person = personAtStart(baseline);
          for (const [days, event] of events) {
            person = event(afterDays(person, days, dice));
            for (const meter of ['trust', 'understanding', 'loneliness', 'burden'] as const) {
              expect(person[meter]).toBeGreaterThanOrEqual(0);
              expect(person[meter]).toBeLessThanOrEqual(100);
            }
            expect(person.adherence).toBeGreaterThanOrEqual(0);
            expect(person.adherence).toBeLessThanOrEqual(1);
            const { hba1c, glucose, weight, systolic } = measure(person, dice);
            expect(hba1c).toBeGreaterThan(15);
            expect(hba1c).toBeLessThan(190);
            expect(glucose).toBeGreaterThanOrEqual(3);
            expect(glucose).toBeLessThanOrEqual(27);
            expect(Math.abs(weight - baseline.weight)).toBeLessThanOrEqual(5);
            expect(Math.abs(systolic - baseline.systolic)).toBeLessThanOrEqual(32);
          }
        },
      ),
    );
  });

  it('the same seed gives the same weeks, in whatever order people are looked at', () => {
    fc.assert(
      fc.property(anyBaseline, fc.integer(), (baseline, seed) => {
        const lived = () => afterDays(personAtStart(baseline), TERM, seededDice(seed));
        const dice = seededDice(seed);
        afterDays(personAtStart({ ...REG, person: 'Somebody else' }), 9, dice);
        expect(afterDays(personAtStart(baseline), TERM, dice)).toEqual(lived());
        expect(lived()).toEqual(lived());
      }),
    );
  });

  it('days can be lived in one stretch or in several', () => {
    const dice = seededDice(11);
    const once = afterDays(personAtStart(REG), 40, dice);
    const twice = afterDays(afterDays(personAtStart(REG), 13, dice), 27, dice);
    expect(twice).toEqual(once);
  });

  it('another seed gives other weeks', () => {
    const reading = (seed: number) => {
      const dice = seededDice(seed);
      return measure(afterDays(personAtStart(REG), 20, dice), dice).glucose;
    };
    expect(new Set([1, 2, 3, 4, 5, 6].map(reading)).size).toBeGreaterThan(2);
  });
});

describe('what was agreed, and how', () => {
  const weeksAfter = (plan: 'negotiated' | 'imposed' | 'none', days: number) =>
    afterDays(afterVisit(personAtStart(REG), { plan }), days, calm);

  it('without a plan things stay as they are', () => {
    const after = afterDays(personAtStart(REG), TERM, calm);
    expect(hba1cNow(after)).toBeCloseTo(58, 0);
    expect(after.adherence).toBeCloseTo(0.6, 1);
  });

  it('a plan helps, and one made together holds better than one laid down', () => {
    for (const days of [28, 56, TERM]) {
      const [together, laidDown, none] = [
        weeksAfter('negotiated', days),
        weeksAfter('imposed', days),
        weeksAfter('none', days),
      ];
      expect(together.adherence).toBeGreaterThan(laidDown.adherence);
      expect(hba1cNow(together)).toBeLessThan(hba1cNow(laidDown));
      expect(hba1cNow(together)).toBeLessThan(hba1cNow(none));
    }
  });

  it('one laid down has worn off by the end of a term, and its burden was felt', () => {
    expect(weeksAfter('imposed', 7).burden).toBeGreaterThan(REG.burden);
    expect(weeksAfter('imposed', TERM).adherence).toBeCloseTo(REG.follows / 100, 1);
  });

  it('who follows more has the lower mean, the lower HbA1c, weight and pressure: never the other way', () => {
    fc.assert(
      fc.property(anyBaseline, fc.integer({ min: 1, max: TERM }), (baseline, days) => {
        const start = personAtStart(baseline);
        const more = afterDays(afterVisit(start, { plan: 'negotiated' }), days, calm);
        const less = afterDays(afterEffect(start, { burden: 20 }), days, calm);
        expect(more.adherence).toBeGreaterThanOrEqual(less.adherence - 1e-9);
        expect(more.level).toBeLessThanOrEqual(less.level + 1e-9);
        expect(hba1cNow(more)).toBeLessThanOrEqual(hba1cNow(less) + 1e-9);
        expect(more.weight).toBeLessThanOrEqual(less.weight + 1e-9);
        expect(more.systolic).toBeLessThanOrEqual(less.systolic + 1e-9);
      }),
    );
  });
});

describe('contact, promises and silence', () => {
  it('a visit eases loneliness more than a call, and both wear off', () => {
    const start = personAtStart(REG);
    const visited = afterContact(start, 'visit');
    expect(visited.loneliness).toBeLessThan(afterContact(start, 'call').loneliness);
    expect(afterContact(start, 'call').loneliness).toBeLessThan(REG.loneliness);
    expect(afterDays(visited, TERM, calm).loneliness).toBeGreaterThan(visited.loneliness);
  });

  it('four weeks without a word cost nothing, and the fifth begins to', () => {
    const trust = (days: number) => afterDays(personAtStart(REG), days, calm).trust;
    expect(trust(28)).toBe(REG.trust);
    expect(trust(35)).toBeLessThan(REG.trust);
    expect(trust(400)).toBeGreaterThanOrEqual(20);
  });

  it('a promise lost costs more than one kept earns', () => {
    const { trust } = personAtStart(REG);
    const kept = afterPromise(personAtStart(REG), true).trust - trust;
    const lost = trust - afterPromise(personAtStart(REG), false).trust;
    expect(kept).toBeGreaterThan(0);
    expect(lost).toBeGreaterThan(kept);
  });
});

describe('what is measured, and what is written down', () => {
  it('HbA1c is slow: a month of change shows by half', () => {
    const high = {
      ...personAtStart(REG),
      means: [...new Array(90).fill(8), ...new Array(30).fill(12)],
    };
    expect(hba1cNow(high)).toBeCloseTo(hba1cOf(10), 6);
  });

  it('a tidied diary shows less than the truth, and less so where there is trust', () => {
    const person = { ...personAtStart({ ...REG, hba1c: 84, tidies: 100 }), trust: 10 };
    expect(diaryMean(person)).toBeLessThan(person.level - 2);
    expect(diaryMean({ ...person, trust: 90 })).toBeGreaterThan(diaryMean(person));
    const honest = personAtStart({ ...REG, tidies: 0 });
    expect(diaryMean(honest)).toBeCloseTo(honest.level, 1);
  });

  it('a story is told whole numbers between 0 and 100, and what was measured', () => {
    const person = afterDays(personAtStart(REG), 12, seededDice(3));
    const given = givenOf(person, seededDice(3));
    expect(given).toMatchObject({ trust: 55, ...measure(person, seededDice(3)) });
    expect(Number.isInteger(given.loneliness)).toBe(true);
  });
});

describe('the published conversions', () => {
  it.each([
    [48, 6.5, 7.8],
    [53, 7.0, 8.5],
    [86, 10.0, 13.3],
  ])('%d mmol/mol is %d %% and a mean of about %d mmol/L', (ifcc, ngsp, mean) => {
    expect(ngspOf(ifcc)).toBeCloseTo(ngsp, 1);
    expect(averageGlucoseOf(ifcc)).toBeCloseTo(mean, 0);
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 160, noNaN: true }), (hba1c) => {
        expect(ifccOf(ngspOf(hba1c))).toBeCloseTo(hba1c, 6);
        expect(hba1cOf(averageGlucoseOf(hba1c))).toBeCloseTo(hba1c, 6);
      }),
    );
  });
});

describe('the table of constants', () => {
  const known = loadWorldData(ROOT).world?.sources.map(({ id }) => id) ?? [];

  it.each(Object.entries(CONSTANTS))('%s says what it rests on', (_, { source, unit, words }) => {
    expect(known).toContain(source);
    expect(unit).not.toBe('');
    expect(words).toMatch(/\.$/);
  });

  it('has shares of an HbA1c that make a whole', () => {
    const { hba1cNewest, hba1cMiddle, hba1cOldest } = CONSTANTS;
    expect(hba1cNewest.value + hba1cMiddle.value + hba1cOldest.value).toBe(1);
  });
});
