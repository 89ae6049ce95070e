/**
 * Where things stand: from the size of the canvas and who is there to positions in device pixels.
 * Must not know how anything is drawn, nor time.
 */
import type { Look, Person } from '../core/scenario/scene';

/** The composition every place is drawn for. */
export const DRAWN = { width: 1280, height: 720 };
/** Composition pixels left spare at both sides, so that a layer may slide without showing its edge. */
export const BLEED = 24;
/** How far a person who is not speaking stands lower. */
const SUNK = 10;
const PERSON = 400;
/** CSS pixels a person is tall at least, where the canvas is. */
const LEGIBLE = 180;
/** What is drawn on below the shoulders, as a share of the portrait: tables in the near layer would hide them else. */
export const BODY = 0.16;

export interface Size {
  width: number;
  height: number;
}

/** The composition laid on the canvas: `scale`, and where its top left corner falls. */
export interface Stage extends Size {
  scale: number;
  left: number;
  top: number;
}

export type Side = 'left' | 'right';

export interface Spot {
  /** Middle of the person's bottom edge (`call`: middle of the frame). */
  x: number;
  y: number;
  size: number;
}

/**
 * Covers the canvas, stands on its bottom, and comes closer where the canvas is so small that faces would be lost.
 * `ratio` is device pixels to a CSS pixel.
 */
export function stageFor({ width, height }: Size, ratio: number): Stage {
  const cover = Math.max(width / (DRAWN.width - 2 * BLEED), height / DRAWN.height);
  const near = Math.min(0.75 * height, LEGIBLE * ratio) / PERSON;
  const scale = Math.max(cover, near);
  return {
    width,
    height,
    scale,
    left: (width - DRAWN.width * scale) / 2,
    top: height - DRAWN.height * scale,
  };
}

/** Sides are kept: nobody changes place because somebody else came or went. Alone, one stands right. */
export function sidesAfter(before: ReadonlyMap<string, Side>, ids: string[]): Map<string, Side> {
  const sides = new Map<string, Side>();
  if (ids.length === 1) return sides.set(ids[0] as string, 'right');
  const taken = new Set(ids.map((id) => before.get(id)).filter((side) => side !== undefined));
  for (const id of ids) {
    const own = before.get(id);
    const side = own ?? (taken.has('right') ? 'left' : 'right');
    taken.add(side);
    sides.set(id, side);
  }
  return sides;
}

/** One size for everyone, given how many there are: as tall as the composition says, if the canvas has room. */
export function personSize(stage: Stage, count: number): number {
  const room = count > 1 ? 0.54 * stage.width : 0.9 * stage.width;
  return even(Math.min(PERSON * stage.scale, (0.95 * stage.height) / (1 + BODY), room));
}

export function spotFor(stage: Stage, side: Side, count: number, speaking: boolean): Spot {
  const size = personSize(stage, count);
  const drawn = count === 1 ? 800 : side === 'left' ? 420 : 860;
  const edge = 0.42 * size;
  const x = Math.min(Math.max(stage.left + drawn * stage.scale, edge), stage.width - edge);
  const lift = speaking ? 0 : Math.min(SUNK * stage.scale, size / 24);
  return { x: Math.round(x), y: Math.round(stage.height + lift), size };
}

/** On the telephone: one round frame on the right. */
export function frameFor(stage: Stage): Spot {
  const size = even(Math.min(0.78 * stage.height, 0.5 * stage.width, 420 * stage.scale));
  const x = Math.min(stage.left + 900 * stage.scale, stage.width - 0.6 * size);
  return { x: Math.round(x), y: Math.round(stage.height / 2), size };
}

/** An even size has its middle on a whole pixel, so that the drawing stays crisp. */
function even(length: number): number {
  return 2 * Math.max(1, Math.round(length / 2));
}

/** Who is shown: on the telephone only the voice at the other end. */
export function shownPeople(people: Person[], look: Look): Person[] {
  if (look !== 'call') return people;
  const voice = people.find((person) => person.speaking) ?? people.at(-1);
  return voice ? [voice] : [];
}
