/**
 * The drained land: straight dykes, and between them strips of field. The two banks of the river were drained by
 * different men, and lie at different angles.
 * Must not know colours, nor pixels.
 */
import { type Chance, chanceOf } from './chance';
import { clearance, distanceTo, type Path, type Point } from './geometry';
import { isLeftOf } from './river';
import type { FenPlace } from './view';

/** A dyke keeps this far from the middle of a mark. */
export const DRY = 4.5;

export interface Field {
  corners: readonly [Point, Point, Point, Point];
  /** 0 to 1: which crop. */
  crop: number;
  /** Which way it was ploughed. */
  rows: 'long' | 'across' | 'none';
}

export interface Bank {
  isLeft: boolean;
  fields: Field[];
  /** Wide ones, along. */
  dykes: Path[];
  /** Narrow ones, from dyke to dyke. */
  drains: Path[];
}

/** How a bank lies: along its dykes and across them. */
interface Lie {
  tilt: number;
  lean: number;
}

const LEFT: Lie = { tilt: -0.07, lean: -0.3 };
const RIGHT: Lie = { tilt: 0.11, lean: -0.42 };
const SPACING = 14;
const STEP = 1;
/** Beyond every edge, whatever the lie. */
const OUTSIDE = { from: -60, to: 160 };

export function banksOf(river: Path, places: readonly FenPlace[]): Bank[] {
  return [true, false].map((isLeft) => {
    const marks = places.map(middleOfMark);
    const own = (point: Point) => isLeftOf(river, point) === isLeft;
    return bankOf(isLeft, own, marks);
  });
}

/** A mark stands on its point, so its middle is a little above it. */
export function middleOfMark({ x, y }: Point): Point {
  return { x, y: y - 2 };
}

function bankOf(isLeft: boolean, own: (point: Point) => boolean, marks: readonly Point[]): Bank {
  const lie = isLeft ? LEFT : RIGHT;
  const chance = chanceOf(isLeft ? 'west bank' : 'east bank');
  const near = marks.filter(own);
  const lines = dykeLines(lie, near, chance);
  const columns = lines.slice(1).map(() => columnsOf(chance));
  const fields = columns.flatMap((row, index) => fieldsOf(lie, lines, index, row, chance));
  const drains = columns.flatMap((row, index) =>
    row
      .filter((_, at) => at % 4 === (index * 3) % 4)
      .map((a) => [
        onLand(lie, a, lines[index] as number),
        onLand(lie, a, lines[index + 1] as number),
      ]),
  );
  return {
    isLeft,
    fields,
    dykes: lines.flatMap((b) => dry(dykeAt(lie, b), own, marks)),
    drains: drains.flatMap((drain) => dry(fine(drain as [Point, Point]), own, marks)),
  };
}

/** Each dyke shifts within its stretch of land to where it is furthest from anybody's house. */
function dykeLines(lie: Lie, marks: readonly Point[], chance: Chance): number[] {
  const count = Math.ceil((OUTSIDE.to - OUTSIDE.from) / SPACING);
  return Array.from({ length: count }, (_, index) => {
    const usual = OUTSIDE.from + index * SPACING + 3 * (chance() - 0.5);
    const tries = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((shift) => usual + shift);
    const room = tries.map((b) =>
      Math.min(DRY + 2, clearance([onLand(lie, -60, b), onLand(lie, 160, b)], marks)),
    );
    return tries[room.indexOf(Math.max(...room))] as number;
  });
}

function columnsOf(chance: Chance): number[] {
  const edges: number[] = [];
  for (let a = OUTSIDE.from - 8 * chance(); a < OUTSIDE.to; a += 5 + 8 * chance()) edges.push(a);
  return edges;
}

function fieldsOf(
  lie: Lie,
  lines: readonly number[],
  index: number,
  row: readonly number[],
  chance: Chance,
): Field[] {
  const [top, foot] = [lines[index] as number, lines[index + 1] as number];
  return row.slice(1).map((right, at) => {
    const left = row[at] as number;
    const corner = (a: number, b: number) => onLand(lie, a, b);
    const corners = [
      corner(left, top),
      corner(right, top),
      corner(right, foot),
      corner(left, foot),
    ] as const;
    const [crop, plough] = [chance(), chance()];
    return { corners, crop, rows: plough < 0.5 ? 'long' : plough < 0.72 ? 'across' : 'none' };
  });
}

function onLand({ tilt, lean }: Lie, a: number, b: number): Point {
  return { x: a + lean * (b - 50), y: b + tilt * (a - 50) };
}

function dykeAt(lie: Lie, b: number): Path {
  return Array.from({ length: OUTSIDE.to - OUTSIDE.from }, (_, index) =>
    onLand(lie, OUTSIDE.from + index * STEP, b),
  );
}

function fine([from, to]: [Point, Point]): Path {
  return Array.from({ length: 17 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / 16,
    y: from.y + ((to.y - from.y) * index) / 16,
  }));
}

/** Cut where it would leave its bank or the map, or run through a yard: what is left of it. */
function dry(path: Path, own: (point: Point) => boolean, marks: readonly Point[]): Path[] {
  const pieces: Point[][] = [[]];
  for (const point of path) {
    const piece = pieces.at(-1) as Point[];
    const before = piece.at(-1);
    const leg = before ? [before, point] : [point];
    if (own(point) && isOnMap(point) && marks.every((mark) => distanceTo(leg, mark) >= DRY))
      piece.push(point);
    else if (piece.length > 0) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 2);
}

function isOnMap({ x, y }: Point): boolean {
  return x > -4 && x < 104 && y > -4 && y < 104;
}
