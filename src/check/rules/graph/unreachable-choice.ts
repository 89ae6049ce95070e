/**
 * Options that no play ever offers. Must not know how the search was done.
 */
import type { StoryGraph } from '../../../ink/explore/graph';
import type { Outline, WrittenChoice } from '../../../ink/outline';
import { isWithin, unreachedChoices, unreachedKnots } from '../../graph/unreached';
import type { Finding, GraphRule } from '../../rule';

export const unreachableChoice: GraphRule = {
  codes: ['unreachable-choice'],
  check: (graph, { outline }) => (graph.exhaustive ? outermost(graph, outline).map(findingOf) : []),
};

/** Inside a part or under an option that is itself never reached, nothing more needs saying. */
function outermost(graph: StoryGraph, outline: Outline): WrittenChoice[] {
  const unreached = unreachedChoices(graph, outline);
  const outer = [
    ...unreachedKnots(graph, outline).map(({ name }) => name),
    ...unreached.flatMap(({ content }) => content ?? []),
  ];
  return unreached.filter(({ source }) => !outer.some((path) => isWithin(source, path)));
}

function findingOf({ label, file, line }: WrittenChoice): Finding {
  const option = label ? `The option \`${label}\`` : 'This option';
  const message =
    `${option} is never offered in any play. Its condition never comes true, or the story never stops ` +
    'where it stands. Change the condition in braces, lead the story here, or take the option out.';
  return { code: 'unreachable-choice', severity: 'warning', file, line, message, edges: [] };
}
