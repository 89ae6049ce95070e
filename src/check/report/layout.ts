/**
 * Gives nodes places on paper, in layers: by the fewest steps from the first node, and within a layer so
 * that few edges cross (each node near the middle of its neighbours, the barycentre method).
 * Must not know what the nodes are.
 */

export interface Point {
  x: number;
  y: number;
}

export type Pair = readonly [from: number, to: number];

export interface Layout {
  points: Point[];
  width: number;
  height: number;
}

const COLUMN = 190;
const ROW = 110;
const MARGIN = 20;
/** Down and up again; more changes little. */
const SWEEPS = 6;

/** Middles of nodes, from the top left corner; every node has to be reached from node 0. */
export function laidOut(nodes: number, pairs: readonly Pair[]): Layout {
  const depth = depthsOf(nodes, pairs);
  const layers = layersOf(depth);
  const neighbours = neighboursOf(nodes, pairs);
  for (let sweep = 0; sweep < SWEEPS; sweep++) arrange(layers, neighbours, depth, sweep % 2 === 0);
  const widest = Math.max(1, ...layers.map((layer) => layer.length));
  return {
    points: pointsOf(nodes, layers, widest),
    width: widest * COLUMN + 2 * MARGIN,
    height: layers.length * ROW + 2 * MARGIN,
  };
}

function depthsOf(nodes: number, pairs: readonly Pair[]): number[] {
  const onward: number[][] = Array.from({ length: nodes }, () => []);
  for (const [from, to] of pairs) onward[from]?.push(to);
  const depth = new Array<number>(nodes).fill(-1);
  depth[0] = 0;
  const queue = [0];
  for (const node of queue) {
    for (const to of onward[node] ?? []) {
      if (depth[to] !== -1) continue;
      depth[to] = (depth[node] ?? 0) + 1;
      queue.push(to);
    }
  }
  return depth;
}

function layersOf(depth: readonly number[]): number[][] {
  const layers: number[][] = [];
  for (const [node, far] of depth.entries()) {
    const layer = layers[Math.max(0, far)] ?? [];
    layers[Math.max(0, far)] = layer;
    layer.push(node);
  }
  return layers;
}

function neighboursOf(nodes: number, pairs: readonly Pair[]): number[][] {
  const neighbours: number[][] = Array.from({ length: nodes }, () => []);
  for (const [from, to] of pairs) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

function arrange(
  layers: number[][],
  neighbours: readonly number[][],
  depth: readonly number[],
  isDownward: boolean,
): void {
  const place = placesOf(layers);
  const order = isDownward ? layers : [...layers].reverse();
  for (const layer of order) {
    const middle = new Map(layer.map((node) => [node, middleOf(node)]));
    layer.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
    spread(layer, place);
  }

  /** Among neighbours of the layer arranged before. */
  function middleOf(node: number): number {
    const before = (depth[node] ?? 0) + (isDownward ? -1 : 1);
    const near = (neighbours[node] ?? []).filter((other) => depth[other] === before);
    if (near.length === 0) return place[node] ?? 0;
    return near.reduce((sum, other) => sum + (place[other] ?? 0), 0) / near.length;
  }
}

/** Where each node stands in its layer, counted from the layer's middle. */
function placesOf(layers: readonly number[][]): number[] {
  const place: number[] = [];
  for (const layer of layers) spread(layer, place);
  return place;
}

function spread(layer: readonly number[], place: number[]): void {
  for (const [at, node] of layer.entries()) place[node] = at - (layer.length - 1) / 2;
}

function pointsOf(nodes: number, layers: readonly number[][], widest: number): Point[] {
  const place = placesOf(layers);
  const points = Array.from({ length: nodes }, (): Point => ({ x: 0, y: 0 }));
  for (const [depth, layer] of layers.entries()) {
    for (const node of layer) {
      const x = MARGIN + ((place[node] ?? 0) + widest / 2) * COLUMN;
      points[node] = { x, y: MARGIN + (depth + 0.5) * ROW };
    }
  }
  return points;
}
