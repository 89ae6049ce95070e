/**
 * Paints the places: a yard, a building with its ink line, light in its windows after dark, a flag where somebody
 * waits.
 * Must not know what the places are called.
 */
import { apart, blob, type Pen, shaky } from './brush';
import { buildingOf, type Part } from './buildings';
import { chanceOf } from './chance';
import * as c from './colours';
import { project, type Sheet } from './projection';
import type { FenPlace } from './view';

const LINE = 1.5;
const FINE = 0.9;
/** The road passes in front of the door. */
const STEP_BACK = 1.5;

/** The northern ones first, so that the nearer stand before them. */
export function paintPlaces(pen: Pen, sheet: Sheet, places: readonly FenPlace[]): void {
  for (const place of inOrder(places)) standing(pen, sheet, place, () => paintPlace(pen, place));
}

/** After the night has been laid over the land. */
export function lightPlaces(pen: Pen, sheet: Sheet, places: readonly FenPlace[]): void {
  for (const place of places) {
    standing(pen, sheet, place, () => {
      for (const part of partsOf(place)) if (part.pane) lamp(pen, part);
    });
  }
}

/** Last of all: seen through fog and night. */
export function flagPlaces(pen: Pen, sheet: Sheet, places: readonly FenPlace[]): void {
  for (const place of places) {
    if (place.isWaiting) standing(pen, sheet, place, () => flag(pen, place));
  }
}

function standing(pen: Pen, sheet: Sheet, place: FenPlace, draw: () => void): void {
  const { x, y } = project(sheet, place);
  apart(pen, () => {
    pen.translate(x, y);
    pen.scale(sheet.unit, sheet.unit);
    draw();
  });
}

function paintPlace(pen: Pen, place: FenPlace): void {
  const chance = chanceOf(`yard ${place.id}`);
  blob(pen, 0, -2, wideOf(place), wideOf(place) * 0.42, chance);
  pen.fillStyle = place.isWaiting ? '#f3dfae' : c.CREAM;
  pen.fill();
  pen.lineWidth = LINE;
  pen.strokeStyle = c.SOFT_INK;
  pen.stroke();
  pen.translate(0, -STEP_BACK);
  const hand = chanceOf(`hand ${place.id}`);
  for (const part of partsOf(place)) paintPart(pen, part, hand);
}

function paintPart(pen: Pen, part: Part, hand: () => number): void {
  shaky(pen, part.shape, hand, part.plain ? 0 : 0.35);
  pen.fillStyle = part.fill;
  pen.fill();
  if (part.plain) return;
  pen.lineWidth = part.pane ? FINE : LINE;
  pen.strokeStyle = c.INK;
  pen.stroke();
}

function lamp(pen: Pen, { shape }: Part): void {
  const { x, y } = middle(shape);
  const glow = pen.createRadialGradient(x, y - STEP_BACK, 0, x, y - STEP_BACK, 13);
  glow.addColorStop(0, 'rgba(255, 223, 148, 0.5)');
  glow.addColorStop(1, 'rgba(255, 223, 148, 0)');
  pen.fillStyle = glow;
  pen.fillRect(x - 13, y - 13 - STEP_BACK, 26, 26);
  pen.translate(0, -STEP_BACK);
  shaky(pen, shape, () => 0.5, 0);
  pen.fillStyle = c.LAMPLIGHT;
  pen.fill();
  pen.lineWidth = FINE;
  pen.strokeStyle = c.INK;
  pen.stroke();
  pen.translate(0, STEP_BACK);
}

function flag(pen: Pen, { id, mark }: FenPlace): void {
  const foot = mark === 'surgery' ? -22 : -14;
  const x = mark === 'surgery' ? 14 : mark === 'works' ? -2 : mark === 'crossing' ? -13 : 0;
  const hand = chanceOf(`flag ${id}`);
  pen.beginPath();
  pen.moveTo(x, foot);
  pen.lineTo(x, foot - 20);
  pen.lineWidth = 1.6;
  pen.strokeStyle = c.INK;
  pen.stroke();
  shaky(pen, [x, foot - 20, x + 12, foot - 16.5, x, foot - 12], hand, 0.8);
  pen.fillStyle = c.RED;
  pen.fill();
  pen.lineWidth = 1.3;
  pen.stroke();
}

function partsOf({ id, mark = 'house' }: FenPlace): Part[] {
  return buildingOf(mark, chanceOf(`building ${id}`));
}

function wideOf({ mark }: FenPlace): number {
  return mark === 'surgery' || mark === 'works' ? 27 : 21;
}

function inOrder(places: readonly FenPlace[]): FenPlace[] {
  return [...places].sort((one, other) => one.y - other.y);
}

function middle(shape: readonly number[]): { x: number; y: number } {
  const mean = (from: number) => {
    const own = shape.filter((_, index) => index % 2 === from);
    return own.reduce((sum, one) => sum + one, 0) / own.length;
  };
  return { x: mean(0), y: mean(1) };
}
