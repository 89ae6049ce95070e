/** Roads, weather and dusk: how long it takes to get there, and when it is dark. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEATHERS } from '../../../src/core/scenario/vocabulary';
import { dateOf, dayNumber, dayOfYear, weekdayOf } from '../../../src/core/term/calendar';
import { sunset } from '../../../src/core/term/daylight';
import type { Road } from '../../../src/core/term/plan';
import { minutesOf, type RoadState, wayBetween } from '../../../src/core/term/roads';

const FINE: RoadState = { weather: 'clear', isDark: false, closed: new Set(), slow: new Set() };

const road = (id: string, one: string, other: string, minutes: number): Road => ({
  id,
  name: id,
  between: [one, other],
  minutes,
});

/** The wash road is the short way between the village and the farm; the bridge is the long one. */
const ROADS = [
  road('wash', 'village', 'farm', 8),
  road('bank', 'village', 'bridge', 15),
  road('drove', 'bridge', 'farm', 25),
];

describe('the way', () => {
  it('is the quickest', () => {
    expect(wayBetween('village', 'farm', ROADS, FINE)).toEqual({
      roads: ['wash'],
      places: ['village', 'farm'],
      minutes: 8,
    });
  });

  it('goes round by the bridge when the wash is under water', () => {
    const flood = { ...FINE, closed: new Set(['wash']) };
    expect(wayBetween('village', 'farm', ROADS, flood)).toMatchObject({
      places: ['village', 'bridge', 'farm'],
      minutes: 40,
    });
  });

  it('is nowhere when every road is shut, or none was drawn', () => {
    const flood = { ...FINE, closed: new Set(['wash', 'drove']) };
    expect(wayBetween('village', 'farm', ROADS, flood)).toBeUndefined();
    expect(wayBetween('village', 'island', ROADS, FINE)).toBeUndefined();
  });

  it('is no way at all to where one is', () => {
    expect(wayBetween('farm', 'farm', ROADS, FINE)).toMatchObject({ roads: [], minutes: 0 });
  });

  it('takes as long back as there, and never longer than any single road', () => {
    const places = ['a', 'b', 'c', 'd', 'e'];
    const anyRoads = fc.array(
      fc.tuple(
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        fc.integer({ min: 1, max: 60 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyRoads, (pairs) => {
        const roads = pairs.map(([one, other, minutes], at) => road(`r${at}`, one, other, minutes));
        const there = wayBetween('a', 'e', roads, FINE)?.minutes;
        expect(wayBetween('e', 'a', roads, FINE)?.minutes).toBe(there);
        const direct = roads
          .filter(({ between }) => [...between].sort().join() === 'a,e')
          .map(({ minutes }) => minutes);
        if (direct.length > 0) expect(there).toBeLessThanOrEqual(Math.min(...direct));
      }),
    );
  });
});

describe('a road', () => {
  const lane = road('lane', 'a', 'b', 20);

  it('is never quicker in weather, in the dark or behind a beet lorry', () => {
    for (const weather of WEATHERS)
      expect(minutesOf(lane, { ...FINE, weather })).toBeGreaterThanOrEqual(20);
    expect(minutesOf(lane, { ...FINE, isDark: true })).toBeGreaterThan(20);
    expect(minutesOf(lane, { ...FINE, slow: new Set(['lane']) })).toBe(30);
  });
});

describe('dusk in the fens', () => {
  // Almanac figures for Peterborough, 52.6° north, to the nearest ten minutes.
  it.each([
    [[2027, 9, 6], 19 * 60 + 35],
    [[2027, 10, 15], 18 * 60 + 5],
    [[2027, 11, 1], 16 * 60 + 30],
    [[2027, 11, 26], 15 * 60 + 55],
    [[2027, 6, 21], 21 * 60 + 28],
  ] as const)('%j', (date, minutes) => {
    expect(Math.abs(sunset(dayNumber(date), 52.6) - minutes)).toBeLessThanOrEqual(10);
  });

  it('comes an hour earlier by the clock when the clocks go back', () => {
    const saturday = sunset(dayNumber([2027, 10, 30]), 52.6);
    const sunday = sunset(dayNumber([2027, 10, 31]), 52.6);
    expect(saturday - sunday).toBeGreaterThan(58);
    expect(saturday - sunday).toBeLessThan(66);
  });
});

describe('the calendar', () => {
  it('counts as everybody does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 80_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const known = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
        expect(dateOf(day)).toEqual(known);
        expect(dayNumber(known)).toBe(day);
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
    expect(dayOfYear([2028, 12, 31])).toBe(366);
    expect(dayOfYear([2027, 12, 31])).toBe(365);
  });
});
