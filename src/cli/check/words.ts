/** Figures in words, the same on the terminal and on the page. */
import type { Range } from '../../check/report/report';

export function sayNumber(value: number): string {
  if (!Number.isFinite(value)) return 'without limit';
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

export function sayRange({ least, most }: Range, unit = ''): string {
  const ends = least === most ? [least] : [least, most];
  return `${ends.map(sayNumber).join(' to ')}${unit && ` ${unit}`}`;
}

/** "12 %"; what is there is never rounded away to nothing, and what is not all never to everything. */
export function sayShare(share: number | null): string {
  if (share === null) return 'cannot be counted';
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share < 1 && share > 0.99) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}

/** Decimal digits can be many more than a number holds. */
export function sayPaths(paths: string | null): string {
  if (paths === null) return 'endless: it can go round in circles';
  if (paths.length <= 12) return BigInt(paths).toLocaleString('en-GB');
  return `about ${paths[0]}.${paths[1]} × 10^${paths.length - 1}`;
}

/** Author text as a terminal or a page may hold it: an escape sign could paint over what was said. */
export function withoutControls(text: string): string {
  return [...text].filter((sign) => !isControl(sign)).join('');
}

function isControl(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  const isLayout = sign === '\n' || sign === '\t';
  return (code < 0x20 && !isLayout) || (code >= 0x7f && code < 0xa0);
}
