/** How the land, the roads and a drive are worked out for the drawn map: everything but the drawing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../src/world/fen/chance';
import { countryKey, countryOf } from '../../../src/world/fen/country';
import { DRY } from '../../../src/world/fen/fields';
import { clearance, type Point } from '../../../src/world/fen/geometry';
import { driveMove, journey } from '../../../src/world/fen/journey';
import { project, sheetOf } from '../../../src/world/fen/projection';
import { roadPaths } from '../../../src/world/fen/roads';
import type { FenPlace, FenRoad } from '../../../src/world/fen/view';

const PLACES: FenPlace[] = [
  { id: 'surgery', x: 46, y: 52, mark: 'surgery' },
  { id: 'cottage', x: 80, y: 60, mark: 'house' },
  { id: 'hall', x: 62, y: 56, mark: 'hall' },
];
const ROADS: FenRoad[] = [
  { id: 'bank', between: ['surgery', 'cottage'], state: 'open' },
  { id: 'hall-road', between: ['surgery', 'hall'], state: 'open' },
];

const aPlace = fc.record({
  id: fc.uuid(),
  x: fc.integer({ min: 6, max: 94 }),
  y: fc.integer({ min: 6, max: 94 }),
});
const round = ({ x, y }: Point) => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 });

describe('a place', () => {
  it('lies under its button, however the map is stretched', () => {
    for (const [width, height] of [
      [720, 480],
      [300, 300],
    ] as const)
      expect(project(sheetOf(width, height, 2), { x: 25, y: 50 })).toEqual({
        x: width / 4,
        y: height / 2,
      });
  });
});

describe('a road', () => {
  it('begins and ends at its places, and bends round the house of somebody else', () => {
    const [bank] = roadPaths(PLACES, ROADS);
    expect(round(bank?.path[0] as Point)).toEqual({ x: 46, y: 52 });
    expect(round(bank?.path.at(-1) as Point)).toEqual({ x: 80, y: 60 });
    expect(clearance(bank?.path ?? [], [{ x: 62, y: 56 }])).toBeGreaterThan(4);
  });

  it('to nowhere is left out', () => {
    const roads: FenRoad[] = [{ id: 'lost', between: ['surgery', 'nowhere'], state: 'open' }];
    expect(roadPaths(PLACES, roads)).toEqual([]);
  });

  it('is drawn the same every time', () => {
    expect(roadPaths(PLACES, ROADS)).toEqual(roadPaths(PLACES, ROADS));
    expect(chanceOf('bank')()).toBe(chanceOf('bank')());
  });
});

describe('the land', () => {
  it('has no dyke through a house', () => {
    fc.assert(
      fc.property(fc.array(aPlace, { minLength: 1, maxLength: 12 }), (places) => {
        const { banks } = countryOf({ places, roads: [] });
        const houses = places.map(({ x, y }) => ({ x, y }));
        for (const dyke of banks.flatMap(({ dykes }) => dykes))
          expect(clearance(dyke, houses)).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
    expect(DRY).toBeGreaterThan(0);
  });

  it('stays as it is while only the weather, or the state of a road, changes', () => {
    const flooded = ROADS.map((road) => ({ ...road, state: 'closed' as const }));
    expect(countryKey({ places: PLACES, roads: flooded })).toBe(
      countryKey({ places: PLACES, roads: ROADS }),
    );
    const moved = PLACES.map((place) => ({ ...place, x: place.x + 1 }));
    expect(countryKey({ places: moved, roads: ROADS })).not.toBe(
      countryKey({ places: PLACES, roads: ROADS }),
    );
  });
});

describe('a drive', () => {
  const paths = roadPaths(PLACES, ROADS);

  it('follows the roads, also the other way round', () => {
    const way = journey(['cottage', 'surgery', 'hall'], PLACES, paths);
    expect(round(way[0] as Point)).toEqual({ x: 80, y: 60 });
    expect(round(way.at(-1) as Point)).toEqual({ x: 62, y: 56 });
    expect(way.map(round)).toContainEqual({ x: 46, y: 52 });
  });

  it('takes no time for somebody who wants less motion, and never long', () => {
    const way = journey(['cottage', 'surgery'], PLACES, paths);
    expect(driveMove(way, true).duration).toBe(0);
    expect(driveMove(way, false).duration).toBeGreaterThan(0);
    expect(driveMove(way, false).duration).toBeLessThanOrEqual(2800);
  });

  it('to a place that is not on the map goes nowhere', () => {
    expect(journey(['atlantis'], PLACES, paths)).toEqual([]);
  });
});
