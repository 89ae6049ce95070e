/**
 * A decision in which an option has no rating: the trainee who takes it is marked as wrong.
 * Must not know how the states were found.
 */
import { isDecision } from '../../../core/visit/visit';
import type { GraphOption, StoryGraph } from '../../../ink/explore/graph';
import { named, onePerPlace, soonest } from '../../graph/finding';
import { pathTo, shortestRoutes } from '../../graph/routes';
import { optionsOf } from '../../graph/worth';
import type { Finding, GraphRule } from '../../rule';

export const unratedChoice: GraphRule = {
  codes: ['unrated-choice'],
  check(graph) {
    const unrated = graph.rests.map((rest) => unratedOf(optionsOf(graph, rest)));
    if (unrated.every((options) => options.length === 0)) return [];
    const { by, length } = shortestRoutes(graph);
    const restAt = (state: number) => {
      const rest = graph.rest[state] ?? -1;
      return unrated[rest]?.length ? rest : undefined;
    };
    const findings = [...soonest(length, restAt)].flatMap(([rest, state]) => {
      const edges = pathTo(graph, state, by);
      return (unrated[rest] ?? []).map((option) => findingOf(graph, rest, option, edges));
    });
    return onePerPlace(findings);
  },
};

function unratedOf(options: readonly GraphOption[]): GraphOption[] {
  if (!isDecision(options.map(({ choice }) => choice))) return [];
  return options.filter(({ choice }) => choice.rating === undefined);
}

function findingOf(graph: StoryGraph, rest: number, option: GraphOption, edges: number[]): Finding {
  const options = graph.rests[rest] ? optionsOf(graph, graph.rests[rest]) : [];
  const rated = options.filter(({ choice }) => choice.rating !== undefined);
  const call = option.choice.call ? ' A call is rated like any other option.' : '';
  const message =
    `The option ${named([option])} has no rating, but ${named(rated)} beside it ` +
    `${rated.length === 1 ? 'has' : 'have'} one, so this is a decision and the option would count as ` +
    `wrong. Write \`# best\`, \`# ok\`, \`# poor\` or \`# wrong\` inside its square brackets.${call}`;
  return { code: 'unrated-choice', severity: 'error', ...option.spot, message, edges };
}
