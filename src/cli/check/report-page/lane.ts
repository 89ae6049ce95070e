/**
 * The curve of a way from one node of a drawing to another. Ways go down the page; one that goes back, or
 * stays on its level, swings out to the side. Numbers only; must not know what the way means.
 */
import type { Point } from '../../../check/report/layout';

export interface Lane {
  d: string;
  /** Where a sign can stand on it. */
  middle: Point;
}

/** Half the height of a node, and half its width. */
export const HALF_HIGH = 24;
export const HALF_WIDE = 76;

type Curve = readonly [Point, Point, Point, Point];

/**
 * @param aside how far beside the middle line this one runs, so that several can lie side by side
 * @param hasReturn whether another way leads back: then the two keep apart
 */
export function laneOf(from: Point, to: Point, aside: number, hasReturn: boolean): Lane {
  const curve = curveOf(from, to, aside, hasReturn);
  const [start, first, second, end] = curve.map(({ x, y }) => `${round(x)} ${round(y)}`);
  // Not half way: ways into one place meet there, and their signs would cover one another.
  return { d: `M${start}C${first} ${second} ${end}`, middle: alongCurve(curve, 0.42) };
}

function curveOf(from: Point, to: Point, aside: number, hasReturn: boolean): Curve {
  if (from.x === to.x && from.y === to.y) return selfCurve(from, aside);
  if (to.y > from.y) return downCurve(from, to, aside, hasReturn);
  return backCurve(from, to, aside);
}

function selfCurve({ x, y }: Point, aside: number): Curve {
  const side = x + HALF_WIDE - 4;
  return [
    { x: side, y: y - 12 },
    { x: side + 40 + aside, y: y - 26 },
    { x: side + 40 + aside, y: y + 26 },
    { x: side, y: y + 12 },
  ];
}

/** A way past other levels bows outwards, so that it is not lost behind what stands between. */
function downCurve(from: Point, to: Point, aside: number, hasReturn: boolean): Curve {
  const fall = to.y - from.y;
  const isLong = fall > 150;
  const lean = to.x >= from.x ? 1 : -1;
  const bow = (isLong ? lean * HALF_WIDE * 1.15 : 0) + (hasReturn ? -14 : 0) + aside;
  // Arrives a little to the side it comes from, as lanes do.
  const arrive = Math.max(-40, Math.min(40, (from.x - to.x) / 8));
  return [
    { x: from.x - arrive + aside, y: from.y + HALF_HIGH },
    { x: from.x + bow - arrive, y: from.y + HALF_HIGH + fall * 0.4 },
    { x: to.x + bow + arrive, y: to.y - HALF_HIGH - fall * 0.4 },
    { x: to.x + arrive + aside, y: to.y - HALF_HIGH - 3 },
  ];
}

function backCurve(from: Point, to: Point, aside: number): Curve {
  const side = to.x > from.x ? 1 : -1;
  const isLevel = to.y === from.y;
  const start = { x: from.x + side * HALF_WIDE, y: from.y + aside };
  const end = { x: to.x + (isLevel ? -side : side) * HALF_WIDE, y: to.y + aside };
  const out = isLevel ? 0 : side * 60;
  const dip = isLevel ? 44 : 0;
  return [start, { x: start.x + out, y: start.y + dip }, { x: end.x + out, y: end.y + dip }, end];
}

function alongCurve([a, b, c, d]: Curve, t: number): Point {
  const mix = (key: 'x' | 'y') =>
    (1 - t) ** 3 * a[key] +
    3 * (1 - t) ** 2 * t * b[key] +
    3 * (1 - t) * t ** 2 * c[key] +
    t ** 3 * d[key];
  return { x: round(mix('x')), y: round(mix('y')) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
