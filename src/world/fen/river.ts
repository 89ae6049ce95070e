/**
 * Where the river runs, and the railway: of many ways across the map the one that leaves the places alone.
 * Must not know how they are drawn.
 */
import { clearance, legsOf, meetings, type Path, type Point } from './geometry';
import type { RoadPath } from './roads';
import type { FenPlace } from './view';

/** Further off than this is no better. */
const FAR = 10;
const PIECES = 16;
const EDGES = Array.from({ length: 15 }, (_, index) => 12 + index * 5.5);
const BOWS = [-7, 0, 7];

/** From above the map to below it. */
export function riverThrough(places: readonly FenPlace[], roads: readonly RoadPath[]): Path {
  const dry = places.filter((place) => place.mark !== 'water');
  return bestOf(
    EDGES.flatMap((top) =>
      EDGES.filter((foot) => Math.abs(foot - top) >= 16 && Math.abs(foot - top) <= 46).flatMap(
        (foot) => BOWS.map((bow) => course(top, foot, bow)),
      ),
    ),
    (river) => roomAround(river, dry) - 0.5 * bridges(river, roads) - lopsided(river),
  );
}

/** A straight line through the first level crossing; none where there is no crossing. */
export function railwayThrough(places: readonly FenPlace[], river: Path): Path | undefined {
  const crossing = places.find((place) => place.mark === 'crossing');
  if (!crossing) return undefined;
  const others = places.filter((place) => place !== crossing);
  const slopes = Array.from({ length: 41 }, (_, index) => (index - 20) / 12);
  return bestOf(
    slopes.map((slope) => [-10, 110].map((x) => ({ x, y: crossing.y + slope * (x - crossing.x) }))),
    (line) => roomAround(line, others) - 2 * Math.abs(meetings(line, river).length - 1),
  );
}

/** Whether a point lies on the river's left bank, seen on the map. */
export function isLeftOf(river: Path, point: Point): boolean {
  const leg = legsOf(river).find(([, to]) => point.y <= to.y) ?? legsOf(river).at(-1);
  if (!leg) return true;
  const [from, to] = leg;
  const share = (point.y - from.y) / (to.y - from.y || 1);
  return point.x < from.x + (to.x - from.x) * share;
}

function course(top: number, foot: number, bow: number): Path {
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const share = index / PIECES;
    const sway = bow * Math.sin(2 * Math.PI * share);
    return { x: top + (foot - top) * share + sway, y: -8 + 116 * share };
  });
}

function roomAround(line: Path, places: readonly Point[]): number {
  return places.length === 0 ? FAR : Math.min(FAR, clearance(line, places));
}

function bridges(river: Path, roads: readonly RoadPath[]): number {
  return roads.filter(({ path }) => meetings(path, river).length > 0).length;
}

/** A river at the edge makes no picture. */
function lopsided(river: Path): number {
  const middle = river[Math.floor(river.length / 2)] as Point;
  return Math.abs(middle.x - 50) / 14;
}

function bestOf<T>(things: readonly T[], worth: (thing: T) => number): T {
  const worths = things.map(worth);
  return things[worths.indexOf(Math.max(...worths))] as T;
}
