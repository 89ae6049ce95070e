/**
 * The small car, drawn driving to the right: by day, and after dark with its lamps on.
 * Must not know where it drives.
 */
import { blank } from '../blank';
import { type Pen, shaky } from './brush';
import { chanceOf } from './chance';
import * as c from './colours';
import type { Sheet } from './projection';

/** Of the drawing; the car stands in its middle, the light of its lamps lies before it. */
export const CAR = { width: 84, height: 34, ground: 26 };

export function carPicture(sheet: Sheet, isDark: boolean): HTMLCanvasElement {
  const scale = sheet.unit * sheet.ratio;
  const { canvas, pen } = blank(CAR.width * scale, CAR.height * scale);
  pen.scale(scale, scale);
  pen.translate(CAR.width / 2, CAR.ground);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  if (isDark) beam(pen);
  body(pen, isDark);
  for (const x of [-7, 7]) wheel(pen, x);
  if (isDark) lamps(pen);
  return canvas;
}

function body(pen: Pen, isDark: boolean): void {
  const hand = chanceOf('car');
  pen.strokeStyle = c.INK;
  pen.lineWidth = 1.6;
  pen.beginPath();
  pen.moveTo(-13, -2);
  pen.bezierCurveTo(-14, -8, -11, -8.5, -9, -9);
  pen.bezierCurveTo(-7, -15, -4, -15.5, 0, -15.5);
  pen.bezierCurveTo(4, -15.5, 6, -12, 8, -9);
  pen.bezierCurveTo(13, -8.5, 14, -7, 13.6, -2);
  pen.closePath();
  pen.fillStyle = isDark ? '#2c4a5c' : '#2f6678';
  pen.fill();
  pen.stroke();
  pen.lineWidth = 0.9;
  for (const shape of [
    [-7, -9, -5, -13, -1, -13.2, -1, -9],
    [1, -9, 1, -13.2, 3.4, -12.6, 5.8, -9],
  ]) {
    shaky(pen, shape, hand, 0.2);
    pen.fillStyle = isDark ? '#8aa0ac' : c.SKY;
    pen.fill();
    pen.stroke();
  }
}

function wheel(pen: Pen, x: number): void {
  pen.beginPath();
  pen.arc(x, -1.6, 3.2, 0, 7);
  pen.fillStyle = c.INK;
  pen.fill();
  pen.beginPath();
  pen.arc(x, -1.6, 1.2, 0, 7);
  pen.fillStyle = c.SLATE;
  pen.fill();
}

function beam(pen: Pen): void {
  const light = pen.createLinearGradient(13, 0, 40, 0);
  light.addColorStop(0, 'rgba(255, 226, 156, 0.85)');
  light.addColorStop(1, 'rgba(255, 226, 156, 0)');
  pen.beginPath();
  pen.moveTo(13, -6);
  pen.lineTo(41, -12);
  pen.lineTo(41, 5);
  pen.closePath();
  pen.fillStyle = light;
  pen.fill();
}

function lamps(pen: Pen): void {
  for (const [x, colour] of [
    [12.6, c.LAMPLIGHT],
    [-12.8, '#d9503c'],
  ] as const) {
    pen.beginPath();
    pen.arc(x, -5.6, 1.5, 0, 7);
    pen.fillStyle = colour;
    pen.fill();
  }
}
