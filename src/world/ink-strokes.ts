/**
 * Rain, wind and snow as a few strokes of a brush on a tile that repeats without a seam.
 * Must not know how the tile moves. No dice: the same weather is always the same drawing.
 */
import { blank } from './blank';
import type { StrokeKind } from './climate';

/** Side of the tile in composition pixels. */
const SIDE = 640;
const COUNT: Record<StrokeKind, number> = { rain: 34, wind: 7, snow: 46 };

export function strokesTile(kind: StrokeKind, scale: number): HTMLCanvasElement {
  const side = Math.round(SIDE * scale);
  const { canvas, pen } = blank(side, side);
  pen.scale(side / SIDE, side / SIDE);
  pen.lineCap = 'round';
  const chance = sequence(kind.length);
  for (let index = 0; index < COUNT[kind]; index++) {
    const [x, y, much] = [chance() * SIDE, chance() * SIDE, chance()];
    for (const right of [-SIDE, 0, SIDE]) {
      for (const down of [-SIDE, 0, SIDE]) stroke(pen, kind, x + right, y + down, much);
    }
  }
  return canvas;
}

function stroke(
  pen: CanvasRenderingContext2D,
  kind: StrokeKind,
  x: number,
  y: number,
  much: number,
): void {
  pen.beginPath();
  if (kind === 'rain') rain(pen, x, y, much);
  else if (kind === 'wind') wind(pen, x, y, much);
  else snow(pen, x, y, much);
}

function rain(pen: CanvasRenderingContext2D, x: number, y: number, much: number): void {
  const length = 26 + 30 * much;
  pen.strokeStyle = 'rgba(247, 250, 252, 0.75)';
  pen.lineWidth = 1.6 + 1.2 * much;
  pen.moveTo(x, y);
  pen.lineTo(x - length * 0.22, y + length);
  pen.stroke();
}

function wind(pen: CanvasRenderingContext2D, x: number, y: number, much: number): void {
  const length = 130 + 120 * much;
  pen.strokeStyle = 'rgba(36, 26, 21, 0.32)';
  pen.lineWidth = 2.4;
  pen.moveTo(x, y);
  pen.bezierCurveTo(x + length * 0.4, y - 16, x + length * 0.7, y + 12, x + length, y - 4);
  pen.bezierCurveTo(x + length + 26, y - 12, x + length + 20, y - 32, x + length + 4, y - 26);
  pen.stroke();
}

function snow(pen: CanvasRenderingContext2D, x: number, y: number, much: number): void {
  pen.fillStyle = 'rgba(255, 255, 255, 0.9)';
  pen.arc(x, y, 2.2 + 3.2 * much, 0, 2 * Math.PI);
  pen.fill();
}

/** Numbers from 0 to 1 without a pattern the eye can see, always the same. */
function sequence(seed: number): () => number {
  let state = seed * 7919 + 13;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
