/**
 * How much each person says, and how easily it reads. Taken from what can be told in some play, each line
 * once, so that a line behind a condition counts and one that nobody ever hears does not.
 * Must not know how it is shown.
 */
import type { Tale } from '../../ink/explore/graph';
import { readingAge } from '../source/reading-age';
import type { SpeakerFigures } from './report';

/** For all that nobody says. */
const NARRATION = 'Narration';

/** Those who say most first. */
export function speakersOf(tales: readonly Tale[]): SpeakerFigures[] {
  const lines = new Map<string, Set<string>>();
  for (const { speaker = NARRATION, text } of tales.flatMap(({ beats }) => beats)) {
    const said = lines.get(speaker) ?? new Set();
    lines.set(speaker, said.add(text));
  }
  const figures = [...lines].map(([name, said]) => figuresOf(name, [...said]));
  return figures.sort((a, b) => b.words - a.words);
}

function figuresOf(name: string, said: readonly string[]): SpeakerFigures {
  const text = said.join('\n');
  const words = text.split(/\s+/).filter(Boolean).length;
  return { name, words, readingAge: readingAge(text) };
}
