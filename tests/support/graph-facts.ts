/**
 * What a trainer would learn from a searched graph, as sets of sentences: two searches of one story may
 * differ in how many states they keep, but never in these.
 */

import { rangeOf } from '../../src/check/graph/ranges';
import { ableToEnd, isEnding } from '../../src/check/graph/reach';
import { waysOfStory } from '../../src/check/graph/ways';
import { marksOfEdges } from '../../src/check/graph/worth';
import type { Choice } from '../../src/core/scenario/beat';
import type { StoryGraph } from '../../src/ink/explore/graph';

export interface GraphFacts {
  /** Options offered together, with their tags, and where. */
  rests: string[];
  /** How it stops, and where. */
  stops: string[];
  knots: string[];
  choices: string[];
  /** Rests from which, in some play, no ending can be reached any more. */
  stuck: string[];
  canEnd: boolean;
  canEndSafely: boolean;
  marks: string;
  outcomes: string[];
}

export function factsOf(graph: StoryGraph): GraphFacts {
  const names = graph.rests.map((rest) => {
    const options = rest.options.map((at) => graph.options[at]?.choice);
    return `${rest.at}: ${options.map((choice) => (choice ? nameOf(choice) : '?')).join(' / ')}`;
  });
  const met = statesOf(graph);
  const able = ableToEnd(graph);
  const safely = ableToEnd(
    graph,
    (edge) => !graph.options[graph.option[edge] ?? -1]?.choice.unsafe,
  );
  const nameAt = (state: number) => names[graph.rest[state] ?? -1] ?? 'stop';
  const waiting = met.filter((state) => (graph.rest[state] ?? 0) >= 0);
  return {
    rests: sorted(waiting.map(nameAt)),
    stops: sorted(graph.stops.map(({ kind, spot }) => `${kind} at ${spot.file}:${spot.line}`)),
    knots: sorted(graph.reachedKnots.filter(hasName)),
    choices: sorted(graph.reachedChoices),
    stuck: sorted(waiting.filter((state) => !able[state]).map(nameAt)),
    canEnd: met.some((state) => isEnding(graph, state)),
    canEndSafely: safely[0] === 1,
    marks: JSON.stringify(worthOfPlays(graph)),
    outcomes: sorted(outcomesOf(graph)),
  };
}

/** Places within a knot have numbers; a branch that only says something else is none of a trainer's. */
function hasName(path: string): boolean {
  return path.split('.').every((part) => !/^\d+$/.test(part));
}

/** Everything of an option but its words, which may say numbers that steer nothing. */
export function nameOf(choice: Choice): string {
  const { id, rating, unsafe, task, skill, call, needs, repairs } = choice;
  return JSON.stringify([id, rating, unsafe, task, skill, call, needs, repairs]);
}

/** All but the one before the beginning. */
function statesOf(graph: StoryGraph): number[] {
  return Array.from({ length: graph.states - 1 }, (_, at) => at + 1);
}

function outcomesOf(graph: StoryGraph): string[] {
  return graph.tales.flatMap(({ beats }) => beats.flatMap(({ outcome }) => outcome?.id ?? []));
}

/** Marks of every play that comes to an ending; nobody's when none does. */
export function worthOfPlays(graph: StoryGraph): { least: number; most: number } {
  return rangeOf(waysOfStory(graph), marksOfEdges(graph));
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
