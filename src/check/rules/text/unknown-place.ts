/** A place that no picture shows. Must not know the pictures. */
import { PLACES } from '../../../core/scenario/vocabulary';
import type { TextRule } from '../../rule';
import { unknownWords } from '../unknown-word';
import { valuesOf } from '../used-words';

export const unknownPlace: TextRule = {
  codes: ['unknown-place'],
  check: (scenario) =>
    unknownWords(valuesOf(scenario, 'place'), {
      code: 'unknown-place',
      kind: 'place',
      known: PLACES,
      consequence: 'The picture stays where it was.',
    }),
};
