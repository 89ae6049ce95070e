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

/** Ink's own words for a function that only the program around it could give. */
const EXTERNAL = /EXTERNAL function '([^']+)'/;

function messageOf({ message }: Stop): string {
  const external = EXTERNAL.exec(message ?? '')?.[1];
  if (external !== undefined) return aboutExternal(external);
  const words = message?.trim().replace(/[.\s]+$/, '') || 'it gives no reason';
  return (
    `Ink fails here while the story is told: ${words}. ` +
    'The visit would break off for the trainee. The compiler cannot see this, for it depends on the ' +
    'choices made before: play the path given here, and mend the line where it stops.'
  );
}

function aboutExternal(name: string): string {
  return (
    `The story calls \`${name}\`, which is EXTERNAL, and this game has no such function. The visit would ` +
    `break off for the trainee. Write a function of that name in Ink, beginning \`=== function ${name}\`: ` +
    'it is used in its place.'
  );
}
