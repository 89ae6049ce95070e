/**
 * The story's graph with each state told apart by the outcome last named on the way to it, since the same
 * ending can be reached under several names. Must not know what an outcome says.
 */
import type { Outcome } from '../../core/scenario/beat';
import type { StoryGraph } from '../../ink/explore/graph';
import type { Net } from './net';

export interface Plays extends Net {
  outcomes: Outcome[];
  /** Per state of this net: the state of the story, and the outcome last named there (-1: none yet). */
  state: Int32Array;
  outcome: Int32Array;
  /** Per edge of this net: the edge of the story. */
  edge: Int32Array;
  /** The edge of this net by which a shortest play comes here; -1 at the beginning. */
  parent: Int32Array;
}

/** Breadth-first, so that only what some play can meet is told apart. */
export function playsOf(graph: StoryGraph): Plays {
  const { outcomes, ofTale } = outcomesOf(graph);
  const known = new Map<number, number>();
  const states = { state: [0], outcome: [-1], parent: [-1], firstEdge: [] as number[] };
  const edges = { from: [] as number[], to: [] as number[], edge: [] as number[] };
  for (let at = 0; at < states.state.length; at++) {
    states.firstEdge.push(edges.edge.length);
    const first = graph.firstEdge[states.state[at] ?? 0] ?? 0;
    const count = graph.edgesOf[states.state[at] ?? 0] ?? 0;
    for (let e = first; e < first + count; e++) follow(at, e);
  }
  return packed(outcomes, states, edges);

  function follow(at: number, edge: number): void {
    const named = ofTale[graph.tale[edge] ?? 0] ?? -1;
    const outcome = named >= 0 ? named : (states.outcome[at] ?? -1);
    edges.from.push(at);
    edges.edge.push(edge);
    edges.to.push(stateFor(graph.to[edge] ?? 0, outcome));
  }

  function stateFor(state: number, outcome: number): number {
    const key = state * (outcomes.length + 1) + outcome + 1;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = states.state.length;
    known.set(key, made);
    states.state.push(state);
    states.outcome.push(outcome);
    states.parent.push(edges.edge.length - 1);
    return made;
  }
}

function packed(
  outcomes: Outcome[],
  states: Record<'state' | 'outcome' | 'parent' | 'firstEdge', number[]>,
  edges: Record<'from' | 'to' | 'edge', number[]>,
): Plays {
  const ends = [...states.firstEdge.slice(1), edges.edge.length];
  return {
    outcomes,
    states: states.state.length,
    edges: edges.edge.length,
    firstEdge: Int32Array.from(states.firstEdge),
    edgesOf: Int32Array.from(ends, (end, at) => end - (states.firstEdge[at] ?? 0)),
    from: Int32Array.from(edges.from),
    to: Int32Array.from(edges.to),
    state: Int32Array.from(states.state),
    outcome: Int32Array.from(states.outcome),
    edge: Int32Array.from(edges.edge),
    parent: Int32Array.from(states.parent),
  };
}

/** Every outcome named anywhere, and per tale the last it names (-1: none). */
function outcomesOf(graph: StoryGraph): { outcomes: Outcome[]; ofTale: Int32Array } {
  const index = new Map<string, number>();
  const outcomes: Outcome[] = [];
  const ofTale = Int32Array.from(graph.tales, ({ beats }) => {
    const last = beats.findLast((beat) => beat.outcome)?.outcome;
    if (!last) return -1;
    const known = index.get(last.id) ?? outcomes.push(last) - 1;
    index.set(last.id, known);
    return known;
  });
  return { outcomes, ofTale };
}

/** The edges of the story that lead to a state of the plays. */
export function storyEdges(plays: Plays, edges: readonly number[]): number[] {
  return edges.map((edge) => plays.edge[edge] ?? 0);
}
