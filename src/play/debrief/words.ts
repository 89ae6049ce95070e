/**
 * The debrief's fixed words: keys, standings, competencies, feelings, calls. Words only, one for each
 * thing; must not know the page's elements or any story.
 */
import type { CallReview } from '../../core/assess/calls';
import type { Meter, Rating, Skill } from '../../core/scenario/vocabulary';

export const RATING_WORDS: Record<Rating, string> = {
  best: 'Most appropriate',
  ok: 'Appropriate',
  poor: 'Less appropriate',
  wrong: 'Inappropriate',
};

export const SKILL_WORDS: Record<Skill, string> = {
  explain: 'Explaining',
  negotiate: 'Negotiating',
  escalate: 'Escalating',
  link: 'Linking',
  relate: 'Relating',
  monitor: 'Monitoring',
  navigate: 'Navigating',
};

/** What the meter measures, and which way is kind. */
export const METER_WORDS: Record<Meter, { title: string; way: string }> = {
  trust: { title: 'Trust', way: 'more is better' },
  understanding: { title: 'Understanding', way: 'more is better' },
  loneliness: { title: 'Loneliness', way: 'less is better' },
  burden: { title: 'Burden', way: 'less is better' },
};

export const FEELINGS = [
  { id: 'settled', words: 'Settled', answer: 'Good. Keep hold of what made it so.' },
  {
    id: 'unsure',
    words: 'Unsure',
    answer: 'Not knowing, and noticing it, is where asking begins.',
  },
  {
    id: 'rushed',
    words: 'Rushed',
    answer: 'There is no clock here. Take your time over this page.',
  },
  {
    id: 'worried',
    words: 'Worried',
    answer: 'Worry often means that you care. Let us look at it.',
  },
  { id: 'proud', words: 'Proud', answer: 'Good. Be glad of it, and see what it rested on.' },
] as const;
export type Feeling = (typeof FEELINGS)[number]['id'];

export const PERSON_WORDS: Record<CallReview['person'], string> = {
  right: 'The right person',
  'not-needed': 'Not needed for this',
};

export const TIME_WORDS: Record<CallReview['time'], string> = {
  right: 'As soon as it was needed',
  sooner: 'Sooner than it was needed',
  later: 'Later than it was needed',
  early: 'Not at the moment it was needed',
  'not-needed': 'No call was needed for this',
};

export const PROVISIONAL =
  'Provisional: derived from guidance; no expert panel has set this key yet.';

/** 1.5 as "1½"; other fractions to one place. */
export function count(number: number): string {
  if (number % 1 !== 0.5) return String(Math.round(number * 10) / 10);
  return number < 1 ? '½' : `${Math.floor(number)}½`;
}

/** "1 decision", "2 decisions". */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** An id in words, for a thing whose own words were never told: "no-thirst" as "no thirst". */
export function idInWords(id: string): string {
  return id.replaceAll(/[-_]+/g, ' ');
}

/** "24 November 2026". */
export function dayOf(epoch: number): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Date(epoch).toLocaleDateString('en-GB', form);
}
