/**
 * What has been read of one line of Ink so far, and the steps by which it grows: words said, braces opened
 * and closed, tags ended. Must not know the signs that cause a step.
 */

/** Of a choice: before its bracket, inside, and after. Any other line has only `after`. */
export type Part = 'start' | 'only' | 'after';

/** What kind of braces is left open for the lines below. */
export type OpenBlock = 'conditional' | 'sequence';

export interface ScannedTag {
  written: string;
  part: Part;
  /** Inside `{…}`. */
  inLogic: boolean;
}

export interface ScannedLine {
  tags: ScannedTag[];
  words: Record<Part, string>;
  /** What may begin a line of output: the words of the line, or each alternative when it begins with braces. */
  passages: string[];
  hasBracket: boolean;
  /** Braces or an arrow: something happens here besides words. */
  hasLogic: boolean;
  opened: OpenBlock[];
  closed: number;
}

/** One `{` that is open: what is before its first `:` is a condition; `|` parts alternatives. */
interface Level {
  wasFresh: boolean;
  kind: OpenBlock;
  decided: boolean;
}

export interface Scan extends ScannedLine {
  part: Part;
  levels: Level[];
  /** Words since the last boundary, not yet known to be words rather than a condition. */
  chunk: string;
  /** Whether nothing has been said yet in this alternative. */
  fresh: boolean;
  /** After an arrow, what follows is its target. */
  inTarget: boolean;
  tag: OpenTag | null;
}

export interface OpenTag {
  written: string;
  inLogic: boolean;
  /** Braces open within its value, and where the first of them stands. */
  depth: number;
  brace: number;
}

/** Nobody writes braces deeper than this; a line of nothing else must not fill the memory. */
export const DEEPEST = 50;
/** How a sequence begins: cycle, once, shuffle, stopping. */
export const MARK = /^\s*[&!~$]/;

export function begin(part: Part): Scan {
  return {
    tags: [],
    words: { start: '', only: '', after: '' },
    passages: [],
    hasBracket: false,
    hasLogic: false,
    opened: [],
    closed: 0,
    part,
    levels: [],
    chunk: '',
    fresh: true,
    inTarget: false,
    tag: null,
  };
}

export function endTag(scan: Scan): void {
  const { tag, part } = scan;
  scan.tag = null;
  if (tag?.written.trim())
    scan.tags.push({ written: tag.written.trim(), part, inLogic: tag.inLogic });
}

export function turnTo(scan: Scan, part: Part): void {
  say(scan);
  scan.levels = [];
  scan.part = part;
  scan.hasBracket = true;
  scan.inTarget = false;
}

/** `{x}` prints a value: there are no words in it to read. */
export function close(scan: Scan): void {
  const level = scan.levels.at(-1);
  if (!level) scan.closed += 1;
  const isWords = level?.decided || MARK.test(scan.chunk) || scan.chunk.includes('||');
  if (level && !isWords) scan.chunk = '';
  say(scan);
  scan.levels.pop();
  scan.inTarget = false;
}

export function isUndecided(scan: Scan): boolean {
  const level = scan.levels.at(-1);
  return level !== undefined && !level.decided;
}

/** What has gathered is words after all. */
export function say(scan: Scan): void {
  const words = isUndecided(scan) ? withoutMarks(scan.chunk) : scan.chunk;
  scan.chunk = '';
  scan.words[scan.part] += words;
  if (scan.part === 'only') return;
  if (words.trim() === '') join(scan, ' ');
  else if (scan.fresh) scan.passages.push(words);
  else join(scan, words);
  if (words.trim() !== '') scan.fresh = false;
}

export function join(scan: Scan, words: string): void {
  const last = scan.passages.length - 1;
  if (last >= 0 && !scan.fresh) scan.passages[last] += words;
}

/** The first alternative may begin with the mark of its sequence, and may be nothing but an arrow. */
export function withoutMarks(chunk: string): string {
  const arrow = chunk.indexOf('->');
  return (arrow < 0 ? chunk : chunk.slice(0, arrow)).replace(MARK, '');
}

/** `{stopping:` and its like; their branches carry no condition. */
export function kindOf(scan: Scan, level: Level): OpenBlock {
  if (level.decided) return level.kind;
  const isSequence =
    MARK.test(scan.chunk) || /^\s*(?:stopping|cycle|once|shuffle)\b/.test(scan.chunk);
  return isSequence ? 'sequence' : 'conditional';
}
