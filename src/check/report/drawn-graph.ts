/**
 * A scenario as a drawing: its places and endings as nodes, the answers between them as edges, each with a
 * place on paper. Must not know how it is drawn.
 */

import { keyOf } from '../../core/assess/decisions';
import type { StoryGraph } from '../../ink/explore/graph';
import type { Outline } from '../../ink/outline';
import { type Endings, endingsOf } from '../graph/endings';
import { type Plays, playsOf } from '../graph/plays';
import { stopAt } from '../graph/reach';
import { nameOfOption } from '../graph/routes';
import { optionsOf } from '../graph/worth';
import { laidOut, type Point } from './layout';

export interface DrawnNode extends Point {
  id: string;
  label: string;
  kind: 'start' | 'place' | 'ending' | 'fault';
}

/** All answers that lead from one node to another. */
export interface DrawnEdge {
  from: string;
  to: string;
  /** How many different options; 0 for what is told before the first. */
  count: number;
  options: string[];
  /** Whether any of them is unsafe, the best at its rest, or a call. */
  unsafe: boolean;
  best: boolean;
  call: boolean;
}

export interface DrawnGraph {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  width: number;
  height: number;
}

type Node = Omit<DrawnNode, 'x' | 'y'>;

export function drawnGraph(graph: StoryGraph, outline: Outline): DrawnGraph {
  const plays = playsOf(graph);
  const { nodes, of } = nodesOf(graph, plays, endingsOf(graph, plays, outline));
  const joined = joinedOptions(graph, plays, of, nodes.length);
  const best = bestOptions(graph);
  const pairs = [...joined.keys()].map((key): [number, number] => pairOf(key, nodes.length));
  const { points, width, height } = laidOut(nodes.length, pairs);
  return {
    nodes: nodes.map((node, at) => ({ ...node, ...(points[at] ?? { x: 0, y: 0 }) })),
    edges: [...joined].map(([key, options]) => {
      const [from, to] = pairOf(key, nodes.length);
      return {
        from: nodes[from]?.id ?? '',
        to: nodes[to]?.id ?? '',
        ...flagsOf(graph, options, best),
      };
    }),
    width,
    height,
  };
}

/** Node 0 is the start; the others stand in the order in which a play can first meet them. */
function nodesOf(
  graph: StoryGraph,
  plays: Plays,
  endings: Endings,
): { nodes: Node[]; of: Int32Array } {
  const nodes: Node[] = [];
  const index = new Map<string, number>();
  const of = Int32Array.from(plays.state, (state, at) => {
    const node = at === 0 ? START : nodeOf(graph, endings, state, at);
    const known = index.get(node.id) ?? nodes.push(node) - 1;
    index.set(node.id, known);
    return known;
  });
  return { nodes, of };
}

const START: Node = { id: 'start', label: 'Start', kind: 'start' };

function nodeOf(graph: StoryGraph, endings: Endings, state: number, at: number): Node {
  const stop = stopAt(graph, state);
  const ending = endings.all[endings.of[at] ?? -1];
  if (ending) {
    const label = ending.named ? ending.id : ending.text;
    return { id: `ending ${ending.id}`, label, kind: 'ending' };
  }
  if (stop) {
    const label = `${stop.kind.replaceAll('-', ' ')}, line ${stop.spot.line}`;
    return { id: `fault ${stop.kind} ${stop.spot.file}:${stop.spot.line}`, label, kind: 'fault' };
  }
  const place = graph.rests[graph.rest[state] ?? -1]?.at ?? '';
  return { id: `place ${place}`, label: place || 'the first part', kind: 'place' };
}

/** The options that lead from node to node, by one number for each pair. */
function joinedOptions(
  graph: StoryGraph,
  plays: Plays,
  of: Int32Array,
  nodes: number,
): Map<number, Set<number>> {
  const joined = new Map<number, Set<number>>();
  for (let e = 0; e < plays.edges; e++) {
    const key = (of[plays.from[e] ?? 0] ?? 0) * nodes + (of[plays.to[e] ?? 0] ?? 0);
    const options = joined.get(key) ?? new Set();
    joined.set(key, options.add(graph.option[plays.edge[e] ?? 0] ?? -1));
  }
  return joined;
}

function pairOf(key: number, nodes: number): [number, number] {
  return [Math.floor(key / nodes), key % nodes];
}

/** Options that are the best at some rest. */
function bestOptions(graph: StoryGraph): Set<number> {
  const best = graph.rests.flatMap((rest) => {
    const key = keyOf(optionsOf(graph, rest).map(({ choice }) => choice));
    return rest.options.filter((option) => graph.options[option]?.choice.rating === key);
  });
  return new Set(best);
}

function flagsOf(graph: StoryGraph, indexes: Set<number>, best: Set<number>) {
  const options = [...indexes].flatMap((index) => graph.options[index] ?? []);
  return {
    count: options.length,
    options: options.map(nameOfOption),
    unsafe: options.some(({ choice }) => choice.unsafe),
    best: [...indexes].some((index) => best.has(index)),
    call: options.some(({ choice }) => choice.call !== undefined),
  };
}
