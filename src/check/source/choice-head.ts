/**
 * The beginning of a choice: bullets, label and conditions, which may run over several lines.
 * Must not know what follows.
 */

import { SPACE, skip } from './skip';

export interface ChoiceHead {
  label?: string;
  /** A label that came after a condition. */
  lostLabel?: string;
  /** Where the content begins: index of the line, and the column in it. */
  at: number;
  column: number;
}

const LABEL = /\([ \t]*([\p{L}\p{N}_]+)[ \t]*\)/uy;

/** Null when no choice begins there. Reads on through `lines` as Ink does, over line ends. */
export function readChoiceHead(
  lines: readonly string[],
  first: number,
  from: number,
): ChoiceHead | null {
  const column = afterBullets(lines[first] ?? '', from);
  if (column === null) return null;
  const head: ChoiceHead = { at: first, column };
  head.label = takeLabel(head, lines);
  if (head.label !== undefined && isAtEnd(head, lines)) toNextLine(head);
  const hasCondition = takeConditions(head, lines);
  head.column = skip(lines[head.at] ?? '', head.column, SPACE);
  if (hasCondition && head.label === undefined) head.lostLabel = lostLabel(head, lines);
  return head;
}

function afterBullets(line: string, from: number): number | null {
  const at = skip(line, from, SPACE);
  const bullet = line[at];
  return bullet === '*' || bullet === '+' ? skip(line, at, bullet + SPACE) : null;
}

function takeLabel(head: ChoiceHead, lines: readonly string[]): string | undefined {
  LABEL.lastIndex = head.column;
  const found = LABEL.exec(lines[head.at] ?? '');
  if (found) head.column = skip(lines[head.at] ?? '', LABEL.lastIndex, SPACE);
  return found?.[1];
}

function lostLabel({ at, column }: ChoiceHead, lines: readonly string[]): string | undefined {
  return takeLabel({ at, column }, lines);
}

/** Each `{…}`; Ink lets the next condition, or the words, begin on a line below. */
function takeConditions(head: ChoiceHead, lines: readonly string[]): boolean {
  let found = false;
  while ((lines[head.at] ?? '')[head.column] === '{') {
    const line = lines[head.at] ?? '';
    const end = line.indexOf('}', head.column);
    if (end < 0) return found;
    found = true;
    head.column = skip(line, end + 1, SPACE);
    if (!isAtEnd(head, lines) || head.at + 1 >= lines.length) continue;
    toNextLine(head);
    head.column = skip(lines[head.at] ?? '', 0, SPACE);
  }
  return found;
}

function isAtEnd({ at, column }: ChoiceHead, lines: readonly string[]): boolean {
  return column >= (lines[at] ?? '').length;
}

function toNextLine(head: ChoiceHead): void {
  head.at += 1;
  head.column = 0;
}
