/**
 * Picks words out of the tags of a scenario, each with its place, for the rules that look them up.
 * Must not know which words are right.
 */
import { listOf } from '../../ink/tags';
import type { WrittenScenario } from '../rule';
import type { WrittenTag } from '../source/written';
import type { UsedWord } from './unknown-word';

export function tagsCalled({ tags }: WrittenScenario, ...keys: string[]): WrittenTag[] {
  return tags.filter(({ key }) => keys.includes(key));
}

/** The whole value of each tag. */
export function valuesOf(scenario: WrittenScenario, ...keys: string[]): UsedWord[] {
  return tagsCalled(scenario, ...keys).map(({ value, file, line }) => ({
    word: value,
    file,
    line,
  }));
}

/** Each word of tags that hold several, parted by commas. */
export function wordsOf(scenario: WrittenScenario, ...keys: string[]): UsedWord[] {
  return tagsCalled(scenario, ...keys).flatMap(({ value, file, line }) =>
    orEmpty(listOf(value)).map((word) => ({ word, file, line })),
  );
}

/** A tag without any word is still said. */
function orEmpty(words: string[]): string[] {
  return words.length > 0 ? words : [''];
}
