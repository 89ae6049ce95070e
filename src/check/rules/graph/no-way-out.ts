/**
 * The first places from which no ending can be reached any more, though the story keeps offering choices.
 * What merely stands in front of a dead end, an endless loop or a runtime error is said by those.
 * Must not know how the states were found.
 */
import type { StoryGraph } from '../../../ink/explore/graph';
import { componentsOf } from '../../graph/components';
import { named, onePerPlace, optionsAt, soonest } from '../../graph/finding';
import { ableToEnd, ableToReach } from '../../graph/reach';
import { pathTo, type Routes, shortestRoutes } from '../../graph/routes';
import { optionOf } from '../../graph/worth';
import type { Finding, GraphRule } from '../../rule';

export const noWayOut: GraphRule = {
  codes: ['no-way-out'],
  check(graph) {
    const trapped = trappedStates(graph);
    if (!trapped.includes(1)) return [];
    const entered = firstTrapped(graph, trapped);
    const routes = shortestRoutes(graph);
    const first = soonest(routes.length, (state) =>
      entered[state] ? placeOf(graph, state) : undefined,
    );
    return onePerPlace([...first.values()].map((state) => findingAt(graph, state, routes)));
  },
};

/** States that can reach no ending, and can go round for ever among choices instead. */
function trappedStates(graph: StoryGraph): Uint8Array {
  const hopeful = ableToEnd(graph);
  const hopeless = hopeful.map((able) => 1 - able);
  const { of, circling } = componentsOf(graph, hopeless);
  const trapped = ableToReach(graph, (state) => circling[of[state] ?? -1] === 1);
  return trapped.map((able, state) => (able && hopeless[state] ? 1 : 0));
}

/** Those that some play enters from where there was still hope; nothing comes before the beginning. */
function firstTrapped(graph: StoryGraph, trapped: Uint8Array): Uint8Array {
  const entered = new Uint8Array(graph.states);
  for (let e = 0; e < graph.edges; e++) {
    const from = graph.from[e] ?? 0;
    const to = graph.to[e] ?? 0;
    if (trapped[to] && (from === 0 || !trapped[from])) entered[to] = 1;
  }
  return entered;
}

function placeOf(graph: StoryGraph, state: number): string {
  const spot = optionsAt(graph, state)[0]?.spot;
  return `${spot?.file}:${spot?.line}`;
}

function findingAt(graph: StoryGraph, state: number, { by }: Routes): Finding {
  const edges = pathTo(graph, state, by);
  const options = optionsAt(graph, state);
  const spot = options[0]?.spot ?? { file: '', line: 0 };
  const last = optionOf(graph, edges.at(-1) ?? -1);
  const after = last ? ` after ${named([last])} (line ${last.spot.line})` : '';
  const message =
    `From here no ending can be reached any more${after}: every choice leads back to more choices, ` +
    `for ever (${named(options)}). The trainee could never finish, and would see no debrief. ` +
    'Add a choice that leads on to `-> END`, or make the condition that hides the way out come true.';
  return { code: 'no-way-out', severity: 'error', ...spot, message, edges };
}
