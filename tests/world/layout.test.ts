/** Where things stand, on wide, narrow and tiny canvases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/scenario/scene';
import {
  BLEED,
  BODY,
  DRAWN,
  frameFor,
  shownPeople,
  sidesAfter,
  spotFor,
  stageFor,
} from '../../src/world/layout';

const sizes = fc.record({
  width: fc.integer({ min: 120, max: 4000 }),
  height: fc.integer({ min: 100, max: 2400 }),
});

describe('stageFor', () => {
  it('covers the canvas with a layer to spare at both sides, and stands on its bottom', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const stage = stageFor(size, 1);
        expect(stage.left).toBeLessThanOrEqual(-BLEED * stage.scale + 1e-6);
        expect(stage.top).toBeLessThanOrEqual(1e-6);
        expect(stage.top + DRAWN.height * stage.scale).toBeCloseTo(size.height);
      }),
    );
  });

  it('comes closer on a small canvas, so that a face is most of its height', () => {
    const stage = stageFor({ width: 320, height: 160 }, 1);
    expect(spotFor(stage, 'right', 1, true).size).toBeGreaterThanOrEqual(0.7 * 160);
  });
});

describe('spotFor', () => {
  it('keeps everyone wholly on the canvas, two beside each other in their order', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const stage = stageFor(size, 1);
        const left = spotFor(stage, 'left', 2, true);
        const right = spotFor(stage, 'right', 2, true);
        expect(left.x).toBeLessThan(right.x);
        for (const spot of [left, right, spotFor(stage, 'right', 1, true)]) {
          expect(spot.x).toBeGreaterThanOrEqual(0.42 * spot.size - 1);
          expect(spot.x).toBeLessThanOrEqual(size.width - 0.42 * spot.size + 1);
          expect(spot.size * (1 + BODY)).toBeLessThanOrEqual(size.height);
          expect(spot.y).toBe(size.height);
        }
      }),
    );
  });

  it('stands as drawn on a wide canvas, and lifts who speaks', () => {
    const stage = stageFor({ width: 1280, height: 720 }, 1);
    expect(spotFor(stage, 'right', 1, true).x / 1280).toBeCloseTo(800 / 1280, 1);
    expect(spotFor(stage, 'left', 2, true).x / 1280).toBeCloseTo(420 / 1280, 1);
    const quiet = spotFor(stage, 'left', 2, false);
    expect(quiet.y).toBeGreaterThan(spotFor(stage, 'left', 2, true).y);
  });
});

describe('frameFor', () => {
  it('fits, to the right of the middle', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const frame = frameFor(stageFor(size, 1));
        expect(frame.x).toBeGreaterThanOrEqual(size.width / 2 - 0.12 * size.width);
        expect(frame.x + frame.size / 2).toBeLessThanOrEqual(size.width + 1);
        expect(frame.size).toBeLessThan(size.height);
      }),
    );
  });
});

describe('sidesAfter', () => {
  it('puts the first right and the second left, and keeps them there', () => {
    const one = sidesAfter(new Map(), ['Derek']);
    expect([...one]).toEqual([['Derek', 'right']]);
    const two = sidesAfter(one, ['Derek', 'Julie']);
    expect(two.get('Derek')).toBe('right');
    expect(two.get('Julie')).toBe('left');
    const other = sidesAfter(two, ['Julie', 'Bev']);
    expect(other.get('Julie')).toBe('left');
    expect(other.get('Bev')).toBe('right');
  });

  it('lets whoever is alone stand right, and parts two who arrive together', () => {
    expect(sidesAfter(new Map([['Julie', 'left']]), ['Julie']).get('Julie')).toBe('right');
    const pair = sidesAfter(new Map(), ['Derek', 'Julie']);
    expect(new Set(pair.values()).size).toBe(2);
  });
});

describe('shownPeople', () => {
  const person = (id: string, speaking: boolean): Person => ({ id, mood: 'neutral', speaking });

  it('shows both in the room, and on the telephone the voice alone', () => {
    const people = [person('Ngozi', true), person('Priya', false)];
    expect(shownPeople(people, 'visit')).toBe(people);
    expect(shownPeople(people, 'call').map((one) => one.id)).toEqual(['Ngozi']);
    expect(shownPeople([person('Tom', false)], 'call').map((one) => one.id)).toEqual(['Tom']);
    expect(shownPeople([], 'call')).toEqual([]);
  });
});
