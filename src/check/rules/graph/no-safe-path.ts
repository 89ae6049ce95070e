/**
 * A scenario that nobody can finish without an unsafe choice. Must not know how the search was done.
 */
import type { StoryGraph } from '../../../ink/explore/graph';
import { named, optionsAt } from '../../graph/finding';
import { ableToEnd } from '../../graph/reach';
import { pathTo, type Routes, shortestRoutes } from '../../graph/routes';
import { isUnsafe, optionOf } from '../../graph/worth';
import type { Finding, GraphRule } from '../../rule';

export const noSafePath: GraphRule = {
  codes: ['no-safe-path'],
  check(graph) {
    if (!graph.exhaustive) return [];
    const isSafe = (edge: number) => !isUnsafe(graph, edge);
    if (ableToEnd(graph, isSafe)[0]) return [];
    const routes = shortestRoutes(graph, isSafe);
    const state = forcedState(graph, routes);
    return state === undefined ? [] : [findingAt(graph, state, routes)];
  },
};

/**
 * The nearest state, reached safely, where every answer that still leads to an ending is unsafe. Where a
 * trainee may go round safely before that, the nearest where an unsafe answer leads on.
 */
function forcedState(graph: StoryGraph, routes: Routes): number | undefined {
  const hopeful = ableToEnd(graph);
  const leads = (state: number) => edgesOf(graph, state).filter((e) => hopeful[graph.to[e] ?? 0]);
  const candidates = [...routes.length.keys()]
    .filter((state) => (routes.length[state] ?? -1) >= 0)
    .filter((state) => leads(state).some((edge) => isUnsafe(graph, edge)))
    .sort((a, b) => (routes.length[a] ?? 0) - (routes.length[b] ?? 0));
  const isForced = (state: number) => leads(state).every((edge) => isUnsafe(graph, edge));
  return candidates.find(isForced) ?? candidates[0];
}

function edgesOf(graph: StoryGraph, state: number): number[] {
  const first = graph.firstEdge[state] ?? 0;
  return Array.from({ length: graph.edgesOf[state] ?? 0 }, (_, at) => first + at);
}

function findingAt(graph: StoryGraph, state: number, { by }: Routes): Finding {
  const unsafe = edgesOf(graph, state)
    .filter((edge) => isUnsafe(graph, edge))
    .flatMap((edge) => optionOf(graph, edge) ?? []);
  const spot = unsafe[0]?.spot ?? optionsAt(graph, state)[0]?.spot ?? { file: '', line: 0 };
  const message =
    'No ending can be reached without an unsafe choice, so the best trainee still fails for safety. ' +
    `Here the way on is ${named(unsafe, 'or')}. Add an option that is safe and leads on, ` +
    'or take `# unsafe` away where nobody could come to harm.';
  const edges = pathTo(graph, state, by);
  return { code: 'no-safe-path', severity: 'error', ...spot, message, edges };
}
