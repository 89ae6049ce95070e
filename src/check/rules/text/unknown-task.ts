/** A task that the scope table does not hold, so nothing can say whose it is. Must not know the table. */
import type { TextRule } from '../../rule';
import { unknownWords } from '../unknown-word';
import { valuesOf, wordsOf } from '../used-words';

export const unknownTask: TextRule = {
  codes: ['unknown-task'],
  check: (scenario) =>
    unknownWords([...valuesOf(scenario, 'task'), ...wordsOf(scenario, 'delegated')], {
      code: 'unknown-task',
      kind: 'task',
      known: scenario.known.tasks,
      consequence: 'Without a known task the debrief cannot say whose work this was.',
      where: 'The tasks stand in `story/scope.yaml`.',
    }),
};
