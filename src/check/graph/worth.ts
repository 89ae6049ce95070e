/**
 * What an edge is worth: marks by the key, beats told, seconds of a play.
 * Must not know which plays there are.
 */
import { keyOf, markOf } from '../../core/assess/decisions';
import type { Rating } from '../../core/scenario/vocabulary';
import { isDecision } from '../../core/visit/visit';
import type { GraphOption, Rest, StoryGraph } from '../../ink/explore/graph';

/** Design choices, this game's own: an easy pace of reading, and time to weigh an answer. */
const SECONDS_PER_WORD = 60 / 200;
const SECONDS_PER_ANSWER = 10;

export function optionsOf(graph: StoryGraph, rest: Rest): GraphOption[] {
  return rest.options.flatMap((option) => graph.options[option] ?? []);
}

export function optionOf(graph: StoryGraph, edge: number): GraphOption | undefined {
  return graph.options[graph.option[edge] ?? -1];
}

export function isUnsafe(graph: StoryGraph, edge: number): boolean {
  return optionOf(graph, edge)?.choice.unsafe ?? false;
}

/** Marks for the answer on each edge; an unrated option of a decision counts as wrong, as in play. */
export function marksOfEdges(graph: StoryGraph): Float64Array {
  const keys = graph.rests.map((rest) => keyOfRest(graph, rest));
  return Float64Array.from({ length: graph.edges }, (_, edge) => {
    const key = keys[graph.rest[graph.from[edge] ?? 0] ?? -1];
    const option = optionOf(graph, edge);
    return key && option ? markOf(option.choice.rating ?? 'wrong', key) : 0;
  });
}

function keyOfRest(graph: StoryGraph, rest: Rest): Rating | null {
  const choices = optionsOf(graph, rest).map(({ choice }) => choice);
  return isDecision(choices) ? keyOf(choices) : null;
}

export function beatsOfEdges(graph: StoryGraph): Float64Array {
  const beats = Float64Array.from(graph.tales, (tale) => tale.beats.length);
  return Float64Array.from(graph.tale.subarray(0, graph.edges), (tale) => beats[tale] ?? 0);
}

export function secondsOfEdges(graph: StoryGraph): Float64Array {
  return Float64Array.from({ length: graph.edges }, (_, edge) => {
    const words = graph.tales[graph.tale[edge] ?? -1]?.words ?? 0;
    const answers = (graph.option[edge] ?? -1) < 0 ? 0 : 1;
    return words * SECONDS_PER_WORD + answers * SECONDS_PER_ANSWER;
  });
}
