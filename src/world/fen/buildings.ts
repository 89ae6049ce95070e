/**
 * What stands at the places, as shapes: each on its ground line at 0, its middle at 0, upwards is minus.
 * Must not know where they stand, nor the hour.
 */
import type { Shape } from './brush';
import { type Chance, pick } from './chance';
import * as c from './colours';
import type { PlaceMark } from './view';

export interface Part {
  shape: Shape;
  fill: string;
  /** Without an outline. */
  plain?: boolean;
  /** Lit after dark. */
  pane?: boolean;
}

export function buildingOf(mark: PlaceMark, chance: Chance): Part[] {
  return DRAWN[mark](chance);
}

const DRAWN: Record<PlaceMark, (chance: Chance) => Part[]> = {
  surgery: () => [
    box(-19, -15, 38, 15, c.OAT),
    { shape: [-22, -14, -18, -22, 18, -22, 22, -14], fill: c.SLATE },
    box(-5, -27, 10, 9, c.DEEP_GREEN),
    ...cross(0, -22.5),
    pane(-16, -11, 7, 6),
    pane(9, -11, 7, 6),
    box(-3.5, -10, 7, 10, c.TEAL),
  ],
  house(chance) {
    const wall = pick(chance, [c.BRICK, c.HAZE, c.OAT, c.BRICK]);
    const roof = pick(chance, [c.PLUM, c.SLATE, c.PLUM]);
    const side = chance() < 0.5 ? -1 : 1;
    return [
      box(side * 7 - 2, -23, 4, 8, wall),
      box(-12, -11, 24, 11, wall),
      { shape: [-15, -10.5, -10, -19, 10, -19, 15, -10.5], fill: roof },
      pane(-10, -8, 5, 4.5),
      pane(5, -8, 5, 4.5),
      box(-2.2, -7.5, 4.4, 7.5, c.TEAL),
    ];
  },
  farm: () => [
    box(6, -9, 14, 9, c.OAT),
    { shape: [4, -8.5, 7, -14, 19, -14, 22, -8.5], fill: c.PLUM },
    pane(13, -6.5, 4.5, 4),
    { shape: [-19, 0, -19, -13, -8, -21, 6, -13, 6, 0], fill: c.BRICK },
    { shape: [-22, -12, -8, -23, 9, -12, 6, -11, -8, -20, -19, -11], fill: c.SLATE },
    box(-12.5, -10, 11, 10, c.TEAL),
  ],
  hall: () => [
    box(-15, -11, 30, 11, c.HAZE),
    { shape: [-18, -10.5, -14, -19, 14, -19, 18, -10.5], fill: c.BRICK },
    { shape: [-6, 0, -6, -13, 0, -20, 6, -13, 6, 0], fill: c.HAZE },
    { shape: [-8.5, -12, 0, -22.5, 8.5, -12, 6, -11.5, 0, -18.5, -6, -11.5], fill: c.BRICK },
    box(-2.6, -8, 5.2, 8, c.TEAL),
    pane(-12.5, -8, 4.5, 5),
    pane(8, -8, 4.5, 5),
  ],
  works: () => [
    box(-24, -15, 26, 15, c.DUST),
    { shape: [-26, -14.5, -24, -19, 2, -19, 4, -14.5], fill: c.SLATE },
    box(-20, -9, 8, 9, c.TEAL),
    box(-9, -9, 8, 9, c.TEAL),
    pane(-22, -13.4, 5, 2.6),
    pane(-4, -13.4, 5, 2.6),
    { shape: [3, 0, 3, -7, 8, -12, 13, -7, 13, 0], fill: c.SKY, pane: true },
    { shape: [13, 0, 13, -7, 18, -12, 23, -7, 23, 0], fill: c.SKY, pane: true },
  ],
  crossing: () => [
    box(-20, -9, 14, 9, c.BRICK),
    { shape: [-22, -8.5, -18, -15, -8, -15, -4, -8.5], fill: c.SLATE },
    pane(-17, -6.5, 4, 4),
    box(-1, -17, 2.6, 17, c.SOFT_INK),
    ...barrier(1.6, -10, 19),
  ],
  water: () => [
    box(4.5, -27, 4, 16, c.BRICK),
    { shape: [-9, 0, -9, -14, 0, -21, 9, -14, 9, 0], fill: c.BRICK },
    { shape: [-11.5, -13, 0, -23, 11.5, -13, 9, -12, 0, -19.5, -9, -12], fill: c.SLATE },
    arch(-6, 4.6),
    arch(1.4, 4.6),
    box(9, -7, 8, 7, c.BRICK),
    { shape: [8, -6.5, 10, -10, 17, -10, 18.5, -6.5], fill: c.SLATE },
  ],
};

function box(x: number, y: number, wide: number, high: number, fill: string): Part {
  return { shape: [x, y, x + wide, y, x + wide, y + high, x, y + high], fill };
}

function pane(x: number, y: number, wide: number, high: number): Part {
  return { ...box(x, y, wide, high, c.SKY), pane: true };
}

function arch(x: number, wide: number): Part {
  const shape = [x, -2.5, x, -8, x + wide / 2, -11, x + wide, -8, x + wide, -2.5];
  return { shape, fill: c.SKY, pane: true };
}

/** Cream on green: the red one is not ours to use. */
function cross(x: number, y: number): Part[] {
  return [
    { ...box(x - 0.9, y - 3, 1.8, 6, c.CREAM), plain: true },
    { ...box(x - 3, y - 0.9, 6, 1.8, c.CREAM), plain: true },
  ];
}

/** Red and white by turns. */
export function barrier(x: number, y: number, wide: number): Part[] {
  const each = wide / 5;
  const stripes = [0, 2, 4].map((at) => ({
    ...box(x + at * each, y, each, 3.6, c.RED),
    plain: true,
  }));
  return [box(x, y, wide, 3.6, c.CREAM), ...stripes];
}
