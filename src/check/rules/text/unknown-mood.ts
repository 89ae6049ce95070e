/** A mood that no face shows. Must not know the faces. */
import { MOODS } from '../../../core/scenario/vocabulary';
import type { TextRule } from '../../rule';
import { unknownWords } from '../unknown-word';
import { valuesOf } from '../used-words';

export const unknownMood: TextRule = {
  codes: ['unknown-mood'],
  check: (scenario) =>
    unknownWords(valuesOf(scenario, 'mood'), {
      code: 'unknown-mood',
      kind: 'mood',
      known: MOODS,
      consequence: 'The face stays as it was.',
    }),
};
