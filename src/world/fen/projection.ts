/**
 * From per cent of the map to pixels of the sheet it is drawn on: the map is stretched to its box, what stands on it
 * is not.
 * Must not know what is drawn.
 */
import type { Point } from './geometry';

export interface Sheet {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Device pixels to a CSS pixel. */
  ratio: number;
  /** How large marks, lines and the car are: 1 on a box of 720 × 480. */
  unit: number;
}

const USUAL = Math.sqrt(720 * 480);

export function sheetOf(width: number, height: number, ratio: number): Sheet {
  const unit = Math.sqrt(width * height) / USUAL;
  return { width, height, ratio, unit: Math.min(1.5, Math.max(0.62, unit)) };
}

export function project(sheet: Sheet, { x, y }: Point): Point {
  return { x: (x / 100) * sheet.width, y: (y / 100) * sheet.height };
}
