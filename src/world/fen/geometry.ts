/**
 * Points and lines on a flat map: how far, how long, where they cross.
 * Must not know what the lines are.
 */
export interface Point {
  x: number;
  y: number;
}

export type Path = readonly Point[];

export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

export function legsOf(path: Path): [Point, Point][] {
  return path.slice(1).map((to, index) => [path[index] as Point, to]);
}

export function lengthOf(path: Path): number {
  return legsOf(path).reduce((sum, [from, to]) => sum + distance(from, to), 0);
}

/** From a point to the nearest point of a path. */
export function distanceTo(path: Path, point: Point): number {
  if (path.length === 1) return distance(point, path[0] as Point);
  return Math.min(...legsOf(path).map(([from, to]) => distance(point, nearest(from, to, point))));
}

/** How near a path comes to the nearest of some points. */
export function clearance(path: Path, points: readonly Point[]): number {
  return Math.min(...points.map((point) => distanceTo(path, point)));
}

/** The point a share of the way along, and the direction there. */
export function along(path: Path, share: number): { at: Point; heading: Point } {
  let left = Math.min(1, Math.max(0, share)) * lengthOf(path);
  let last: [Point, Point] | undefined;
  for (const leg of legsOf(path)) {
    const length = distance(...leg);
    if (length === 0) continue;
    last = leg;
    if (left <= length) return { at: between(...leg, left / length), heading: heading(leg) };
    left -= length;
  }
  const end = path.at(-1) ?? { x: 0, y: 0 };
  return { at: end, heading: last ? heading(last) : { x: 0, y: 0 } };
}

export interface Meeting {
  at: Point;
  /** The direction of the first path there. */
  heading: Point;
}

export function meetings(path: Path, other: Path): Meeting[] {
  return legsOf(path).flatMap((leg) =>
    legsOf(other).flatMap((across) => {
      const at = meet(leg, across);
      return at ? [{ at, heading: heading(leg) }] : [];
    }),
  );
}

function meet([a, b]: [Point, Point], [c, d]: [Point, Point]): Point | undefined {
  const turn = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (turn === 0) return undefined;
  const first = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / turn;
  const second = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / turn;
  if (first < 0 || first >= 1 || second < 0 || second >= 1) return undefined;
  return between(a, b, first);
}

function heading([from, to]: [Point, Point]): Point {
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function nearest(from: Point, to: Point, point: Point): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const square = x * x + y * y;
  if (square === 0) return from;
  const share = ((point.x - from.x) * x + (point.y - from.y) * y) / square;
  return between(from, to, Math.min(1, Math.max(0, share)));
}
