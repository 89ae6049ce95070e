/**
 * Draws one person in one mood from the Open Peeps set. Every option is given by name, so that
 * nothing is left to chance: the same person and mood always give the same bytes.
 * Must not know where pictures are kept, nor how the cast was written down.
 */
import { createRequire } from 'node:module';
import { Avatar, Style, type StyleDefinition } from '@dicebear/core';
import type { Mood } from '../../core/scenario/vocabulary';
import { plain } from './plain';

/** Each mood of a scenario and the face that reads as it. The set's comic faces are left out. */
const FACES: Record<Mood, string> = {
  neutral: 'smile',
  happy: 'calm',
  worried: 'concernedFear',
  sad: 'solemn',
  angry: 'veryAngry',
  surprised: 'explaining',
  tired: 'tired',
  pain: 'concerned',
};

export interface Look {
  head: string;
  hair?: string;
  ink: string;
  skin: string;
  clothes: string;
  beard?: string;
  glasses?: string;
}

const load = createRequire(import.meta.url);
const style = new Style<StyleDefinition>(load('@dicebear/styles/open-peeps.json'));

function variants(component: string): string[] {
  return [...(style.components().get(component)?.variants().keys() ?? [])];
}

/** Not offered: a bear is no colleague, and two heads of hair are too tall for the frame. */
const LEFT_OUT = ['bear', 'bun2', 'longAfro'];
export const HEADS = variants('head').filter((name) => !LEFT_OUT.includes(name));
export const BEARDS = variants('facialHair');
export const GLASSES = variants('accessories');

/** Pale enough to show as grey or fair hair where a look does not say. */
const GREY = '#d9d3cc';

function options(look: Look, mood: Mood) {
  return {
    seed: 'fixed',
    headVariant: look.head,
    headContrastColor: look.hair ?? GREY,
    inkColor: look.ink,
    skinColor: look.skin,
    clothingColor: look.clothes,
    expressionVariant: FACES[mood],
    facialHairVariant: look.beard ?? 'chin',
    facialHairProbability: look.beard ? 100 : 0,
    accessoriesVariant: look.glasses ?? 'glasses',
    accessoriesProbability: look.glasses ? 100 : 0,
    maskProbability: 0,
  };
}

export function drawPortrait(look: Look, mood: Mood): string {
  return plain(new Avatar(style, options(look, mood)).toString(), look.ink);
}
