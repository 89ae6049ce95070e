/**
 * Reads one line of Ink from left to right, once: its tags, its words, and the alternatives in its braces,
 * by the rules of Ink's own parser (where a tag ends, what a backslash protects, which bracket counts).
 * Must not know which tags there are, nor what stands on other lines but open braces.
 */
import {
  begin,
  close,
  DEEPEST,
  endTag,
  isUndecided,
  join,
  kindOf,
  MARK,
  type OpenTag,
  type Scan,
  type ScannedLine,
  say,
  turnTo,
  withoutMarks,
} from './line-scan';

const RUN = /[^\\{}|#[\]<>:"-]+/y;
/** A whole string inside a condition, whose colons and arrows mean nothing. */
const STRING = /"[^"|{}#]*"/y;
const PAIR: ReadonlySet<string> = new Set(['->', '<-', '<>', '||']);

export function scanLine(line: string, from: number, isChoice: boolean): ScannedLine {
  const scan = begin(isChoice ? 'start' : 'after');
  let at = from;
  while (at < line.length) {
    const piece = pieceAt(line, at, scan);
    at += piece.length;
    if (scan.tag === null) takeWords(scan, piece, isChoice);
    else takeTag(scan, piece, isChoice);
  }
  endTag(scan);
  if (scan.levels.every((level) => level.decided)) say(scan);
  scan.opened = scan.levels.map((level) => kindOf(scan, level));
  return scan;
}

/** The longest stretch that means one thing: plain words, an escaped sign, an arrow, or one sign. */
function pieceAt(line: string, at: number, scan: Scan): string {
  if (line[at] === '\\') return line.slice(at, at + 2);
  const pair = line.slice(at, at + 2);
  if (PAIR.has(pair)) return pair;
  const pattern = line[at] === '"' && isUndecided(scan) ? STRING : RUN;
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? line[at] ?? '';
}

/** Inside a tag all is its value, until Ink would end it. */
function takeTag(scan: Scan, piece: string, isChoice: boolean): void {
  const tag = scan.tag;
  if (!tag) return;
  if (tag.depth === 0 && endsTag(scan, piece)) {
    endTag(scan);
    takeWords(scan, piece, isChoice);
    return;
  }
  if (piece === '#') {
    openTagInside(scan, tag);
    return;
  }
  if (piece === '{' && tag.depth === 0) tag.brace = tag.written.length;
  if (piece === '{') tag.depth += 1;
  if (piece === '}') tag.depth -= 1;
  tag.written += plain(piece);
}

/** `# task: a {x: # best|# poor}`: the braces turn out to hold tags of their own. */
function openTagInside(scan: Scan, { written, depth, brace }: OpenTag): void {
  const { length } = scan.levels;
  scan.tag = { written: written.slice(0, brace), depth: 0, brace: 0, inLogic: length > 0 };
  endTag(scan);
  for (let open = 0; open < depth && scan.levels.length < DEEPEST; open++) {
    scan.levels.push({ wasFresh: false, kind: 'conditional', decided: true });
  }
  takeWords(scan, '#', false);
}

function endsTag(scan: Scan, piece: string): boolean {
  if (piece === '#' || piece === '}' || piece === '->' || piece === '<-') return true;
  if (piece === '|' || piece === '||') return scan.levels.length > 0;
  if (piece === ']') return scan.part === 'only';
  return piece === '[' && scan.part === 'start';
}

type Sign = (scan: Scan, isChoice: boolean) => boolean;

/** What a sign does outside a tag; false when here it is only a letter. */
const SIGNS: Record<string, Sign> = {
  '#': (scan) => {
    say(scan);
    scan.inTarget = false;
    scan.tag = { written: '', depth: 0, brace: 0, inLogic: scan.levels.length > 0 };
    return true;
  },
  '{': (scan) => {
    say(scan);
    scan.hasLogic = true;
    if (scan.levels.length >= DEEPEST) return true;
    scan.levels.push({ wasFresh: scan.fresh, kind: 'conditional', decided: false });
    return true;
  },
  '}': (scan) => {
    scan.hasLogic = true;
    close(scan);
    return true;
  },
  ':': (scan) => {
    const level = scan.levels.at(-1);
    if (!level || level.decided) return false;
    const isSequence = MARK.test(scan.chunk);
    level.kind = kindOf(scan, level);
    level.decided = true;
    scan.chunk = isSequence ? withoutMarks(scan.chunk) : '';
    return !isSequence;
  },
  '|': (scan) => {
    const level = scan.levels.at(-1);
    if (!level) return false;
    say(scan);
    level.decided = true;
    scan.words[scan.part] += ' ';
    join(scan, ' ');
    scan.fresh = level.wasFresh;
    scan.inTarget = false;
    return true;
  },
  /** In a condition it is `or`; among alternatives, an empty one. */
  '||': (scan) => {
    if (isUndecided(scan)) return false;
    return SIGNS['|']?.(scan, false) ?? false;
  },
  '->': (scan) => target(scan),
  '<-': (scan) => target(scan),
  '<>': (scan) => !isUndecided(scan),
  '[': (scan, isChoice) => {
    if (!isChoice || scan.part !== 'start') return false;
    turnTo(scan, 'only');
    return true;
  },
  ']': (scan) => {
    if (scan.part !== 'only') return false;
    turnTo(scan, 'after');
    return true;
  },
};

function takeWords(scan: Scan, piece: string, isChoice: boolean): void {
  const sign = Object.hasOwn(SIGNS, piece) ? SIGNS[piece] : undefined;
  if (sign?.(scan, isChoice) || scan.inTarget) return;
  scan.chunk += plain(piece);
}

function target(scan: Scan): boolean {
  if (isUndecided(scan)) return false;
  say(scan);
  scan.hasLogic = true;
  scan.inTarget = true;
  return true;
}

function plain(piece: string): string {
  return piece[0] === '\\' ? piece.slice(1) : piece;
}
