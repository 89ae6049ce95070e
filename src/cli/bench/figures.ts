/**
 * What a measurement says of itself, and how figures are printed. Must not know how anything is measured.
 */
export interface Figure {
  /** Which of the measurements it belongs to; `--only` goes by it. */
  number: number;
  measure: string;
  /** As printed, with its unit. */
  figure: string;
  /** Empty where nothing is aimed at. */
  aim: string;
  /** Absent where nothing is aimed at, or nothing could be measured. */
  met?: boolean;
  /** What else was seen on the way. */
  notes: string[];
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, at)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

export function seconds(milli: number): string {
  return `${(milli / 1000).toFixed(2)} s`;
}

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ measure, figure, aim, met }) => [measure, figure, aim, verdict(met)]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map(([measure = '', figure = '', aim = '', met = '']) => {
    const [first = 0, second = 0, third = 0] = widths;
    return `${measure.padEnd(first)}  ${figure.padStart(second)}  ${aim.padEnd(third)}  ${met}`.trimEnd();
  });
  return figures
    .flatMap(({ notes }, at) => [lines[at] ?? '', ...notes.map((note) => `    ${note}`)])
    .join('\n');
}

function verdict(met: boolean | undefined): string {
  if (met === undefined) return '';
  return met ? 'met' : 'missed';
}
