/**
 * A place where the story runs out of words and choices without saying that it ends.
 * Must not know how the state was found.
 */
import { stopsOfKind } from '../../graph/stops';
import type { GraphRule } from '../../rule';

const MESSAGE =
  'The story runs out here: no choice is left and it does not say -> END. ' +
  'The trainee would be left with nothing to press. Write `-> END` if the visit is over, ' +
  '`->` and the name of a part if it goes on there, or `-` on a line of its own to gather the paths. ' +
  'If every choice above has been used up, begin one with `+`, so that it stays.';

export const deadEnd: GraphRule = {
  codes: ['dead-end'],
  check: (graph) => stopsOfKind(graph, 'dead-end', () => MESSAGE),
};
