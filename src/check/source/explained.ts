/**
 * A comment beside a fault explains it: `// open-loop: she rings on Monday`, on the same line or on comment
 * lines directly above. The fault is still said, with the author's own words beside it.
 * Must not know any one code.
 */
import type { SourceText } from '../../ink/outline';
import type { Diagnostic } from '../diagnostic';
import { SPACE, skip } from './skip';

/** Taken apart once a text, however many faults are asked about. */
const linesOfText = new WeakMap<SourceText, string[]>();

/** The author's reason; undefined where none is given. A fault without a line may be explained anywhere. */
export function explanationOf(
  texts: readonly SourceText[],
  { file, line, code }: Pick<Diagnostic, 'file' | 'line' | 'code'>,
): string | undefined {
  const text = texts.find((one) => one.file === file);
  if (!text) return undefined;
  const lines = linesOf(text);
  const places = line === 0 ? lines : besides(lines, line - 1);
  for (const place of places) {
    const reason = reasonIn(place, code);
    if (reason) return reason;
  }
  return undefined;
}

function linesOf(text: SourceText): string[] {
  const known = linesOfText.get(text) ?? text.text.split('\n');
  linesOfText.set(text, known);
  return known;
}

/** The line itself, then the comments that stand above it without a gap. */
function besides(lines: readonly string[], at: number): string[] {
  const found = [lines[at] ?? ''];
  for (let above = at - 1; above >= 0 && isComment(lines[above] ?? ''); above--) {
    found.push(lines[above] ?? '');
  }
  return found;
}

function isComment(line: string): boolean {
  const start = line.trimStart();
  return start.startsWith('//') || (start.startsWith('/*') && start.trimEnd().endsWith('*/'));
}

/** `// code: reason`; one comment may explain several codes, each after its own `//`. */
function reasonIn(line: string, code: string): string | undefined {
  for (const mark of ['//', '/*']) {
    for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 2)) {
      const reason = reasonAt(line, at + 2, code);
      if (reason) return reason;
    }
  }
  return undefined;
}

function reasonAt(line: string, from: number, code: string): string | undefined {
  const start = skip(line, from, SPACE);
  if (!line.startsWith(code, start)) return undefined;
  const rest = line.slice(start + code.length).trimStart();
  if (!rest.startsWith(':')) return undefined;
  const end = [rest.indexOf('//'), rest.indexOf('*/')].filter((at) => at >= 0);
  return rest.slice(1, Math.min(rest.length, ...end)).trim() || undefined;
}
