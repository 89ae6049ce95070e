/**
 * Speech that is hard to follow: what the patient's side says, and what the trainee says to them. Colleagues
 * and narration may read as they like. Must not know the formula.
 */

import type { Diagnostic } from '../../diagnostic';
import type { TextRule } from '../../rule';
import { readabilityOf, readingAge } from '../../source/reading-age';
import { nameOf, type Voice, voicesOf } from '../../source/voices';

/** Years; what patient information commonly aims at (contract §6). */
const HARDEST = 12;

export const readingAgeRule: TextRule = {
  codes: ['reading-age'],
  check: (scenario) =>
    scenario.header ? voicesOf(scenario, scenario.header).flatMap(tooHard) : [],
};

function tooHard(voice: Voice): Diagnostic[] {
  const age = readingAge(voice.lines.map(({ text }) => text).join('\n'));
  if (age === null || age <= HARDEST) return [];
  const { file, line } = hardestOf(voice);
  const message =
    `What ${nameOf(voice)} reads at an age of about ${Math.round(age)}, and about ${HARDEST} is ` +
    'what most people follow without effort. This line is the hardest: say it in shorter words and sentences.';
  return [{ code: 'reading-age', severity: 'info', file, line, message }];
}

/** Short lines vary too much to compare. */
const FEWEST_WORDS = 8;

function hardestOf({ lines }: Voice): { file: string; line: number } {
  const rated = lines.map(({ text, file, line }) => ({ file, line, ...readabilityOf(text) }));
  const long = rated.filter(({ words }) => words >= FEWEST_WORDS);
  const hardest = (long.length > 0 ? long : rated).reduce((a, b) => (b.age > a.age ? b : a));
  return { file: hardest.file, line: hardest.line };
}
