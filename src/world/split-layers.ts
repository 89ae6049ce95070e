/**
 * Cuts one drawn place into its depth layers, by the comments its artist left in it, as plain text:
 * a strict content policy forbids parsing markup in the page.
 * Must not know how the layers are drawn or moved.
 */
export const DEPTHS = ['far', 'middle', 'near'] as const;
export type Depth = (typeof DEPTHS)[number];
export type Layers = Partial<Record<Depth, string>>;

const CUT = /<!--\s*(?:layer:\s*(far|middle|near)|(end))\s*-->/g;
const DRAWING = /<svg[\s>][\s\S]*<\/svg>\s*$/;

/** Each layer as a whole SVG of its own. A picture without layers is all `far`; a broken one is empty. */
export function splitLayers(svg: string): Layers {
  if (!DRAWING.test(svg)) return {};
  const cuts = [...svg.matchAll(CUT)];
  const first = cuts.find((cut) => cut[1]);
  if (!first) return { far: svg };
  const head = svg.slice(0, first.index);
  const foot = footOf(svg, cuts);
  const layers: Layers = {};
  cuts.forEach((cut, index) => {
    const depth = cut[1] as Depth | undefined;
    if (!depth) return;
    const body = svg.slice(cut.index + cut[0].length, cuts[index + 1]?.index ?? foot.start);
    layers[depth] = head + body + foot.text;
  });
  return layers;
}

/** What closes the drawing: everything from the `end` comment, or the closing tag alone. */
function footOf(svg: string, cuts: RegExpExecArray[]): { start: number; text: string } {
  const end = cuts.find((cut) => cut[2]);
  const start = end?.index ?? svg.lastIndexOf('</svg>');
  return { start, text: svg.slice(start) };
}

/**
 * The same drawing with another size on its root. Some browsers draw an SVG only when it has a size, and
 * crisply only at that size.
 */
export function sized(svg: string, width: number, height: number): string {
  return svg.replace(/<svg\b[^>]*>/, (tag) => {
    const box = /viewBox=/.test(tag) ? '' : ` viewBox="0 0 ${ownSize(tag)}"`;
    const bare = tag.replace(/\s(?:width|height)="[^"]*"/g, '');
    return bare.replace('<svg', `<svg width="${width}" height="${height}"${box}`);
  });
}

function ownSize(tag: string): string {
  const side = (name: string) => Number.parseFloat(tag.match(` ${name}="([^"]*)"`)?.[1] ?? '');
  return `${side('width') || 1280} ${side('height') || 720}`;
}
