/**
 * The whole of the land under a day's places, worked out once for as long as the places and roads stay where they are.
 * Must not know weather, light or the state of a road.
 */
import { type Bank, banksOf, middleOfMark } from './fields';
import type { Path, Point } from './geometry';
import { railwayThrough, riverThrough } from './river';
import { type RoadPath, roadPaths } from './roads';
import { type Scattered, scatter } from './scatter';
import type { FenPlace, FenView } from './view';

export interface Country {
  places: readonly FenPlace[];
  roads: RoadPath[];
  river: Path;
  railway: Path | undefined;
  banks: Bank[];
  growing: Scattered[];
  /** The emptiest corner, for the sun. */
  corner: Point;
}

const CORNERS: readonly [Point, ...Point[]] = [
  { x: 92, y: 10 },
  { x: 8, y: 10 },
];

export function countryOf({ places, roads }: Pick<FenView, 'places' | 'roads'>): Country {
  const ways = roadPaths(places, roads);
  const river = riverThrough(places, ways);
  const railway = railwayThrough(places, river);
  const lines = [river, ...(railway ? [railway] : []), ...ways.map(({ path }) => path)];
  const marks = places.map(middleOfMark);
  return {
    places,
    roads: ways,
    river,
    railway,
    banks: banksOf(river, places),
    growing: scatter(marks, lines),
    corner: emptiest(marks),
  };
}

/** Same places and same roads make the same country. */
export function countryKey({ places, roads }: Pick<FenView, 'places' | 'roads'>): string {
  const stands = places.map(({ id, x, y, mark }) => `${id} ${x} ${y} ${mark ?? ''}`);
  return [...stands, ...roads.map(({ id, between }) => `${id} ${between.join(' ')}`)].join('|');
}

function emptiest(marks: readonly Point[]): Point {
  const room = (corner: Point) =>
    Math.min(...marks.map((mark) => Math.hypot(mark.x - corner.x, mark.y - corner.y)));
  return CORNERS.reduce((best, corner) => (room(corner) > room(best) ? corner : best));
}
