/**
 * Trees, sheep and reeds, a church far off: where nobody lives, drives or drains.
 * Must not know how they are drawn.
 */
import { chanceOf, pick } from './chance';
import { clearance, distance, distanceTo, type Path, type Point } from './geometry';

export type Growth = 'poplars' | 'tree' | 'sheep' | 'reeds' | 'church';

export interface Scattered {
  at: Point;
  growth: Growth;
}

const ROOM = { mark: 8.5, line: 4.2, each: 11 };
const MOST = 16;
const STEPS = 10;
const KINDS = ['poplars', 'tree', 'tree', 'sheep', 'poplars'] as const;

/** `lines`: whatever must not be stood upon. */
export function scatter(marks: readonly Point[], lines: readonly Path[]): Scattered[] {
  const chance = chanceOf('what grows');
  const free = spots()
    .filter((spot) => clearance([spot], marks) >= ROOM.mark)
    .filter((spot) => lines.every((line) => distanceTo(line, spot) >= ROOM.line));
  const taken: Scattered[] = [];
  for (const at of free) {
    if (taken.length >= MOST) break;
    if (taken.some((other) => distance(other.at, at) < ROOM.each)) continue;
    taken.push({ at, growth: taken.length === 0 ? 'church' : pick(chance, KINDS) });
  }
  return taken;
}

/** A jittered grid in an order without a pattern. */
function spots(): Point[] {
  const chance = chanceOf('spots');
  const all = Array.from({ length: STEPS * STEPS }, (_, index) => ({
    x: 5 + ((index % STEPS) + 0.8 * (chance() - 0.5)) * (90 / (STEPS - 1)),
    y: 9 + (Math.floor(index / STEPS) + 0.8 * (chance() - 0.5)) * (86 / (STEPS - 1)),
    order: chance(),
  }));
  return all.sort((one, other) => one.order - other.order).map(({ x, y }) => ({ x, y }));
}
