/**
 * Which states can still come to something: followed backwards along the edges.
 * Must not know what is right or wrong about it.
 */
import type { Stop, StoryGraph } from '../../ink/explore/graph';
import { type Allows, type Entering, entering, type Net } from './net';

/** 1 for each state from which some play comes to a goal; a goal counts itself. */
export function ableToReach(
  net: Net,
  isGoal: (state: number) => boolean,
  allows?: Allows,
  into: Entering = entering(net),
): Uint8Array {
  const able = new Uint8Array(net.states);
  const waiting: number[] = [];
  for (let s = 0; s < net.states; s++) if (isGoal(s)) add(s);
  for (let s = waiting.pop(); s !== undefined; s = waiting.pop()) {
    for (let at = into.first[s] ?? 0; at < (into.first[s + 1] ?? 0); at++) {
      const edge = into.edge[at] ?? 0;
      if (!allows || allows(edge)) add(net.from[edge] ?? 0);
    }
  }
  return able;

  function add(state: number): void {
    if (able[state]) return;
    able[state] = 1;
    waiting.push(state);
  }
}

/** How the story stops in this state; undefined where it waits for an answer. */
export function stopAt(graph: StoryGraph, state: number): Stop | undefined {
  return graph.stops[-1 - (graph.rest[state] ?? 0)];
}

export function isEnding(graph: StoryGraph, state: number): boolean {
  return stopAt(graph, state)?.kind === 'ended';
}

/** States that may still come to an ending. What was not tried is given the benefit of the doubt. */
export function ableToEnd(graph: StoryGraph, allows?: Allows): Uint8Array {
  const isOpen = (state: number) => isEnding(graph, state) || graph.tried[state] === 0;
  return ableToReach(graph, isOpen, allows);
}

export function hasEnding(graph: StoryGraph): boolean {
  for (let s = 0; s < graph.states; s++) if (isEnding(graph, s)) return true;
  return false;
}
