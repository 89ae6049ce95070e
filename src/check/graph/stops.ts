/**
 * Every place where the story stops by one kind of fault, with the shortest play that comes to it.
 * Must not know what to say of it.
 */
import type { Stop, StoryGraph } from '../../ink/explore/graph';
import type { Finding } from '../rule';
import { onePerPlace, soonest } from './finding';
import { stopAt } from './reach';
import { pathTo, shortestRoutes } from './routes';

export function stopsOfKind(
  graph: StoryGraph,
  kind: Exclude<Stop['kind'], 'ended'>,
  say: (stop: Stop) => string,
): Finding[] {
  if (!graph.stops.some((stop) => stop.kind === kind)) return [];
  const { by, length } = shortestRoutes(graph);
  const first = soonest(length, (state) => {
    const stop = stopAt(graph, state);
    return stop?.kind === kind ? stop : undefined;
  });
  const findings = [...first].map(([stop, state]): Finding => {
    const edges = pathTo(graph, state, by);
    return { code: kind, severity: 'error', ...stop.spot, message: say(stop), edges };
  });
  return onePerPlace(findings);
}
