/**
 * The shortest way to a state, as edges and as the words a trainer knows it by.
 * Must not know what is at the end of it.
 */
import type { GraphOption, StoryGraph } from '../../ink/explore/graph';
import type { Allows, Net } from './net';

/** Per state: the edge by which a shortest play comes to it, and how many edges that play has. */
export interface Routes {
  /** -1 for the beginning, and where no play comes. */
  by: Int32Array;
  /** -1 where no play comes. */
  length: Int32Array;
}

/**
 * Breadth-first from the beginning. The search keeps a parent of its own, but that one is shortest only
 * while the search went breadth-first; this one always is.
 */
export function shortestRoutes(net: Net, allows?: Allows): Routes {
  const by = new Int32Array(net.states).fill(-1);
  const length = new Int32Array(net.states).fill(-1);
  const queue = new Int32Array(net.states);
  length[0] = 0;
  let known = 1;
  for (let next = 0; next < known; next++) {
    const state = queue[next] ?? 0;
    const first = net.firstEdge[state] ?? 0;
    for (let e = first; e < first + (net.edgesOf[state] ?? 0); e++) {
      const to = net.to[e] ?? 0;
      if (length[to] !== -1 || (allows && !allows(e))) continue;
      length[to] = (length[state] ?? 0) + 1;
      by[to] = e;
      queue[known++] = to;
    }
  }
  return { by, length };
}

/** The edges from the beginning to `state`, in order; by the search's own parents unless others are given. */
export function pathTo(
  net: Net & { parent: Int32Array },
  state: number,
  by: Int32Array = net.parent,
): number[] {
  const edges: number[] = [];
  for (let edge = by[state] ?? -1; edge >= 0; edge = by[net.from[edge] ?? 0] ?? -1) {
    edges.push(edge);
  }
  return edges.reverse();
}

/** What was answered on the way: labels, or the option's text where the author gave no label. */
export function wordsOfPath(graph: StoryGraph, edges: readonly number[]): string[] {
  return edges.flatMap((edge) => {
    const option = graph.options[graph.option[edge] ?? -1];
    return option ? [nameOfOption(option)] : [];
  });
}

/** An id made from the place in the story, such as `porch.c-1`, says nothing to a trainer. */
const MADE_FROM_PLACE = /(^|\.)c-\d+(~\d+)?$/;

export function nameOfOption({ choice }: GraphOption): string {
  return MADE_FROM_PLACE.test(choice.id) ? choice.text : choice.id;
}
