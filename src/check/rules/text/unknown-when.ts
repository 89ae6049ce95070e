/** A time of a call that the ladder does not know; without one it is `today`. Must not know the ladder. */
import { URGENCIES } from '../../../core/scenario/vocabulary';
import { listOf } from '../../../ink/tags';
import type { TextRule } from '../../rule';
import { unknownWords } from '../unknown-word';
import { tagsCalled } from '../used-words';

export const unknownWhen: TextRule = {
  codes: ['unknown-when'],
  check: (scenario) => {
    const used = tagsCalled(scenario, 'call').flatMap(({ value, file, line }) => {
      const words = listOf(value).slice(1);
      return words.map((word) => ({ word, file, line }));
    });
    return unknownWords(used, {
      code: 'unknown-when',
      kind: 'urgency',
      known: URGENCIES,
      consequence: 'The call would count as `today`.',
    });
  },
};
