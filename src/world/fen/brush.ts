/**
 * The hand that draws: lines that tremble a little and shapes with a warm ink outline, in CSS pixels.
 * Must not know what the shapes are.
 */
import { blank } from '../blank';
import type { Chance } from './chance';
import { INK } from './colours';
import type { Path } from './geometry';
import type { Sheet } from './projection';

export type Pen = CanvasRenderingContext2D;

/** Corners one after the other: x, y, x, y … */
export type Shape = readonly number[];

export interface Line {
  width: number;
  colour?: string;
}

export function openSheet(sheet: Sheet): { canvas: HTMLCanvasElement; pen: Pen } {
  const { canvas, pen } = blank(sheet.width * sheet.ratio, sheet.height * sheet.ratio);
  pen.scale(canvas.width / sheet.width, canvas.height / sheet.height);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  return { canvas, pen };
}

/** Leaves the pen as it was found. */
export function apart(pen: Pen, draw: () => void): void {
  pen.save();
  draw();
  pen.restore();
}

export function stroke(pen: Pen, path: Path, { width, colour = INK }: Line): void {
  trace(pen, path);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
}

export function fill(pen: Pen, path: Path, colour: string): void {
  trace(pen, path);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
}

export function trace(pen: Pen, path: Path): void {
  pen.beginPath();
  for (const [index, { x, y }] of path.entries()) {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}

/** A shape by its corners, each side bowed by a hair. */
export function shaky(pen: Pen, shape: Shape, chance: Chance, shake = 0.5): void {
  const corners = cornersOf(shape);
  const start = corners[0] ?? { x: 0, y: 0 };
  pen.beginPath();
  pen.moveTo(start.x, start.y);
  for (const [index, from] of corners.entries()) {
    const to = corners[(index + 1) % corners.length] ?? start;
    const bow = () => (chance() - 0.5) * 2 * shake;
    pen.quadraticCurveTo((from.x + to.x) / 2 + bow(), (from.y + to.y) / 2 + bow(), to.x, to.y);
  }
  pen.closePath();
}

/** A round thing that nobody drew with a compass. */
export function blob(pen: Pen, x: number, y: number, wide: number, high: number, chance: Chance) {
  const phase = chance() * 6;
  pen.beginPath();
  for (let step = 0; step <= 40; step++) {
    const angle = (step / 40) * 2 * Math.PI;
    const much = 1 + 0.05 * Math.sin(3 * angle + phase) + 0.035 * Math.sin(5 * angle - phase);
    pen.lineTo(x + wide * much * Math.cos(angle), y + high * much * Math.sin(angle));
  }
  pen.closePath();
}

function cornersOf(shape: Shape): Path {
  return Array.from({ length: shape.length / 2 }, (_, index) => ({
    x: shape[2 * index] as number,
    y: shape[2 * index + 1] as number,
  }));
}
