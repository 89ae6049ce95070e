/** A label after the condition is shown to the trainee as words, and names nothing. */
import type { TextRule } from '../../rule';

export const labelAfterCondition: TextRule = {
  codes: ['label-after-condition'],
  check: ({ choices }) =>
    choices.flatMap(({ file, line, lostLabel }) => {
      if (lostLabel === undefined) return [];
      const message =
        `\`(${lostLabel})\` stands after the condition, so the trainee would read it as words and the option ` +
        `would have no label. Write the label first: \`* (${lostLabel}) {condition} [words]\`.`;
      return [{ code: 'label-after-condition', severity: 'warning', file, line, message }];
    }),
};
