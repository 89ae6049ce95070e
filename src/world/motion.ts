/**
 * Carries out one move of the plan on one drawn thing.
 * Must not decide how long or how far.
 */
import type { Scene } from 'phaser';
import type { Move } from './plan';

/** Order from back to front. */
export const ORDER = {
  far: 10,
  sky: 14,
  middle: 20,
  air: 24,
  strokes: 25,
  people: 30,
  near: 40,
  all: 45,
  overlay: 50,
  frame: 55,
} as const;

type Values = Record<string, number>;

/** To its values, over the move's time or at once; then `done`. */
export function carry(
  scene: Scene,
  thing: object,
  values: Values,
  move: Move,
  done?: () => void,
): void {
  if (move.duration === 0) {
    Object.assign(thing, values);
    done?.();
    return;
  }
  const { duration, delay, ease } = move;
  scene.tweens.add({
    targets: thing,
    ...values,
    duration,
    delay,
    ease,
    onComplete: () => done?.(),
  });
}

interface Fading {
  alpha: number;
  destroy(): void;
}

export function fadeOut(scene: Scene, thing: Fading, move: Move): void {
  scene.tweens.killTweensOf(thing);
  carry(scene, thing, { alpha: 0 }, move, () => thing.destroy());
}
