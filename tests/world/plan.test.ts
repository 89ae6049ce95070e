/** How things move, and that nothing does when less motion is asked for. */
import { describe, expect, it } from 'vitest';
import { type Change, parallax, plan } from '../../src/world/plan';

const CHANGES: Change[] = [
  'place',
  'later',
  'light',
  'weather',
  'enter',
  'leave',
  'mood',
  'speak',
  'step',
  'look',
];

describe('plan', () => {
  it.each(CHANGES)('moves nothing for %s when motion is reduced', (change) => {
    expect(plan(change, true)).toMatchObject({ duration: 0, delay: 0, slide: 0 });
  });

  it.each(CHANGES)('ends %s within three seconds', (change) => {
    const { duration, delay } = plan(change, false);
    expect(duration).toBeGreaterThan(0);
    expect(duration + delay).toBeLessThanOrEqual(3000);
  });

  it('changes a mood in 150 ms, and takes its time over weeks', () => {
    expect(plan('mood', false).duration).toBe(150);
    expect(plan('later', false).duration).toBeGreaterThan(plan('place', false).duration);
  });
});

describe('parallax', () => {
  it('slides what is nearer further, and never past the spare edge of 24', () => {
    const move = plan('place', false);
    const [far, middle, near] = [
      parallax('far', move),
      parallax('middle', move),
      parallax('near', move),
    ];
    expect(far).toBeLessThan(middle);
    expect(middle).toBeLessThan(near);
    expect(near).toBeLessThanOrEqual(24);
    expect(parallax('near', plan('place', true))).toBe(0);
  });
});
