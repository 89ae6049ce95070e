/** One option with more than one rating: only the last would count. Must not know the marks. */
import { isOneOf, RATINGS } from '../../../core/scenario/vocabulary';
import type { TextRule } from '../../rule';
import type { ChoiceLine } from '../../source/written';

export const twoRatings: TextRule = {
  codes: ['two-ratings'],
  check: ({ choices }) =>
    choices.filter(hasTwo).map(({ file, line, tags }) => {
      const found = tags.filter(isRating).map(({ key }) => `\`# ${key}\``);
      const message =
        `This option has ${found.length} ratings, ${found.join(' and ')}, and only one can count. ` +
        'Keep the one that you mean.';
      return { code: 'two-ratings', severity: 'error', file, line, message };
    }),
};

/** Ratings in `{…|…}` take turns, so any number may stand there, beside none outside. */
function hasTwo({ tags }: ChoiceLine): boolean {
  const ratings = tags.filter(isRating);
  return ratings.length > 1 && ratings.some(({ inLogic }) => !inLogic);
}

function isRating({ key }: { key: string }): boolean {
  return isOneOf(RATINGS, key);
}
