/**
 * Which states go round in circles: the strongly connected components of a part of a graph, found by
 * Tarjan's method without recursion (a story's graph is far deeper than any stack).
 * Must not know what the states mean.
 */
import type { Net } from './net';

export interface Components {
  /** Per state: its component, -1 outside the part looked at. Every edge leads to an equal or lower one. */
  of: Int32Array;
  count: number;
  /** States by component, so that what comes later in a play stands earlier. */
  order: Int32Array;
  /** Per component: 1 when some play comes back to the same state. */
  circling: Uint8Array;
}

export function componentsOf(net: Net, within: Uint8Array): Components {
  const walk = startWalk(net, within);
  for (let s = 0; s < net.states; s++) {
    if (within[s] && walk.met[s] === 0) walkFrom(walk, s);
  }
  const order = Int32Array.from(walk.order);
  return { of: walk.of, count: walk.count, order, circling: circlingOf(net, walk) };
}

interface Walk {
  net: Net;
  within: Uint8Array;
  /** When a state was met, from 1; 0 when not yet. */
  met: Int32Array;
  /** The earliest met state known to be in the same component. */
  low: Int32Array;
  nextEdge: Int32Array;
  of: Int32Array;
  clock: number;
  count: number;
  /** Met, and not yet given a component. */
  open: number[];
  order: number[];
}

function startWalk(net: Net, within: Uint8Array): Walk {
  return {
    net,
    within,
    met: new Int32Array(net.states),
    low: new Int32Array(net.states),
    nextEdge: Int32Array.from(net.firstEdge),
    of: new Int32Array(net.states).fill(-1),
    clock: 0,
    count: 0,
    open: [],
    order: [],
  };
}

function walkFrom(walk: Walk, start: number): void {
  const calls = [start];
  meet(walk, start);
  for (let state = calls.at(-1); state !== undefined; state = calls.at(-1)) {
    const to = nextOf(walk, state);
    if (to < 0) {
      calls.pop();
      leave(walk, state, calls.at(-1));
    } else if (walk.met[to] === 0) {
      meet(walk, to);
      calls.push(to);
    } else if (walk.of[to] === -1) lower(walk, state, walk.met[to] ?? 0);
  }
}

function meet(walk: Walk, state: number): void {
  walk.clock++;
  walk.met[state] = walk.clock;
  walk.low[state] = walk.clock;
  walk.open.push(state);
}

/** The next state along an edge that stays within; -1 when all were followed. */
function nextOf({ net, within, nextEdge }: Walk, state: number): number {
  const end = (net.firstEdge[state] ?? 0) + (net.edgesOf[state] ?? 0);
  let edge = nextEdge[state] ?? end;
  while (edge < end && !within[net.to[edge] ?? 0]) edge++;
  nextEdge[state] = edge + 1;
  return edge < end ? (net.to[edge] ?? 0) : -1;
}

function leave(walk: Walk, state: number, caller: number | undefined): void {
  if (walk.low[state] === walk.met[state]) close(walk, state);
  if (caller !== undefined) lower(walk, caller, walk.low[state] ?? 0);
}

function lower({ low }: Walk, state: number, to: number): void {
  if (to < (low[state] ?? 0)) low[state] = to;
}

function close(walk: Walk, root: number): void {
  for (let state = walk.open.pop(); state !== undefined; state = walk.open.pop()) {
    walk.of[state] = walk.count;
    walk.order.push(state);
    if (state === root) break;
  }
  walk.count++;
}

function circlingOf(net: Net, { of, count }: Walk): Uint8Array {
  const circling = new Uint8Array(count);
  for (let e = 0; e < net.edges; e++) {
    const home = of[net.from[e] ?? 0] ?? -1;
    if (home >= 0 && home === of[net.to[e] ?? 0]) circling[home] = 1;
  }
  return circling;
}
