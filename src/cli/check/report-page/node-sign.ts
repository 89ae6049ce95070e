/** A node of the drawing as a sign in the fen: a gate at the start, a board for a place, a house at an end. */
import type { DrawnNode } from '../../../check/report/drawn-graph';
import { HALF_HIGH, HALF_WIDE } from './lane';
import { type Markup, markup } from './markup';

/** Letters that fit on one line of a sign. */
const LINE = 19;

export function nodeSign({ x, y, kind, label }: DrawnNode): Markup {
  const lines = linesOf(shortLabel(label));
  const top = y + 4.5 - (lines.length - 1) * 8;
  return markup`<g class="node node-${kind}"><title>${label} (${kind})</title>${shapeOf(kind, x, y)}${lines.map(
    (line, at) => markup`<text x="${x}" y="${top + at * 16}">${line}</text>`,
  )}</g>`;
}

function shapeOf(kind: DrawnNode['kind'], x: number, y: number): Markup {
  const left = x - HALF_WIDE;
  const right = x + HALF_WIDE;
  const top = y - HALF_HIGH;
  const foot = y + HALF_HIGH;
  if (kind === 'ending')
    // A roof over it: somebody comes home here.
    return markup`<path d="M${left} ${foot}V${top + 4}L${left + 14} ${top - 8}H${right - 14}L${right} ${top + 4}V${foot}Z"/><path class="roof" d="M${left - 4} ${top + 5}L${left + 13} ${top - 9}H${right - 13}L${right + 4} ${top + 5}"/>`;
  if (kind === 'fault')
    return markup`<path d="M${left + 16} ${top}H${right - 16}L${right} ${y}L${right - 16} ${foot}H${left + 16}L${left} ${y}Z"/>`;
  const round = kind === 'start' ? HALF_HIGH : 10;
  return markup`<rect x="${left}" y="${top}" width="${2 * HALF_WIDE}" height="${2 * HALF_HIGH}" rx="${round}"/>`;
}

/** A part named after its knot says the knot's name already. */
function shortLabel(label: string): string {
  const [knot = '', part] = label.split('.');
  const isNamedAfter = part?.startsWith(knot);
  return (isNamedAfter ? (part ?? label) : label).replaceAll('_', ' ');
}

/** At most two lines, broken between words where that can be. */
function linesOf(label: string): string[] {
  if (label.length <= LINE) return [label];
  const space = label.lastIndexOf(' ', LINE);
  const dot = label.lastIndexOf('.', LINE - 1) + 1;
  const at = space > 0 ? space : dot > 0 ? dot : LINE;
  const rest = label.slice(at).trim();
  return [label.slice(0, at), rest.length > LINE ? `${rest.slice(0, LINE - 1)}…` : rest];
}
