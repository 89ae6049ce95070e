/**
 * The least and the most that any play can gather, when every edge is worth something: shortest and longest
 * path. Exact, and without limit (`Infinity`) where a circle can be gone round for more.
 * Must not know what is gathered.
 */
import { NearestFirst } from './queue';
import type { Ways } from './ways';

/** Per edge, 0 or more. */
export type Weights = ArrayLike<number>;

/** Per state: the least from here to an ending; `Infinity` where none can be reached. By Dijkstra's method. */
export function leastFrom(ways: Ways, weights: Weights): Float64Array {
  const { net, into } = ways;
  const least = new Float64Array(net.states).fill(Number.POSITIVE_INFINITY);
  const queue = new NearestFirst();
  for (let s = 0; s < net.states; s++) if (ways.useful[s] && ways.isEnd(s)) offer(s, 0);
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.far > (least[next.item] ?? 0)) continue;
    for (let at = into.first[next.item] ?? 0; at < (into.first[next.item + 1] ?? 0); at++) {
      const edge = into.edge[at] ?? 0;
      offer(net.from[edge] ?? 0, next.far + (weights[edge] ?? 0));
    }
  }
  return least;

  function offer(state: number, far: number): void {
    if (far >= (least[state] ?? 0)) return;
    least[state] = far;
    queue.push(far, state);
  }
}

/**
 * Per state: the most from here to an ending; -1 where none can be reached. States that can come back to
 * each other can gather the same, and without limit when something on the circle is worth anything.
 */
export function mostFrom(ways: Ways, weights: Weights): Float64Array {
  const { net, components, useful } = ways;
  const best = new Float64Array(components.count);
  for (const state of components.order) {
    const home = components.of[state] ?? 0;
    const first = net.firstEdge[state] ?? 0;
    for (let e = first; e < first + (net.edgesOf[state] ?? 0); e++) {
      if (useful[net.to[e] ?? 0]) raise(best, home, worthOf(e, home));
    }
  }
  return Float64Array.from(components.of, (home) => (home < 0 ? -1 : (best[home] ?? 0)));

  function worthOf(edge: number, home: number): number {
    const to = components.of[net.to[edge] ?? 0] ?? 0;
    const worth = weights[edge] ?? 0;
    if (to === home) return worth > 0 ? Number.POSITIVE_INFINITY : 0;
    return worth + (best[to] ?? 0);
  }
}

function raise(best: Float64Array, at: number, to: number): void {
  if (to > (best[at] ?? 0)) best[at] = to;
}

/** Over all plays that come to an ending; nothing at all when none does. */
export function rangeOf(ways: Ways, weights: Weights): { least: number; most: number } {
  if (!ways.useful[0]) return { least: 0, most: 0 };
  return { least: leastFrom(ways, weights)[0] ?? 0, most: mostFrom(ways, weights)[0] ?? 0 };
}
