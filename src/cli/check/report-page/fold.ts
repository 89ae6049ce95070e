/**
 * Puts what ends a story below all else, and folds wide levels of a drawing into rows, so that it fits a page and a hand-held screen. Rows of one level
 * stand in the gaps of one another. Must not know what the nodes are.
 */
import type { DrawnGraph, DrawnNode } from '../../../check/report/drawn-graph';

const MOST_IN_ROW = 4;
const COLUMN = 204;
const ROW = 112;
const MARGIN = 24;

export function folded(graph: DrawnGraph): DrawnGraph {
  const levels = new Map<number, DrawnNode[]>();
  for (const node of graph.nodes) {
    const isLast = node.kind === 'ending' || node.kind === 'fault';
    const level = isLast ? Number.POSITIVE_INFINITY : node.y;
    levels.set(level, [...(levels.get(level) ?? []), node]);
  }
  const order = [...levels.keys()].sort((a, b) => a - b);
  const rows = order.flatMap((y) => rowsOf([...(levels.get(y) ?? [])].sort((a, b) => a.x - b.x)));
  // Half a column more, for rows that are shifted and for ways that swing out.
  const width = (Math.max(...rows.map(({ nodes }) => nodes.length), 2) + 0.5) * COLUMN + 2 * MARGIN;
  const nodes = rows.flatMap((row, at) => placed(row, width / 2, MARGIN + (at + 0.5) * ROW));
  return { ...graph, nodes, width, height: rows.length * ROW + 2 * MARGIN };
}

interface Row {
  nodes: DrawnNode[];
  /** In columns. */
  shift: number;
}

/** Every other node into the next row, which keeps neighbours near and leaves gaps for the ways. */
function rowsOf(level: DrawnNode[]): Row[] {
  const count = Math.ceil(level.length / MOST_IN_ROW);
  const rows = Array.from({ length: count }, (_, row) => {
    return level.filter((_node, at) => at % count === row);
  });
  const longest = rows[0]?.length ?? 0;
  return rows.map((nodes, row) => {
    const isEven = (longest - nodes.length) % 2 === 0;
    return { nodes, shift: row % 2 === 1 && isEven ? 0.5 : 0 };
  });
}

function placed({ nodes, shift }: Row, middle: number, y: number): DrawnNode[] {
  const first = middle - ((nodes.length - 1) / 2) * COLUMN + shift * COLUMN;
  return nodes.map((node, at) => ({ ...node, x: first + at * COLUMN, y }));
}
