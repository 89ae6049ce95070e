/** Findings as lines for a person: plain words first, colour only where the terminal shows it. */
import { styleText } from 'node:util';
import type { Diagnostic } from '../../check/diagnostic';
import { formatProblem } from '../load-stories';
import { withoutControls } from './words';

/** `file:line  severity  message (code)`, and below it the way there and the author's reason. */
export function formatFinding(found: Diagnostic, isColourful = false): string {
  const lines = [paint(found, isColourful)];
  if (found.path?.length) lines.push(`    by way of: ${withoutControls(found.path.join(' → '))}`);
  if (found.explained) lines.push(`    explained: ${withoutControls(found.explained)}`);
  return lines.join('\n');
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** The severity stands there in words as well. */
function paint(found: Diagnostic, isColourful: boolean): string {
  const line = withoutControls(formatProblem(found));
  if (!isColourful) return line;
  const word = `  ${found.severity}  `;
  const colour = found.explained ? 'gray' : COLOURS[found.severity];
  const at = line.indexOf(word);
  return `${line.slice(0, at)}${styleText([colour, 'bold'], word)}${line.slice(at + word.length)}`;
}

export interface Counts {
  errors: number;
  /** Those that nobody has explained. */
  warnings: number;
  hints: number;
  explained: number;
}

export function countFindings(all: readonly Diagnostic[]): Counts {
  const open = all.filter((one) => !one.explained || one.severity === 'error');
  const count = (severity: Diagnostic['severity']) =>
    open.filter((one) => one.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    hints: count('info'),
    explained: all.length - open.length,
  };
}

export function sayCounts({ errors, warnings, hints, explained }: Counts): string {
  const found = [some(errors, 'error'), some(warnings, 'warning'), some(hints, 'hint')].join(', ');
  return explained > 0 ? `${found} (and ${explained} explained)` : found;
}

/** "no error", "1 error", "2 errors". */
export function some(count: number, word: string): string {
  const shown = count === 0 ? 'no' : count.toLocaleString('en-GB');
  return `${shown} ${word}${count === 1 || count === 0 ? '' : 's'}`;
}
