/**
 * Numbers that look like chance and are always the same for the same word: the hand that draws never shakes twice
 * differently.
 * Must not know what is drawn.
 */
export type Chance = () => number;

/** From 0 to 1. */
export function chanceOf(word: string): Chance {
  let state = (hashOf(word) % 2147483646) + 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  next();
  return next;
}

export function pick<T>(chance: Chance, things: readonly [T, ...T[]]): T {
  return things[Math.floor(chance() * things.length)] ?? things[0];
}

/** Fowler–Noll–Vo, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
