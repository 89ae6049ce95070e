/**
 * Where everything on the drawn path stands: a lane that winds from the gate to the horizon, one station
 * for each decision, a side track for each road not taken. Numbers only; must not know what they mean.
 */

export interface Point {
  x: number;
  y: number;
}

interface Track {
  d: string;
  end: Point;
}

export interface Station {
  at: Point;
  /** A little further along the lane, where a gate would stand. */
  ahead: Point;
  tracks: Track[];
}

export interface Path {
  width: number;
  height: number;
  horizon: number;
  /** The lane as a filled shape, narrower with distance. */
  lane: string;
  stations: Station[];
  gate: Point;
  end: Point;
}

const WIDTH = 1200;
const HORIZON = 92;
const ROW = 186;
const BELOW = 118;
const MOST_IN_ROW = 6;
const LEFT = 130;
const RIGHT = 1050;
/** Points of the curve between two stations: enough to look drawn in one go. */
const STEPS = 14;

/** @param roads for each decision, how many roads were not taken. */
export function layPath(roads: readonly number[]): Path {
  const rows = Math.max(1, Math.ceil(roads.length / MOST_IN_ROW));
  const height = HORIZON + 82 + rows * ROW;
  const places = roads.map((_, index) => placeOf(index, roads.length, rows, height));
  const spine = [...startOf(height), ...withTurns(places), ...endOf(rows)];
  const curve = curveThrough(spine);
  const stations = places.map((at, index) => ({
    at,
    ahead: alongFrom(curve, at, 64),
    tracks: tracksOf(at, roads[index] ?? 0),
  }));
  const lane = ribbon(curve, height);
  const gate = { x: 46, y: height - BELOW + 36 };
  return {
    width: WIDTH,
    height,
    horizon: HORIZON,
    lane,
    stations,
    gate,
    end: curve.at(-1) ?? gate,
  };
}

/** Even rows run to the right, odd rows back to the left, as a lane between dykes does. */
function placeOf(index: number, total: number, rows: number, height: number): Point {
  const inRow = Math.ceil(total / rows);
  const row = Math.floor(index / inRow);
  const here = Math.min(inRow, total - row * inRow);
  const along = ((index % inRow) + 0.5) / here;
  const share = row % 2 === 0 ? along : 1 - along;
  const wave = index % 2 === 0 ? 15 : -17;
  return {
    x: Math.round(LEFT + share * (RIGHT - LEFT)),
    y: Math.round(height - BELOW - row * ROW + wave - along * 18),
  };
}

function startOf(height: number): Point[] {
  return [
    { x: -40, y: height - BELOW + 62 },
    { x: 46, y: height - BELOW + 40 },
  ];
}

/** Where the next station lies a row further up, the lane swings round at the side. */
function withTurns(places: readonly Point[]): Point[] {
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    if (!next || place.y - next.y < ROW / 2) return [place];
    const side = place.x > WIDTH / 2 ? 1138 : 62;
    return [place, { x: side, y: place.y - 46 }, { x: side, y: place.y - 128 }];
  });
}

function endOf(rows: number): Point[] {
  const across = (x: number) => (rows % 2 === 1 ? x : WIDTH - x);
  return [
    { x: across(1128), y: HORIZON + 96 },
    { x: across(1090), y: HORIZON + 44 },
    { x: across(1118), y: HORIZON + 14 },
    { x: across(1108), y: HORIZON },
  ];
}

/** A Catmull-Rom curve: it goes through every point, as a hand would draw it. */
function curveThrough(points: readonly Point[]): Point[] {
  return points.slice(0, -1).flatMap((from, index) => {
    const to = points[index + 1] ?? from;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    return Array.from({ length: STEPS }, (_, step) => {
      const t = step / STEPS;
      return {
        x: between(before.x, from.x, to.x, after.x, t),
        y: between(before.y, from.y, to.y, after.y, t),
      };
    });
  });
}

function between(a: number, b: number, c: number, d: number, t: number): number {
  const bend =
    (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3;
  return b + bend / 2;
}

function ribbon(curve: readonly Point[], height: number): string {
  const sides = curve.map((point, index) => {
    const next = curve[index + 1] ?? point;
    const last = curve[index - 1] ?? point;
    const length = Math.hypot(next.x - last.x, next.y - last.y) || 1;
    const half = (5 + (30 * (point.y - HORIZON)) / (height - HORIZON)) / 2;
    const dx = (-(next.y - last.y) / length) * half;
    const dy = ((next.x - last.x) / length) * half;
    return {
      left: { x: point.x + dx, y: point.y + dy },
      right: { x: point.x - dx, y: point.y - dy },
    };
  });
  const there = sides.map((side) => side.left);
  const back = sides.map((side) => side.right).toReversed();
  return `M${[...there, ...back].map(written).join('L')}Z`;
}

function written({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** The point of the curve about `far` beyond `from`. */
function alongFrom(curve: readonly Point[], from: Point, far: number): Point {
  const start = curve.findIndex((point) => Math.hypot(point.x - from.x, point.y - from.y) < 2);
  const ahead = curve.slice(Math.max(0, start));
  return (
    ahead.find((point) => Math.hypot(point.x - from.x, point.y - from.y) >= far) ??
    ahead.at(-1) ??
    from
  );
}

/** Side tracks fan out on both sides of the lane, more of them on the near side. */
function tracksOf(at: Point, roads: number): Track[] {
  const near = Math.ceil(roads / 2);
  return Array.from({ length: roads }, (_, index) => {
    const isNear = index < near;
    const place = isNear ? index : index - near;
    const mates = isNear ? near : roads - near;
    const dx = ((place + 0.5) / mates - 0.5) * 122 + (isNear ? 16 : -18);
    const dy = (isNear ? 70 : -64) + (place % 2) * (isNear ? 9 : -8);
    const end = { x: at.x + dx, y: at.y + dy };
    const bend = { x: at.x + dx * 0.15, y: at.y + dy * 0.6 };
    return { d: `M${written(at)}Q${written(bend)} ${written(end)}`, end };
  });
}
