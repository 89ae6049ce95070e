/**
 * How many different plays there are, as whole numbers however large.
 * Must not know what the plays say.
 */
import type { Allows } from './net';
import type { Ways } from './ways';

/** Per state: the number of plays that come to it; null when a circle makes them endless. */
export function playsTo(ways: Ways, allows?: Allows): bigint[] | null {
  if (ways.circles) return null;
  const { net, components, useful } = ways;
  const count = new Array<bigint>(net.states).fill(0n);
  if (ways.useful[0]) count[0] = 1n;
  for (let at = components.order.length - 1; at >= 0; at--) {
    const state = components.order[at] ?? 0;
    const first = net.firstEdge[state] ?? 0;
    for (let e = first; e < first + (net.edgesOf[state] ?? 0); e++) {
      if (!useful[net.to[e] ?? 0] || (allows && !allows(e))) continue;
      const to = net.to[e] ?? 0;
      count[to] = (count[to] ?? 0n) + (count[state] ?? 0n);
    }
  }
  return count;
}

/** All plays that come to an ending of the given kind; of any kind without one. */
export function playsEnding(ways: Ways, count: readonly bigint[], isKind?: Allows): bigint {
  let sum = 0n;
  for (const state of ways.components.order) {
    if (ways.isEnd(state) && (!isKind || isKind(state))) sum += count[state] ?? 0n;
  }
  return sum;
}

/** A part of a whole as a number 0–1; the whole may be far larger than any number holds. */
export function shareOf(part: bigint, whole: bigint): number {
  const exact = 10n ** 15n;
  return whole === 0n ? 0 : Number((part * exact) / whole) / Number(exact);
}
