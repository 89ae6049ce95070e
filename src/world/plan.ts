/**
 * The one place that decides how anything moves: what changed, and whether the person asked for less motion,
 * to durations and distances.
 * Must not know what is drawn, nor who draws it.
 */
import type { Depth } from './split-layers';

export type Change =
  | 'place'
  | 'later'
  | 'light'
  | 'weather'
  | 'enter'
  | 'leave'
  | 'mood'
  | 'speak'
  | 'step'
  | 'look';

export interface Move {
  /** Milliseconds; 0 is at once. */
  duration: number;
  delay: number;
  /** Composition pixels moved while fading. */
  slide: number;
  ease: string;
}

/** Who comes waits until who leaves is nearly gone, or their faces would lie over each other. */
const MOVES: Record<Change, Move> = {
  place: { duration: 700, delay: 0, slide: 24, ease: 'Cubic.easeOut' },
  later: { duration: 1300, delay: 0, slide: 10, ease: 'Sine.easeInOut' },
  light: { duration: 900, delay: 0, slide: 0, ease: 'Sine.easeInOut' },
  weather: { duration: 2600, delay: 0, slide: 1, ease: 'Quad.easeOut' },
  enter: { duration: 380, delay: 160, slide: 36, ease: 'Cubic.easeOut' },
  leave: { duration: 220, delay: 0, slide: 28, ease: 'Cubic.easeIn' },
  mood: { duration: 150, delay: 0, slide: 0, ease: 'Linear' },
  speak: { duration: 180, delay: 0, slide: 0, ease: 'Sine.easeOut' },
  step: { duration: 420, delay: 0, slide: 0, ease: 'Cubic.easeInOut' },
  look: { duration: 500, delay: 0, slide: 0, ease: 'Sine.easeInOut' },
};

/** What is nearer slides further. */
const PARALLAX: Record<Depth, number> = { far: 0.25, middle: 0.6, near: 1 };

export function plan(change: Change, reduced: boolean): Move {
  const move = MOVES[change];
  return reduced ? { ...move, duration: 0, delay: 0, slide: 0 } : move;
}

export function parallax(depth: Depth, move: Move): number {
  return PARALLAX[depth] * move.slide;
}
