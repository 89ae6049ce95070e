/** A finding that the seed paper does not have. Must not know what the findings say. */
import { FINDINGS } from '../../../core/scenario/vocabulary';
import type { TextRule } from '../../rule';
import { unknownWords } from '../unknown-word';
import { wordsOf } from '../used-words';

export const unknownFinding: TextRule = {
  codes: ['unknown-finding'],
  check: (scenario) =>
    unknownWords(wordsOf(scenario, 'finding'), {
      code: 'unknown-finding',
      kind: 'finding',
      known: FINDINGS,
      consequence: 'The scenario would not be listed under it.',
      where: 'Findings are numbered `F1` to `F15`.',
    }),
};
