/**
 * How the roads run between the places: gently bent, never quite straight, and round other people's houses.
 * Must not know their state, nor pixels.
 */
import { type Chance, chanceOf } from './chance';
import { between, clearance, distance, type Path, type Point } from './geometry';
import type { FenPlace, FenRoad } from './view';

export interface RoadPath {
  id: string;
  between: readonly [string, string];
  /** From the first of its places to the second, in per cent. */
  path: Path;
}

/** A road keeps this far from places it does not serve, where it can. */
const BERTH = 6;
const PIECES = 28;
/** Sideways in the middle, as a share of the length; the gentlest that keeps its berth is taken. */
const BOWS = [0.04, 0.08, 0.13, 0.19, 0.26];

/** A road to nowhere is left out. */
export function roadPaths(places: readonly FenPlace[], roads: readonly FenRoad[]): RoadPath[] {
  return roads.flatMap((road) => {
    const [from, to] = road.between.map((id) => places.find((place) => place.id === id));
    if (!from || !to) return [];
    const others = places.filter((place) => place !== from && place !== to);
    return [{ id: road.id, between: road.between, path: roadPath(road.id, from, to, others) }];
  });
}

export function roadPath(id: string, from: Point, to: Point, others: readonly Point[]): Path {
  const side = chanceOf(id)() < 0.5 ? -1 : 1;
  const bows = BOWS.flatMap((bow) => [bow * side, -bow * side]);
  const ways = bows.map((bow) => bend(from, to, bow, chanceOf(id)));
  if (others.length === 0) return ways[0] as Path;
  const berths = ways.map((way) => clearance(way, others));
  const good = berths.findIndex((berth) => berth >= BERTH);
  return ways[good < 0 ? berths.indexOf(Math.max(...berths)) : good] as Path;
}

/** The ends stay where they are; between them the line leans to one side and trembles a little. */
function bend(from: Point, to: Point, bow: number, chance: Chance): Path {
  const length = distance(from, to);
  const [lean, phase] = [0.8 + 0.5 * chance(), chance() * 6];
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const share = index / PIECES;
    const rise = Math.sin(Math.PI * share ** lean);
    const tremble = 0.35 * Math.sin(phase + share * 11) * Math.sin(Math.PI * share);
    return aside(from, to, share, rise * bow * length + tremble);
  });
}

function aside(from: Point, to: Point, share: number, far: number): Point {
  const on = between(from, to, share);
  const length = distance(from, to) || 1;
  return {
    x: on.x - ((to.y - from.y) / length) * far,
    y: on.y + ((to.x - from.x) / length) * far,
  };
}
