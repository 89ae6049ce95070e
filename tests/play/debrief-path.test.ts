import { describe, expect, it } from 'vitest';
import { layPath } from '../../src/play/debrief/path-layout';

const roads = (count: number) => Array.from({ length: count }, (_, at) => (at * 3) % 6);

describe('the path’s layout', () => {
  it.each([0, 1, 2, 6, 7, 12, 13, 20])(
    'keeps %i stations inside the picture and apart',
    (count) => {
      const { stations, width, height, horizon } = layPath(roads(count));
      expect(stations).toHaveLength(count);
      for (const [index, { at }] of stations.entries()) {
        expect(at.x).toBeGreaterThan(60);
        expect(at.x).toBeLessThan(width - 60);
        expect(at.y).toBeGreaterThan(horizon + 30);
        expect(at.y).toBeLessThan(height - 40);
        for (const other of stations.slice(index + 1)) {
          expect(Math.hypot(at.x - other.at.x, at.y - other.at.y)).toBeGreaterThan(90);
        }
      }
    },
  );

  it('is one row for six decisions and two for seven', () => {
    expect(layPath(roads(6)).height).toBe(360);
    expect(layPath(roads(7)).height).toBeGreaterThan(360);
  });

  it('gives every road not taken a track that ends inside the picture', () => {
    for (const count of [1, 6, 11]) {
      const { stations, width, height } = layPath(Array.from({ length: count }, () => 6));
      for (const { tracks } of stations) {
        expect(tracks).toHaveLength(6);
        for (const { end } of tracks) {
          expect(end.x > 0 && end.x < width && end.y > 0 && end.y < height).toBe(true);
        }
      }
    }
  });

  it('draws the lane without a broken number', () => {
    for (const count of [0, 1, 9]) expect(layPath(roads(count)).lane).not.toMatch(/NaN|Infinity/);
  });
});
