/**
 * The drawn graph of a scenario, and the same as a list. What colour says, line style and a sign say too.
 * Must not know how places were laid out.
 */
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../../../check/report/drawn-graph';
import { some } from '../findings';
import { folded } from './fold';
import { laneOf } from './lane';
import { type Markup, markup } from './markup';
import { nodeSign } from './node-sign';

/** @param name makes the ids of this drawing its own on the page. */
export function drawing(unfolded: DrawnGraph, name: string): Markup {
  const graph = folded(unfolded);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = graph.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const places = graph.nodes.filter(({ kind }) => kind === 'place').length;
  const endings = graph.nodes.filter(({ kind }) => kind === 'ending').length;
  const { width, height } = graph;
  return markup`<figure class="drawing">
<figcaption><h3>The ground it covers</h3>${legend()}</figcaption>
<div class="canvas" role="group" tabindex="0" aria-label="The drawing, which can be scrolled">
<div class="ground"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${name}-drawn ${name}-told">
<title id="${name}-drawn">The places of this scenario and the ways between them</title>
<desc id="${name}-told">${some(places, 'place')} and ${some(endings, 'ending')}, joined by ${some(edges.length, 'way')}. The same stands in the list below.</desc>
${edges.map((edge) => lane(edge, nodes, edges))}
${graph.nodes.map(nodeSign)}
</svg></div>
</div>
<details><summary>The same as a list</summary><ul class="ways">${graph.nodes.map((node) => listItem(node, edges, nodes))}</ul></details>
</figure>`;
}

function legend(): Markup {
  const line = (kind: string, sign: string, words: string) => markup`<li>
<svg viewBox="0 0 60 22" width="60" height="22" aria-hidden="true"><path class="lane lane-${kind}" d="M2 11H58"/>${sign ? badge(30, 11, kind, sign) : null}</svg> ${words}</li>`;
  return markup`<ul class="legend">
${line('best', '✓', 'the best of its options')}
${line('unsafe', '!', 'an unsafe option')}
${line('call', 'C', 'a call')}
${line('plain', '', 'any other')}
</ul>`;
}

function lane(
  edge: DrawnEdge,
  nodes: ReadonlyMap<string, DrawnNode>,
  edges: readonly DrawnEdge[],
): Markup | null {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return null;
  const kinds = kindsOf(edge);
  const hasReturn = edges.some((other) => other.from === edge.to && other.to === edge.from);
  const ways = kinds.map(([kind], at) => {
    const { d } = laneOf(from, to, (at - (kinds.length - 1) / 2) * 5, hasReturn);
    return markup`<path class="lane lane-${kind}" d="${d}"/>`;
  });
  const { middle } = laneOf(from, to, 0, hasReturn);
  const signs = kinds
    .filter(([, sign]) => sign !== '')
    .map(([kind, sign], at, all) =>
      badge(middle.x + (at - (all.length - 1) / 2) * 18, middle.y, kind, sign),
    );
  return markup`<g><title>${sayEdge(edge, to)}</title>${ways}${signs}</g>`;
}

/** One line for each kind of option on this way. */
function kindsOf({ best, unsafe, call }: DrawnEdge): [kind: string, sign: string][] {
  const kinds: [string, string][] = [];
  if (best) kinds.push(['best', '✓']);
  if (call) kinds.push(['call', 'C']);
  if (unsafe) kinds.push(['unsafe', '!']);
  return kinds.length > 0 ? kinds : [['plain', '']];
}

function badge(x: number, y: number, kind: string, sign: string): Markup {
  return markup`<g class="badge badge-${kind}"><circle cx="${x}" cy="${y}" r="8.5"/><text x="${x}" y="${y + 4.2}">${sign}</text></g>`;
}

function listItem(
  node: DrawnNode,
  edges: readonly DrawnEdge[],
  nodes: ReadonlyMap<string, DrawnNode>,
): Markup {
  const onward = edges.filter((edge) => edge.from === node.id);
  const ways = onward.map((edge) => markup`<li>${sayEdge(edge, nodes.get(edge.to))}</li>`);
  const what = node.kind === 'place' ? '' : ` (${node.kind})`;
  return markup`<li><b>${node.label}</b>${what}${ways.length > 0 ? markup`<ul>${ways}</ul>` : null}</li>`;
}

function sayEdge(edge: DrawnEdge, to: DrawnNode | undefined): string {
  const flags = kindsOf(edge).flatMap(([kind]) => (kind === 'plain' ? [] : [kind]));
  const said = flags.length > 0 ? ` (among them: ${flags.join(', ')})` : '';
  const way = edge.options.length > 0 ? `by ${edge.options.join(', ')}${said}` : 'as it begins';
  return `to ${to?.label ?? edge.to}, ${way}`;
}
