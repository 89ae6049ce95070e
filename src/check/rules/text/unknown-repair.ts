/** An option that repairs another which no label names. Must not know whether a play can reach both. */
import type { TextRule } from '../../rule';
import { unknownWords } from '../unknown-word';
import { valuesOf } from '../used-words';

export const unknownRepair: TextRule = {
  codes: ['unknown-tag'],
  check: (scenario) => {
    const written = scenario.choices.flatMap(({ label }) => label ?? []);
    const compiled = scenario.outline.choices.flatMap(({ label }) => label ?? []);
    return unknownWords(valuesOf(scenario, 'repairs'), {
      code: 'unknown-tag',
      kind: 'label in `repairs`',
      known: [...new Set([...written, ...compiled])],
      consequence: 'No option has this label, so nothing would be given back for putting it right.',
    });
  },
};
