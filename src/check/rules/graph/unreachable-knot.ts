/**
 * Parts of the story that no play ever comes to. Must not know how the search was done.
 */
import type { StoryGraph } from '../../../ink/explore/graph';
import type { Outline, WrittenKnot } from '../../../ink/outline';
import { isWithin, unreachedKnots } from '../../graph/unreached';
import type { Finding, GraphRule } from '../../rule';

export const unreachableKnot: GraphRule = {
  codes: ['unreachable-knot'],
  check: (graph, { outline }) => (graph.exhaustive ? outermost(graph, outline).map(findingOf) : []),
};

/** When a whole knot is not reached, its stitches need no word of their own. */
function outermost(graph: StoryGraph, outline: Outline): WrittenKnot[] {
  const unreached = unreachedKnots(graph, outline);
  return unreached.filter(({ name }) => !unreached.some((other) => isWithin(name, other.name)));
}

const WORDS: Record<WrittenKnot['kind'], (name: string) => string> = {
  knot: (name) =>
    `No play ever comes to the part \`${name}\`, so no trainee will see it. ` +
    `Write \`-> ${name}\` where the story should go there, or take the part out.`,
  stitch: (name) =>
    `No play ever comes to \`${name}\`, so no trainee will see it. ` +
    `Write \`-> ${name}\` where the story should go there, or take it out.`,
  function: (name) =>
    `No play ever uses the function \`${name}\`. Call it where it is needed, or take it out.`,
};

function findingOf({ name, kind, file, line }: WrittenKnot): Finding {
  const message = WORDS[kind](name);
  return { code: 'unreachable-knot', severity: 'warning', file, line, message, edges: [] };
}
