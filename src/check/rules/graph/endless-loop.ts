/**
 * A place where the story runs round and round without ever asking the trainee anything.
 * Must not know how the state was found.
 */
import { stopsOfKind } from '../../graph/stops';
import type { GraphRule } from '../../rule';

const MESSAGE =
  'The story goes round for ever here and never comes to a choice, so the game has to stop it. ' +
  'Look for the `->` that leads back. Put a choice on the way round, or a condition that leads out.';

export const endlessLoop: GraphRule = {
  codes: ['endless-loop'],
  check: (graph) => stopsOfKind(graph, 'endless-loop', () => MESSAGE),
};
