/** A source that the sources file does not hold. Must not know that file. */
import type { TextRule } from '../../rule';
import { unknownWords } from '../unknown-word';
import { wordsOf } from '../used-words';

export const unknownSource: TextRule = {
  codes: ['unknown-source'],
  check: (scenario) =>
    unknownWords(wordsOf(scenario, 'source', 'rests'), {
      code: 'unknown-source',
      kind: 'source',
      known: scenario.known.sources,
      consequence: 'The debrief could not show what this rests on.',
      where: 'The sources stand in `story/sources.yaml`.',
    }),
};
