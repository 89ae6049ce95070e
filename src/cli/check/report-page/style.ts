/** The look of the page, gathered from the game's own: its colours, its type, its map. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../serve';

const FONT = 'assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const MAP = 'assets/places/_map.svg';

const SHEETS = ['page', 'scenario', 'drawing', 'narrow-and-print'];

/** One style sheet, with everything in it. */
export function styleSheet(): string {
  const font = dataOf(FONT, 'font/woff2');
  const face = `@font-face{font-family:"Atkinson Hyperlegible Next";src:url("${font}") format("woff2");font-weight:200 800}`;
  const mine = SHEETS.map((name) => readHere(`src/cli/check/report-page/${name}.css`));
  return [face, readHere('src/ui/tokens.css'), ...mine].join('\n');
}

export function mapPicture(): string {
  return dataOf(MAP, 'image/svg+xml');
}

/** Nothing runs, nothing is fetched, and no style but the one above holds. */
export function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
}

function dataOf(file: string, type: string): string {
  return `data:${type};base64,${readFileSync(path.join(ROOT, file)).toString('base64')}`;
}

function readHere(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
