/**
 * The fen behind the path: sky, fields in flat colours, dykes, poplars, a far village. The same size is
 * always the same drawing. Must not know the visit.
 */
import { svg, type TemplateResult } from 'lit';

const CROPS = ['#9db27a', '#e3c27a', '#ced8ba', '#9db27a', '#eadcbf', '#5f7d53', '#c4a77f'];
const FURROWS = [0.2, 0.4, 0.6, 0.8];
/** Towards this point the field edges run together. */
const VANISHING = { x: 700, above: 210 };

export function scenery(width: number, height: number, horizon: number): TemplateResult {
  const edges = rowEdges(horizon, height);
  return svg`<g class="scenery">
    <rect class="sky" width=${width} height=${horizon} fill="#cfe3e6" />
    <rect class="sky" y=${horizon - 26} width=${width} height="26" fill="#f0d8c4" opacity="0.7" />
    ${[cloud(150, 38, 1), cloud(560, 30, 0.8), cloud(905, 46, 1.1)]}
    ${village(300, horizon)} ${poplars(690, horizon + 2, 0.62)} ${pump(860, horizon)}
    ${fields(width, horizon, edges)}
    ${edges.slice(1, -1).map((y, row) => dyke(width, y, 3 + row * 1.1))}
    ${poplars(1178, horizon + 66, 0.8)}
  </g>`;
}

/** Rows of fields grow deeper towards the viewer. */
function rowEdges(horizon: number, height: number): number[] {
  const edges = [horizon];
  for (let depth = 22; (edges.at(-1) ?? 0) < height; depth *= 1.42) {
    edges.push(Math.round((edges.at(-1) ?? 0) + depth));
  }
  return edges;
}

/** One path for each crop, and one for all furrows: a picture of few parts, quick to draw. */
function fields(width: number, horizon: number, edges: readonly number[]): TemplateResult {
  const drawn = new Map(CROPS.map((crop) => [crop, '']));
  let furrows = '';
  for (const field of fieldsOf(width, edges)) {
    const at = (x: number, y: number) => `${slanted(x, field.top, y, horizon).toFixed(1)} ${y}`;
    const { from, to, top, bottom } = field;
    const outline = `M${at(from, top)}L${at(to, top)}L${at(to, bottom)}L${at(from, bottom)}Z`;
    drawn.set(field.crop, `${drawn.get(field.crop)}${outline}`);
    for (const share of FURROWS) {
      const x = from + (to - from) * share;
      furrows += `M${at(x, top + 3)}L${at(x, bottom - 3)}`;
    }
  }
  return svg`${[...drawn].map(([crop, d]) => svg`<path class="field" fill=${crop} stroke="#6b5a4c" stroke-width="1.4" d=${d} />`)}
    <path class="furrow" fill="none" stroke="#6b5a4c" stroke-width="1" opacity="0.2" d=${furrows} />`;
}

interface Field {
  top: number;
  bottom: number;
  /** Where it begins and ends along its far edge. */
  from: number;
  to: number;
  crop: string;
}

function fieldsOf(width: number, edges: readonly number[]): Field[] {
  return edges.slice(0, -1).flatMap((top, row) => {
    const wide = 120 + row * 34;
    const start = (index: number) => -width * 0.4 + index * wide + ((index * 29 + row * 37) % 23);
    return Array.from({ length: Math.ceil((width * 1.8) / wide) }, (_, index) => ({
      top,
      bottom: edges[row + 1] ?? top,
      from: start(index),
      to: start(index + 1),
      crop: CROPS[(index * 3 + row * 2 + ((index * row) % 2)) % CROPS.length] ?? '#9db27a',
    }));
  });
}

/** Where an edge that meets `top` at `x` has got to at `y`. */
function slanted(x: number, top: number, y: number, horizon: number): number {
  const far = horizon - VANISHING.above;
  return VANISHING.x + ((x - VANISHING.x) * (y - far)) / (top - far);
}

function dyke(width: number, y: number, thick: number): TemplateResult {
  const wave = `M0 ${y}Q${width / 4} ${y - 3} ${width / 2} ${y}T${width} ${y}`;
  return svg`<path class="bank" d=${wave} fill="none" stroke="#4d6a46" stroke-width=${thick + 3} />
    <path class="water" d=${wave} fill="none" stroke="#8fb9c4" stroke-width=${thick} />`;
}

function cloud(x: number, y: number, size: number): TemplateResult {
  return svg`<path class="cloud" transform=${`translate(${x} ${y}) scale(${size})`} fill="#fbf6ea"
    d="M-70 12Q-52 2-36 3Q-22-12 0-8Q20-16 34 0Q56-2 72 12Z" />`;
}

/** A little row of poplars, standing at `x`, `y`. */
export function poplars(x: number, y: number, size: number): TemplateResult {
  return svg`<g class="poplars" transform=${`translate(${x} ${y}) scale(${size})`} fill="#5f7d53"
    stroke="#241a15" stroke-width="2" stroke-linejoin="round">
    <path d="M-32 0Q-42-26-30-52Q-19-26-26 0Z" /><path d="M-14 0Q-25-34-11-66Q2-34-7 0Z" />
    <path d="M6 0Q-4-30 9-58Q20-30 13 0Z" />
  </g>`;
}

function village(x: number, y: number): TemplateResult {
  return svg`<g class="village" transform=${`translate(${x} ${y})`} stroke="#241a15" stroke-width="1.6"
    stroke-linejoin="round">
    <path d="M-6 0V-30L0-48L6-30V0Z" fill="#e9e4d0" /><path d="M6 0V-15H30V0Z" fill="#e9e4d0" />
    <path d="M4-15L10-24H27L33-15Z" fill="#7d9196" /><path d="M44 0V-11H70V0Z" fill="#c4714f" />
    <path d="M41-11L48-21H66L73-11Z" fill="#6d4a63" />
  </g>`;
}

function pump(x: number, y: number): TemplateResult {
  return svg`<g class="village" transform=${`translate(${x} ${y})`} stroke="#241a15" stroke-width="1.6"
    stroke-linejoin="round">
    <path d="M0 0V-20H26V0Z" fill="#c4714f" /><path d="M-3-20L5-31H21L29-20Z" fill="#7d9196" />
    <path d="M21-31V-42H26V-25" fill="#c4714f" /><path d="M9 0V-9Q13-13 17-9V0Z" fill="#23424f" />
  </g>`;
}
