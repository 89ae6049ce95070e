/**
 * Paints the ground: paper, the fields in muted tints, dykes and drains, the river and its banks, the railway.
 * Must not know places, weather or light.
 */
import { apart, fill, type Pen, stroke, trace } from './brush';
import * as c from './colours';
import type { Country } from './country';
import type { Field } from './fields';
import { between, type Path, type Point } from './geometry';
import { project, type Sheet } from './projection';

const CROPS = [c.GREEN, c.STRAW, c.SAGE, c.GREEN, c.OAT, c.SAGE, c.PAPER, c.DUST, c.DEEP_GREEN];
/** Over the paper, so that what stands upon it is seen first. */
const MUTED = 0.5;
const FURROWS = 5;

export function paintLand(pen: Pen, sheet: Sheet, country: Country): void {
  pen.fillStyle = c.PAPER;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  const river = country.river.map((point) => project(sheet, point));
  for (const bank of country.banks) {
    apart(pen, () => {
      clipToBank(pen, river, bank.isLeft, sheet);
      for (const field of bank.fields) paintField(pen, sheet, field);
      for (const drain of bank.drains) paintWater(pen, sheet, drain, 1.5);
      for (const dyke of bank.dykes) paintWater(pen, sheet, dyke, 2.6);
    });
  }
  paintRiver(pen, sheet, river);
  if (country.railway) paintRailway(pen, sheet, country.railway);
}

function clipToBank(pen: Pen, river: Path, isLeft: boolean, { width, height }: Sheet): void {
  const far = isLeft ? -width : 2 * width;
  trace(pen, [...river, { x: far, y: 2 * height }, { x: far, y: -height }]);
  pen.clip();
}

function paintField(pen: Pen, sheet: Sheet, field: Field): void {
  const corners = field.corners.map((corner) => project(sheet, corner));
  if (corners.every((corner) => isOff(corner, sheet))) return;
  apart(pen, () => {
    pen.globalAlpha = MUTED;
    fill(pen, corners, CROPS[Math.floor(field.crop * CROPS.length)] ?? c.SAGE);
    pen.globalAlpha = 0.38;
    stroke(pen, [...corners, corners[0] as Point], { width: 0.8 * sheet.unit, colour: c.SOFT_INK });
    pen.globalAlpha = 0.13;
    for (const furrow of furrows(corners, field.rows))
      stroke(pen, furrow, { width: 0.8 * sheet.unit, colour: c.SOFT_INK });
  });
}

function furrows(corners: Path, rows: Field['rows']): Path[] {
  if (rows === 'none') return [];
  const [a, b, d, e] = corners as [Point, Point, Point, Point];
  const [from, to] =
    rows === 'long' ? [[a, b] as const, [e, d] as const] : [[a, e] as const, [b, d] as const];
  return Array.from({ length: FURROWS - 1 }, (_, index) => {
    const share = (index + 1) / FURROWS;
    const [start, end] = [between(...from, share), between(...to, share)];
    return [between(start, end, 0.06), between(start, end, 0.94)];
  });
}

function paintWater(pen: Pen, sheet: Sheet, path: Path, width: number): void {
  const line = path.map((point) => project(sheet, point));
  stroke(pen, line, { width: (width + 1.3) * sheet.unit, colour: c.SOFT_INK });
  stroke(pen, line, { width: width * sheet.unit, colour: c.WATER });
}

function paintRiver(pen: Pen, sheet: Sheet, river: Path): void {
  const { unit } = sheet;
  stroke(pen, river, { width: 25 * unit, colour: c.SOFT_INK });
  stroke(pen, river, { width: 23.4 * unit, colour: '#8ea377' });
  stroke(pen, river, { width: 15 * unit, colour: c.SOFT_INK });
  stroke(pen, river, { width: 13.4 * unit, colour: c.WATER });
  river.forEach((point, index) => {
    if (index % 2 === 1) glint(pen, point, unit, index % 4 === 1 ? -2.5 : 2);
  });
}

function glint(pen: Pen, { x, y }: Point, unit: number, aside: number): void {
  const left = x + (aside - 4) * unit;
  pen.beginPath();
  pen.moveTo(left, y);
  pen.quadraticCurveTo(left + 3 * unit, y - 2.4 * unit, left + 7 * unit, y - 1.6 * unit);
  pen.lineWidth = 1.2 * unit;
  pen.strokeStyle = c.CREAM;
  pen.stroke();
}

/** As on every English map: a dark line with white in its gaps. */
function paintRailway(pen: Pen, sheet: Sheet, path: Path): void {
  const line = path.map((point) => project(sheet, point));
  const { unit } = sheet;
  stroke(pen, line, { width: 3.8 * unit, colour: c.SOFT_INK });
  apart(pen, () => {
    pen.lineCap = 'butt';
    pen.setLineDash([7 * unit, 7 * unit]);
    stroke(pen, line, { width: 2 * unit, colour: c.CREAM });
  });
}

function isOff({ x, y }: Point, { width, height }: Sheet): boolean {
  return x < -0.2 * width || x > 1.2 * width || y < -0.2 * height || y > 1.2 * height;
}
