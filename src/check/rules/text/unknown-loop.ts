/** A promise is closed that was never opened. Must not know which path opens it. */
import { parseLoop } from '../../../ink/tags';
import type { TextRule } from '../../rule';
import { unknownWords } from '../unknown-word';
import { tagsCalled, wordsOf } from '../used-words';

export const unknownLoop: TextRule = {
  codes: ['unknown-tag'],
  check: (scenario) => {
    const loops = tagsCalled(scenario, 'loop').map(({ value }) => parseLoop(value).id);
    if (loops.some((id) => /[{}]/.test(id))) return [];
    return unknownWords(wordsOf(scenario, 'closes'), {
      code: 'unknown-tag',
      kind: 'loop',
      known: loops,
      consequence:
        'It closes a promise that no line opens. Open it with `# loop: id = what, who, by when`.',
    });
  },
};
