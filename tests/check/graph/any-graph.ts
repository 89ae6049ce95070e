/**
 * Any small graph, for fast-check, and the plain enumeration of its plays to compare with.
 */
import fc from 'fast-check';
import type { Beat } from '../../../src/core/scenario/beat';
import { RATINGS } from '../../../src/core/scenario/vocabulary';
import type { StoryGraph } from '../../../src/ink/explore/graph';
import { aGraph, type Extras, rest, stops, to } from './a-graph';

const MOST_STATES = 7;

const anyLoop = fc.constantFrom('friday', 'ring', 'letter');
const anyTold: fc.Arbitrary<Partial<Beat>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  anyLoop.map((id) => ({ opens: [{ id, what: id, who: 'you', by: 'Friday' }] })),
  anyLoop.map((id) => ({ closes: [id] })),
  fc.constantFrom('well', 'ill').map((id) => ({ outcome: { id, text: id } })),
);

const anyAnswer = fc.record({
  target: fc.nat(100),
  rating: fc.constantFrom(...RATINGS),
  unsafe: fc.boolean(),
  tells: fc.array(anyTold, { maxLength: 2 }),
});

const anyState = fc.oneof(
  { weight: 4, arbitrary: fc.array(anyAnswer, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('ended' as const, 'dead-end' as const) },
);

type Shape = 'acyclic' | 'any';

/** The last state is an ending, so that most graphs have one. */
export function anyGraph(shape: Shape, extras: Extras = {}): fc.Arbitrary<StoryGraph> {
  const states = fc.array(anyState, { minLength: 1, maxLength: MOST_STATES - 1 });
  return states.map((list) => {
    const all = [...list, 'ended' as const];
    const entries = all.map((state, at) => {
      if (typeof state === 'string') return [`s${at}`, stops(state, 50 + at)] as const;
      const answers = state.map(({ target, ...way }, n) =>
        to(`o${at}-${n}`, `s${targetOf(target, at, all.length, shape)}`, way),
      );
      return [`s${at}`, rest(...answers)] as const;
    });
    return aGraph(Object.fromEntries(entries), extras);
  });
}

function targetOf(wish: number, at: number, states: number, shape: Shape): number {
  return shape === 'any' ? wish % states : at + 1 + (wish % (states - at - 1));
}

export function edgesFrom(graph: StoryGraph, state: number): number[] {
  const first = graph.firstEdge[state] ?? 0;
  return Array.from({ length: graph.edgesOf[state] ?? 0 }, (_, at) => first + at);
}

/** Every play from the beginning to a stop, as edges. For acyclic graphs only. */
export function everyPlay(graph: StoryGraph, state = 0): number[][] {
  const edges = edgesFrom(graph, state);
  if (edges.length === 0) return [[]];
  return edges.flatMap((e) => everyPlay(graph, graph.to[e] ?? 0).map((rest) => [e, ...rest]));
}

export function kindAtEnd(graph: StoryGraph, play: readonly number[]): string | undefined {
  const last = graph.to[play.at(-1) ?? -1] ?? 0;
  return graph.stops[-1 - (graph.rest[last] ?? 0)]?.kind;
}

export function beatsOf(graph: StoryGraph, play: readonly number[]): Beat[] {
  return play.flatMap((edge) => graph.tales[graph.tale[edge] ?? -1]?.beats ?? []);
}
