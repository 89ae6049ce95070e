/**
 * A place where Ink itself gives up while the story is told.
 * Must not know how the state was found.
 */
import type { Stop } from '../../../ink/explore/graph';
import { stopsOfKind } from '../../graph/stops';
import type { GraphRule } from '../../rule';

export const runtimeError: GraphRule = {
  codes: ['runtime-error'],
  check: (graph) => stopsOfKind(graph, 'runtime-error', messageOf),
};

function messageOf({ message }: Stop): string {
  const words = message?.trim().replace(/[.\s]+$/, '') || 'it gives no reason';
  return (
    `Ink fails here while the story is told: ${words}. ` +
    'The visit would break off for the trainee. The compiler cannot see this, for it depends on the ' +
    'choices made before: play the path given here, and mend the line where it stops.'
  );
}
