/**
 * Paints the weather and the night over the land, all of it still: a wash, and strokes of the pen.
 * Must not know roads or places.
 */
import type { Weather } from '../../core/scenario/vocabulary';
import { apart, blob, type Pen } from './brush';
import { type Chance, chanceOf } from './chance';
import * as c from './colours';
import type { Point } from './geometry';
import { project, type Sheet } from './projection';

interface Wash {
  colour: string;
  alpha: number;
  /** Multiply darkens like watercolour; cover lies on top like mist. */
  blend: 'multiply' | 'source-over';
}

/** The tints of climate.ts, on paper. */
const WASH: Record<Weather, Wash> = {
  clear: { colour: '#fff0d2', alpha: 0.5, blend: 'multiply' },
  cloud: { colour: '#a9b0b6', alpha: 0.26, blend: 'multiply' },
  rain: { colour: '#8d9cab', alpha: 0.42, blend: 'multiply' },
  wind: { colour: '#c9c6b8', alpha: 0.3, blend: 'multiply' },
  fog: { colour: '#e6e1d6', alpha: 0.34, blend: 'source-over' },
  snow: { colour: '#eef2f5', alpha: 0.6, blend: 'source-over' },
};
const NIGHT: Wash = { colour: '#3a4668', alpha: 0.74, blend: 'multiply' };

/** Beneath the marks: what lies on the ground. */
export function paintGroundWeather(pen: Pen, sheet: Sheet, weather: Weather): void {
  if (weather === 'snow') lay(pen, sheet, WASH.snow);
}

/** `corner`: where the sun may stand. */
export function paintWeather(pen: Pen, sheet: Sheet, weather: Weather, corner: Point): void {
  if (weather !== 'snow') lay(pen, sheet, WASH[weather]);
  apart(pen, () => DRAWN[weather](pen, sheet, corner));
}

export function paintNight(pen: Pen, sheet: Sheet): void {
  lay(pen, sheet, NIGHT);
}

function lay(pen: Pen, { width, height }: Sheet, { colour, alpha, blend }: Wash): void {
  apart(pen, () => {
    pen.globalCompositeOperation = blend;
    pen.globalAlpha = alpha;
    pen.fillStyle = colour;
    pen.fillRect(0, 0, width, height);
  });
}

const DRAWN: Record<Weather, (pen: Pen, sheet: Sheet, corner: Point) => void> = {
  clear: sun,
  cloud: (pen, sheet) => clouds(pen, sheet, 5),
  rain: (pen, sheet) => {
    pen.strokeStyle = 'rgba(56, 74, 92, 0.4)';
    strewn(sheet, 'rain', 30, (x, y, much) => {
      const length = (11 + 13 * much) * sheet.unit;
      pen.lineWidth = (0.8 + 0.5 * much) * sheet.unit;
      curve(pen, x, y, [-length * 0.13, length * 0.5, -length * 0.26, length]);
    });
  },
  wind: (pen, sheet) => {
    pen.strokeStyle = 'rgba(36, 26, 21, 0.42)';
    pen.lineWidth = 1.4 * sheet.unit;
    strewn(sheet, 'wind', 130, (x, y, much) => gust(pen, x, y, (52 + 40 * much) * sheet.unit));
  },
  fog: veils,
  snow: (pen, sheet) => {
    pen.strokeStyle = 'rgba(107, 90, 76, 0.35)';
    pen.fillStyle = '#ffffff';
    pen.lineWidth = 0.6 * sheet.unit;
    strewn(sheet, 'snow', 30, (x, y, much) => {
      pen.beginPath();
      pen.arc(x, y, (1 + 1.5 * much) * sheet.unit, 0, 7);
      pen.fill();
      pen.stroke();
    });
  },
};

/** One in every square of `apartness`, never in a row. */
function strewn(
  { width, height, unit }: Sheet,
  word: string,
  apartness: number,
  draw: (x: number, y: number, much: number) => void,
): void {
  const chance = chanceOf(word);
  const step = apartness * unit;
  for (let y = -step / 2; y < height + step; y += step)
    for (let x = -step / 2; x < width + step; x += step)
      draw(x + (chance() - 0.5) * step, y + (chance() - 0.5) * step, chance());
}

