/**
 * The way from one place to another: the quickest along roads that are open, in the weather and the light of
 * the hour. Must not know who drives, or why.
 */
import type { Weather } from '../scenario/vocabulary';
import type { Road } from './plan';

/** How the roads are at an hour of a day. */
export interface RoadState {
  weather: Weather;
  isDark: boolean;
  closed: ReadonlySet<string>;
  slow: ReadonlySet<string>;
}

export interface Way {
  /** Road ids, in order; empty when one is there already. */
  roads: readonly string[];
  places: readonly string[];
  minutes: number;
}

/** Design: how much longer the same road takes. */
const IN_WEATHER: Record<Weather, number> = {
  clear: 1,
  cloud: 1,
  wind: 1.1,
  rain: 1.2,
  fog: 1.5,
  snow: 1.8,
};
const IN_THE_DARK = 1.2;
const WHEN_SLOW = 1.5;

export function minutesOf(road: Road, { weather, isDark, slow }: RoadState): number {
  const factor =
    IN_WEATHER[weather] * (isDark ? IN_THE_DARK : 1) * (slow.has(road.id) ? WHEN_SLOW : 1);
  return Math.ceil(road.minutes * factor);
}

/** Undefined when no open road leads there. */
export function wayBetween(
  from: string,
  to: string,
  roads: readonly Road[],
  state: RoadState,
): Way | undefined {
  const best = new Map<string, Way>([[from, { roads: [], places: [from], minutes: 0 }]]);
  const settled = new Set<string>();
  for (;;) {
    const here = nearestOf(best, settled);
    if (!here) return undefined;
    if (here.place === to) return here.way;
    settled.add(here.place);
    for (const road of roads) {
      const next = otherEnd(road, here.place);
      if (next === undefined || settled.has(next) || state.closed.has(road.id)) continue;
      offer(best, next, along(here.way, road, next, state));
    }
  }
}

function nearestOf(best: ReadonlyMap<string, Way>, settled: ReadonlySet<string>) {
  let nearest: { place: string; way: Way } | undefined;
  for (const [place, way] of best) {
    if (!settled.has(place) && (!nearest || way.minutes < nearest.way.minutes))
      nearest = { place, way };
  }
  return nearest;
}

function otherEnd({ between: [one, other] }: Road, place: string): string | undefined {
  if (place === one) return other;
  return place === other ? one : undefined;
}

function along(way: Way, road: Road, next: string, state: RoadState): Way {
  return {
    roads: [...way.roads, road.id],
    places: [...way.places, next],
    minutes: way.minutes + minutesOf(road, state),
  };
}

function offer(best: Map<string, Way>, place: string, way: Way): void {
  const known = best.get(place);
  if (!known || way.minutes < known.minutes) best.set(place, way);
}
