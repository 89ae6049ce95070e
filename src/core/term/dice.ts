/**
 * Dice that fall the same for the same seed and the same names, in whatever order they are thrown: what one
 * trainee does to one person never changes the weather, or another person. Must not know what is drawn.
 */

/** A number from 0 up to, not including, 1. */
export type Dice = (name: string, day: number) => number;

export function seededDice(seed: number): Dice {
  const names = new Map<string, number>();
  return (name, day) => {
    let hash = names.get(name);
    if (hash === undefined) {
      hash = hashOf(name, seed);
      names.set(name, hash);
    }
    return mixed(hash + Math.imul(day, 0x9e3779b9));
  };
}

/** Bell-shaped around 0 with a standard deviation of 1, and never beyond 3: bodies do not jump. */
export function bell(dice: Dice, name: string, day: number): number {
  const sum = dice(`${name} a`, day) + dice(`${name} b`, day) + dice(`${name} c`, day);
  return (sum - 1.5) * 2;
}

/** FNV-1a over the name, begun from the seed. */
function hashOf(name: string, seed: number): number {
  let hash = mixedBits(seed ^ 0x811c9dc5);
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

function mixed(bits: number): number {
  return (mixedBits(bits) >>> 0) / 4_294_967_296;
}

/** The finisher of a common 32-bit hash: every bit of the input reaches every bit of the output. */
function mixedBits(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
