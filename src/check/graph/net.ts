/**
 * The bare arrows of a graph: which state leads to which. What the algorithms of this folder work on, be it
 * the story's own graph or one made from it. Must not know what the states mean.
 */
import type { StoryGraph } from '../../ink/explore/graph';

export type Net = Pick<StoryGraph, 'states' | 'edges' | 'firstEdge' | 'edgesOf' | 'from' | 'to'>;

export type Allows = (edge: number) => boolean;

/** The edges that enter state `s` are `edge[first[s]]` up to, not including, `edge[first[s + 1]]`. */
export interface Entering {
  first: Int32Array;
  edge: Int32Array;
}

/** Sorts the edges by where they lead, by counting: one pass to count, one to place. */
export function entering(net: Net): Entering {
  const first = new Int32Array(net.states + 1);
  for (let e = 0; e < net.edges; e++) {
    const slot = (net.to[e] ?? 0) + 1;
    first[slot] = (first[slot] ?? 0) + 1;
  }
  for (let s = 0; s < net.states; s++) first[s + 1] = (first[s + 1] ?? 0) + (first[s] ?? 0);
  return { first, edge: placed(net, first.slice()) };
}

function placed(net: Net, next: Int32Array): Int32Array {
  const edge = new Int32Array(net.edges);
  for (let e = 0; e < net.edges; e++) {
    const to = net.to[e] ?? 0;
    const slot = next[to] ?? 0;
    edge[slot] = e;
    next[to] = slot + 1;
  }
  return edge;
}
