/**
 * The words a scenario may use, fixed once for Ink tags, code and labels (the Ink contract §1–§4).
 * Must not know where they are written or how they are drawn.
 */

export const MOODS = [
  'neutral',
  'happy',
  'worried',
  'sad',
  'angry',
  'surprised',
  'tired',
  'pain',
] as const;
export type Mood = (typeof MOODS)[number];

/** `cafe` is this game's addition to the contract's list. */
export const PLACES = [
  'bungalow',
  'kitchen',
  'farmyard',
  'field',
  'road',
  'clinic',
  'surgery',
  'hall',
  'care-home',
  'phone',
  'video',
  'meeting',
  'shop',
  'bedside',
  'room',
  'cafe',
] as const;
export type Place = (typeof PLACES)[number];

export const WEATHERS = ['clear', 'cloud', 'rain', 'wind', 'fog', 'snow'] as const;
export type Weather = (typeof WEATHERS)[number];

export const LIGHTS = ['morning', 'day', 'dusk', 'night'] as const;
export type Light = (typeof LIGHTS)[number];

export const SKILLS = [
  'explain',
  'negotiate',
  'escalate',
  'link',
  'relate',
  'monitor',
  'navigate',
] as const;
export type Skill = (typeof SKILLS)[number];

/** From most to least appropriate; the usual four-point scale, 4 to 1. */
export const RATINGS = ['best', 'ok', 'poor', 'wrong'] as const;
export type Rating = (typeof RATINGS)[number];

/** In order of haste: T0, T1, T2, T3, T4 of the service's ladder. */
export const URGENCIES = ['now', 'before-leaving', 'today', 'next-day', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The findings of the seed paper (source P1). */
export const FINDINGS = Array.from({ length: 15 }, (_, index) => `F${index + 1}`);

/** Meters a story may keep, 0–100; reported beside safety, never added to it. */
export const METERS = ['trust', 'understanding', 'loneliness', 'burden'] as const;
export type Meter = (typeof METERS)[number];

/** How a plan came about: worked out together, laid down for the person, or none was made. */
export const PLANS = ['negotiated', 'imposed', 'none'] as const;
export type Plan = (typeof PLANS)[number];

/** Whether a word belongs to one of the lists above, as a type. */
export function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
}
