/**
 * Paints what grows and grazes between the places.
 * Must not know where there is room for it.
 */
import { apart, blob, type Pen, shaky } from './brush';
import { type Chance, chanceOf } from './chance';
import * as c from './colours';
import { project, type Sheet } from './projection';
import type { Growth, Scattered } from './scatter';

const LINE = 1.3;

export function paintGrowth(pen: Pen, sheet: Sheet, growing: readonly Scattered[]): void {
  for (const [index, { at, growth }] of growing.entries()) {
    const { x, y } = project(sheet, at);
    apart(pen, () => {
      pen.translate(x, y);
      pen.scale(sheet.unit, sheet.unit);
      pen.lineWidth = LINE;
      pen.strokeStyle = c.INK;
      DRAWN[growth](pen, chanceOf(`${growth} ${index}`));
    });
  }
}

const DRAWN: Record<Growth, (pen: Pen, chance: Chance) => void> = {
  poplars(pen, chance) {
    for (const x of [-8, -2.5, 3, 8]) poplar(pen, x, 15 + 6 * chance(), chance);
  },
  tree(pen, chance) {
    trunk(pen, 0, -5);
    blob(pen, 0, -9, 5.6 + chance(), 5.2, chance);
    paint(pen, c.DEEP_GREEN);
  },
  sheep(pen, chance) {
    for (const [x, y] of [
      [-9, 0],
      [2, 4],
      [8, -3],
      [-2, -6],
    ] as const) {
      blob(pen, x + chance(), y, 3, 2, chance);
      paint(pen, c.CREAM);
      pen.beginPath();
      pen.arc(x + 3.4, y - 0.4, 0.9, 0, 7);
      pen.fillStyle = c.INK;
      pen.fill();
    }
  },
  reeds(pen, chance) {
    pen.strokeStyle = c.DEEP_GREEN;
    for (const x of [-4, -1, 2, 5]) {
      pen.beginPath();
      pen.moveTo(x, 0);
      pen.lineTo(x + 2 * chance(), -6 - 3 * chance());
      pen.stroke();
    }
  },
  church(pen, chance) {
    polygon(pen, [-3, 0, -3, -9, 13, -9, 13, 0], c.HAZE, chance);
    polygon(pen, [-4, -8.5, -1, -14, 12, -14, 15, -8.5], c.SLATE, chance);
    polygon(pen, [-10, 0, -10, -16, -3, -16, -3, 0], c.HAZE, chance);
    polygon(pen, [-11, -15.5, -6.5, -30, -2, -15.5], c.SLATE, chance);
    for (const x of [1, 5, 9])
      polygon(pen, [x, -2, x, -6, x + 1, -6, x + 1, -2], c.SKY, chance, 0.7);
    trunk(pen, 19, -4);
    blob(pen, 19, -7, 4.6, 4.4, chance);
    paint(pen, c.DEEP_GREEN);
  },
};

function poplar(pen: Pen, x: number, high: number, chance: Chance): void {
  trunk(pen, x, -4);
  pen.beginPath();
  pen.moveTo(x, -1.5);
  pen.bezierCurveTo(x - 4.4, -3, x - 2.6, -high * 0.7, x + chance() - 0.5, -high);
  pen.bezierCurveTo(x + 2.6, -high * 0.7, x + 4.4, -3, x, -1.5);
  paint(pen, c.DEEP_GREEN);
}

function trunk(pen: Pen, x: number, high: number): void {
  pen.beginPath();
  pen.moveTo(x, 1.5);
  pen.lineTo(x, high);
  pen.stroke();
}

function polygon(pen: Pen, shape: number[], colour: string, chance: Chance, line = LINE): void {
  shaky(pen, shape, chance);
  pen.lineWidth = line;
  paint(pen, colour);
  pen.lineWidth = LINE;
}

function paint(pen: Pen, colour: string): void {
  pen.fillStyle = colour;
  pen.fill();
  pen.stroke();
}
