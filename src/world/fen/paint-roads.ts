/**
 * Paints the roads: a pale ribbon with an ink casing, bridges over the river, the shine of a wet one, and water with
 * a red-and-white bar where one is closed.
 * Must not know how the roads run.
 */
import { apart, blob, fill, type Pen, shaky, stroke } from './brush';
import { barrier } from './buildings';
import { chanceOf } from './chance';
import * as c from './colours';
import type { Country } from './country';
import { along, meetings, type Path, type Point } from './geometry';
import { project, type Sheet } from './projection';
import type { FenRoad } from './view';

const WIDTH = 5.4;
const CASING = 2.4;
/** Share of a closed road under water. */
const FLOOD = { from: 0.27, to: 0.73 };

export function paintRoads(
  pen: Pen,
  sheet: Sheet,
  country: Country,
  states: readonly FenRoad[],
): void {
  const { unit } = sheet;
  const lines = country.roads.map(({ path }) => path.map((point) => project(sheet, point)));
  const river = country.river.map((point) => project(sheet, point));
  for (const line of lines)
    for (const { at, heading } of meetings(line, river)) bridge(pen, unit, at, heading);
  for (const line of lines)
    stroke(pen, line, { width: (WIDTH + CASING) * unit, colour: c.SOFT_INK });
  for (const line of lines) stroke(pen, line, { width: WIDTH * unit, colour: c.CREAM });
  for (const [index, road] of country.roads.entries()) {
    const state = states.find(({ id }) => id === road.id)?.state ?? 'open';
    if (state === 'slow') wet(pen, unit, lines[index] as Path);
    if (state === 'closed') flood(pen, unit, lines[index] as Path, road.id);
  }
}

/** Brick parapets a little wider than the road. */
function bridge(pen: Pen, unit: number, at: Point, heading: Point): void {
  apart(pen, () => {
    pen.translate(at.x, at.y);
    pen.rotate(Math.atan2(heading.y, heading.x));
    pen.scale(unit, unit);
    pen.fillStyle = c.HAZE;
    pen.fillRect(-13, -6, 26, 12);
    for (const y of [-6, 6]) {
      stroke(
        pen,
        [
          { x: -13, y },
          { x: 13, y },
        ],
        { width: 3.2 },
      );
      stroke(
        pen,
        [
          { x: -13, y },
          { x: 13, y },
        ],
        { width: 1.8, colour: c.BRICK },
      );
    }
  });
}

/** Puddles in the wheel tracks, with light on them. */
function wet(pen: Pen, unit: number, line: Path): void {
  apart(pen, () => {
    pen.setLineDash([5 * unit, 8 * unit]);
    stroke(pen, line, { width: 3.6 * unit, colour: c.WATER });
    pen.lineDashOffset = -1 * unit;
    pen.setLineDash([2.2 * unit, 10.8 * unit]);
    stroke(pen, line, { width: 1.2 * unit, colour: c.CREAM });
  });
}

function flood(pen: Pen, unit: number, line: Path, id: string): void {
  const shore = shoreOf(line, unit, id);
  fill(pen, shore, '#9cc3cc');
  stroke(pen, [...shore, shore[0] as Point], { width: 1.2 * unit, colour: c.SOFT_INK });
  apart(pen, () => {
    pen.globalAlpha = 0.35;
    pen.setLineDash([3 * unit, 4 * unit]);
    stroke(pen, part(line, FLOOD.from, FLOOD.to), { width: WIDTH * unit, colour: c.CREAM });
  });
  const chance = chanceOf(`ripples ${id}`);
  for (const share of [0.36, 0.43, 0.58, 0.65])
    ripple(pen, unit, along(line, share).at, (chance() - 0.5) * 12 * unit);
  bar(pen, unit, along(line, 0.5).at, id);
}

function part(line: Path, from: number, to: number): Point[] {
  return Array.from(
    { length: 25 },
    (_, index) => along(line, from + ((to - from) * index) / 24).at,
  );
}

/** Out along one side of the road and back along the other. */
function shoreOf(line: Path, unit: number, id: string): Point[] {
  const chance = chanceOf(`shore ${id}`);
  const [one, other] = [chance() * 6, chance() * 6];
  const side = (turn: number, phase: number) =>
    Array.from({ length: 25 }, (_, index) => {
      const share = index / 24;
      const { at, heading } = along(line, FLOOD.from + (FLOOD.to - FLOOD.from) * share);
      const wide =
        Math.sin(Math.PI * share) ** 0.5 * (12 + 2.5 * Math.sin(phase + share * 9)) * unit;
      return { x: at.x - heading.y * wide * turn, y: at.y + heading.x * wide * turn };
    });
  return [...side(1, one), ...side(-1, other).reverse()];
}

function ripple(pen: Pen, unit: number, { x, y }: Point, aside: number): void {
  pen.beginPath();
  pen.moveTo(x + aside - 5 * unit, y);
  pen.quadraticCurveTo(x + aside - 2 * unit, y - 2.4 * unit, x + aside, y);
  pen.quadraticCurveTo(x + aside + 2 * unit, y + 1.6 * unit, x + aside + 5 * unit, y - unit);
  pen.lineWidth = 1.1 * unit;
  pen.strokeStyle = c.CREAM;
  pen.stroke();
}

function bar(pen: Pen, unit: number, at: Point, id: string): void {
  const chance = chanceOf(`bar ${id}`);
  apart(pen, () => {
    pen.translate(at.x, at.y);
    pen.scale(unit, unit);
    blob(pen, 0, 4.5, 13, 2.6, chance);
    pen.fillStyle = 'rgba(36, 26, 21, 0.16)';
    pen.fill();
    for (const x of [-8, 8])
      stroke(
        pen,
        [
          { x, y: -6 },
          { x, y: 4.5 },
        ],
        { width: 1.8 },
      );
    for (const { shape, fill: colour, plain } of barrier(-12, -7, 24)) {
      shaky(pen, shape, chance, plain ? 0 : 0.3);
      pen.fillStyle = colour;
      pen.fill();
      pen.lineWidth = 1.4;
      if (!plain) pen.stroke();
    }
    shaky(pen, [-12, -7, 12, -7, 12, -3.4, -12, -3.4], chance, 0.3);
    pen.stroke();
  });
}
