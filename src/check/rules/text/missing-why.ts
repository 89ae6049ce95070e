/** A poor or wrong option that does not say why: the debrief would have no answer. */
import type { TextRule } from '../../rule';

export const missingWhy: TextRule = {
  codes: ['missing-why'],
  check: ({ choices }) =>
    choices.flatMap(({ file, line, tags }) => {
      const rating = tags.find(({ key }) => key === 'poor' || key === 'wrong')?.key;
      const hasWhy = tags.some(({ key, value }) => key === 'why' && value !== '');
      if (!rating || hasWhy) return [];
      const message =
        `This option is rated \`${rating}\` and does not say why, so the debrief cannot either. ` +
        'Add one sentence inside the square brackets, in the voice of a colleague: `# why: …`.';
      return [{ code: 'missing-why', severity: 'warning', file, line, message }];
    }),
};
