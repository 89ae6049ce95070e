/**
 * A drive: the way along the roads, and how long it takes to watch.
 * Must not know the car, nor pixels.
 */
import type { Move } from '../plan';
import { lengthOf, type Path, type Point } from './geometry';
import type { RoadPath } from './roads';
import type { FenPlace } from './view';

/** Milliseconds for one per cent of the map; a long way is shortened, for one drives it often. */
const PACE = 42;
const SHORTEST = 700;
const LONGEST = 2800;

/** From where the car stands along the places named; across country where no road is drawn. */
export function journey(
  stops: readonly string[],
  places: readonly FenPlace[],
  roads: readonly RoadPath[],
): Path {
  const known = stops.filter((id) => places.some((place) => place.id === id));
  const way = known.slice(1).flatMap((to, index) => leg(known[index] as string, to, places, roads));
  const end = places.find((place) => place.id === known.at(-1));
  return way.length > 0 ? way : end ? [pointOf(end)] : [];
}

export function driveMove(way: Path, reduced: boolean): Move {
  const duration = Math.min(LONGEST, Math.max(SHORTEST, lengthOf(way) * PACE));
  return { duration: reduced ? 0 : duration, delay: 0, slide: 0, ease: 'Sine.easeInOut' };
}

function leg(
  from: string,
  to: string,
  places: readonly FenPlace[],
  roads: readonly RoadPath[],
): Path {
  const there = roads.find(({ between: [a, b] }) => a === from && b === to);
  if (there) return there.path;
  const back = roads.find(({ between: [a, b] }) => a === to && b === from);
  if (back) return [...back.path].reverse();
  return places.filter(({ id }) => id === from || id === to).length < 2
    ? []
    : [from, to].map((id) => pointOf(places.find((place) => place.id === id) as FenPlace));
}

function pointOf({ x, y }: FenPlace): Point {
  return { x, y };
}
