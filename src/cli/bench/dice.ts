/** Dice that fall the same way every time, for benches and for stories made up by a seed. */

/** The next number from 0 up to 1. */
export type Dice = () => number;

/** Small and repeatable (mulberry32). */
export function seededDice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to `sides`, not including it. */
export function roll(dice: Dice, sides: number): number {
  return Math.floor(dice() * sides);
}

export function oneOf<T>(dice: Dice, things: readonly T[]): T {
  const thing = things[roll(dice, things.length)];
  if (thing === undefined) throw new Error('There is nothing to choose from.');
  return thing;
}
