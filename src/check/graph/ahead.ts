/**
 * Which endings still lie ahead of a state. Must not know what the endings are worth.
 */
import type { Endings } from './endings';
import type { Ways } from './ways';

/** A set of endings: bit `n` stands for ending `n`. */
export type EndingSet = bigint;

/** Per state of the plays. States that can come back to each other have the same endings ahead. */
export function endingsAhead(ways: Ways, endings: Endings): EndingSet[] {
  const { net, components, useful } = ways;
  const ahead = new Array<EndingSet>(components.count).fill(0n);
  for (const state of components.order) {
    const home = components.of[state] ?? 0;
    let found = (ahead[home] ?? 0n) | itself(endings.of[state] ?? -1);
    const first = net.firstEdge[state] ?? 0;
    for (let e = first; e < first + (net.edgesOf[state] ?? 0); e++) {
      const to = net.to[e] ?? 0;
      if (useful[to]) found |= ahead[components.of[to] ?? 0] ?? 0n;
    }
    ahead[home] = found;
  }
  return Array.from(components.of, (home) => ahead[home] ?? 0n);
}

function itself(ending: number): EndingSet {
  return ending < 0 ? 0n : 1n << BigInt(ending);
}

export function sizeOf(set: EndingSet): number {
  let size = 0;
  for (let rest = set; rest > 0n; rest &= rest - 1n) size++;
  return size;
}

/** 0 when two sets are equal, 1 when they share nothing (the distance of Jaccard). */
export function differenceOf(one: EndingSet, other: EndingSet): number {
  const either = sizeOf(one | other);
  return either === 0 ? 0 : 1 - sizeOf(one & other) / either;
}
