/**
 * A rated option without a label: its id is made from its place, so an edit above it changes what old
 * records and test plans mean.
 */
import { isOneOf, RATINGS } from '../../../core/scenario/vocabulary';
import type { TextRule } from '../../rule';
import type { ChoiceLine } from '../../source/written';

export const missingLabel: TextRule = {
  codes: ['missing-label'],
  check: ({ choices }) =>
    choices.filter(isNameless).map(({ file, line, text }) => {
      const message =
        'This rated option has no label, so records and test plans would lose it when the story above it ' +
        `is edited. Give it a short name of its own: \`* (${nameFrom(text)}) …\`.`;
      return { code: 'missing-label', severity: 'info', file, line, message };
    }),
};

/** A label in the wrong place is said by a rule of its own. */
function isNameless({ label, lostLabel, tags }: ChoiceLine): boolean {
  if (label !== undefined || lostLabel !== undefined) return false;
  return tags.some(({ key }) => isOneOf(RATINGS, key));
}

function nameFrom(text: string): string {
  const words =
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 2).join('_') || 'label';
}