function curve(pen: Pen, x: number, y: number, [a, b, d, e]: [number, number, number, number]) {
  pen.beginPath();
  pen.moveTo(x, y);
  pen.quadraticCurveTo(x + a, y + b, x + d, y + e);
  pen.stroke();
}

function gust(pen: Pen, x: number, y: number, long: number): void {
  const end = x + long;
  const small = long / 8;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.bezierCurveTo(x + long * 0.4, y - small, x + long * 0.7, y + small * 0.7, end, y - small / 4);
  pen.bezierCurveTo(
    end + small * 1.5,
    y - small,
    end + small,
    y - small * 2.1,
    end,
    y - small * 1.6,
  );
  pen.stroke();
}

function sun(pen: Pen, sheet: Sheet, corner: Point): void {
  const { x, y } = project(sheet, corner);
  const reach = 0.75 * sheet.width;
  const light = pen.createRadialGradient(x, y, 0, x, y, reach);
  light.addColorStop(0, 'rgba(255, 236, 178, 0.75)');
  light.addColorStop(1, 'rgba(255, 236, 178, 0)');
  pen.fillStyle = light;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.translate(x, y);
  pen.scale(sheet.unit, sheet.unit);
  disc(pen, chanceOf('sun'));
}

function disc(pen: Pen, chance: Chance): void {
  pen.strokeStyle = c.INK;
  pen.lineWidth = 1.5;
  for (let ray = 0; ray < 12; ray++) {
    const angle = (ray / 12) * 2 * Math.PI + 0.1 * chance();
    const [from, to] = [15, 18.5 + 3 * chance()];
    pen.beginPath();
    pen.moveTo(from * Math.cos(angle), from * Math.sin(angle));
    pen.lineTo(to * Math.cos(angle), to * Math.sin(angle));
    pen.stroke();
  }
  blob(pen, 0, 0, 11, 11, chance);
  pen.fillStyle = '#f2cf7c';
  pen.fill();
  pen.stroke();
}

/** Shadows of clouds on the land, rather than clouds over the places. */
function clouds(pen: Pen, sheet: Sheet, count: number): void {
  const chance = chanceOf('clouds');
  pen.fillStyle = 'rgba(96, 108, 120, 0.16)';
  for (let index = 0; index < count; index++) {
    const [x, y] = [((index + 0.5) / count) * sheet.width, chance() * sheet.height];
    for (const [dx, dy, wide] of [
      [0, 0, 74],
      [46, 12, 52],
      [-50, 10, 46],
    ] as const) {
      blob(
        pen,
        x + dx * sheet.unit,
        y + dy * sheet.unit,
        wide * sheet.unit,
        20 * sheet.unit,
        chance,
      );
      pen.fill();
    }
  }
}

/** Long soft banks, thicker away from the middle of the map. */
function veils(pen: Pen, { width, height }: Sheet): void {
  const chance = chanceOf('fog');
  for (let index = 0; index < 7; index++) {
    const y = ((index + 0.3 + 0.5 * chance()) / 7) * height;
    const [x, wide, high] = [chance() * width, (0.45 + 0.3 * chance()) * width, 0.085 * height];
    veil(pen, x, y, wide, high);
    veil(pen, x + (chance() < 0.5 ? -1 : 1) * 0.7 * width, y + high, 0.8 * wide, high);
  }
}

function veil(pen: Pen, x: number, y: number, wide: number, high: number): void {
  apart(pen, () => {
    pen.translate(x, y);
    pen.scale(wide, high);
    const mist = pen.createRadialGradient(0, 0, 0.2, 0, 0, 1);
    mist.addColorStop(0, 'rgba(245, 242, 234, 0.72)');
    mist.addColorStop(1, 'rgba(245, 242, 234, 0)');
    pen.fillStyle = mist;
    pen.fillRect(-1, -1, 2, 2);
  });
}
