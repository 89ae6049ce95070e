/**
 * Makes the drawing library's output a plain picture: shapes and colours only. Shared definitions
 * are put where they are used, because ids would clash when two people stand in one page.
 * Must not know who is drawn.
 */

/** The set's figure goes on below its own square: cut a little lower, so that the shoulders fill the
 * bottom edge, and a little higher, so that a bun is not cut off. The same cut for everyone. */
const FRAME = { left: -24, top: -6, side: 736 };
const SIZE = 480;

function definitions(svg: string): Map<string, string> {
  const found = svg.matchAll(/<g id="([^"]+)">(.*?)<\/g>(?=<g id=|<clipPath)/g);
  return new Map([...found].map(([, id = '', shapes = '']) => [id, shapes]));
}

function putInPlace(svg: string): string {
  const shapes = definitions(svg);
  return svg.replace(/<use transform="([^"]+)" href="#([^"]+)"\/>/g, (_, transform, id) => {
    const drawn = shapes.get(id);
    if (drawn === undefined) throw new Error(`The drawing has no part "${id}" to put in place.`);
    return `<g transform="${transform}">${drawn}</g>`;
  });
}

function body(svg: string): string {
  const start = svg.indexOf('<g clip-path=');
  return svg.slice(svg.indexOf('>', start) + 1, svg.lastIndexOf('</g></svg>'));
}

export function plain(svg: string, ink: string): string {
  const { left, top, side } = FRAME;
  const shapes = body(putInPlace(svg))
    .replaceAll(' clip-rule="evenodd"', '')
    .replaceAll('fill="black"', `fill="${ink}"`);
  const frame = `viewBox="${left} ${top} ${side} ${side}" width="${SIZE}" height="${SIZE}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame} fill="none">${shapes}</svg>\n`;
}
