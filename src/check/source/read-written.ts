/**
 * Takes the text of a scenario apart: every tag, every choice line and everything said, each with the file
 * and line in which it stands. Reads any text at all, once from top to bottom, and never fails: what does
 * not compile can still be spoken of. Must not know what is right or wrong.
 */
import { joinPath } from '../../ink/includes';
import type { SourceText } from '../../ink/outline';
import { parseTag } from '../../ink/tags';
import { readChoiceHead } from './choice-head';
import type { OpenBlock, ScannedLine, ScannedTag } from './line-scan';
import { scanLine } from './scan-line';
import { SPACE, skip } from './skip';
import { withoutComments } from './without-comments';
import type { ChoiceLine, ChoiceTag, Passage, WrittenTag } from './written';

export interface Written {
  tags: WrittenTag[];
  choices: ChoiceLine[];
  passages: Passage[];
}

/** Where the reader is in one file. */
interface Place {
  file: string;
  lines: string[];
  inHeader: boolean;
  inFunction: boolean;
  blocks: OpenBlock[];
}

const HEADING = /^\s*={2,}\s*(function\b)?/;
const STITCH = /^\s*=\s*[\p{L}\p{N}_]/u;
const LOGIC = /^\s*~/;
/** Their values are no text, and they may stand among the tags of the header. */
const DECLARATION = /^\s*(?:(?:VAR|CONST|LIST|EXTERNAL|INCLUDE)\s|TODO\s*:)/;
const INCLUDE = /^\s*INCLUDE\s/;
const GATHER_LABEL = /\([ \t]*[\p{L}\p{N}_]+[ \t]*\)/uy;

/** Several rules ask for the same texts, which nobody changes once they are read. */
const alreadyRead = new WeakMap<readonly SourceText[], Written>();

/**
 * @param texts the main file first, then what it includes, as cleaned by the compile step; a file that is
 * given twice is read once.
 */
export function readWritten(texts: readonly SourceText[]): Written {
  const written = alreadyRead.get(texts) ?? readAll(texts);
  alreadyRead.set(texts, written);
  return written;
}

function readAll(texts: readonly SourceText[]): Written {
  const written: Written = { tags: [], choices: [], passages: [] };
  const headers = new Set([texts[0]?.file]);
  for (const [at, { file, text }] of texts.entries()) {
    if (texts.findIndex((one) => one.file === file) < at) continue;
    const inHeader = headers.has(file);
    const lines = withoutComments(text).split('\n');
    readFile({ file, lines, inHeader, inFunction: false, blocks: [] }, written, headers);
  }
  return written;
}

function readFile(place: Place, written: Written, headers: Set<string | undefined>): void {
  for (let at = 0; at < place.lines.length; ) {
    const line = place.lines[at] ?? '';
    if (place.inHeader) leaveHeaderAtInclude(place, line, headers);
    at = isNoContent(place, line) ? at + 1 : readContent(place, at, written);
  }
}

/** Ink ends the header there, for it puts a line end after what it includes; the included tags still count. */
function leaveHeaderAtInclude(place: Place, line: string, headers: Set<string | undefined>): void {
  if (!INCLUDE.test(line)) return;
  const name = line.trim().slice('INCLUDE'.length).trim();
  headers.add(joinPath(place.file.split('/').slice(0, -1).join('/'), name));
  place.inHeader = false;
}

function isNoContent(place: Place, line: string): boolean {
  const heading = HEADING.exec(line);
  if (heading || STITCH.test(line)) {
    if (heading) place.inFunction = heading[1] !== undefined;
    place.inHeader = false;
    place.blocks = [];
    return true;
  }
  if (LOGIC.test(line)) place.inHeader = false;
  return LOGIC.test(line) || DECLARATION.test(line);
}

/** The index of the line to read next: a choice can take several. */
function readContent(place: Place, at: number, written: Written): number {
  const from = contentStart(place, place.lines[at] ?? '');
  const head = readChoiceHead(place.lines, at, from);
  const last = head?.at ?? at;
  const isChoice = head !== null;
  const scanned = scanLine(place.lines[last] ?? '', head?.column ?? from, isChoice);
  place.inHeader &&= !isChoice && from === 0 && isOnlyTags(scanned);
  if (head) written.choices.push(choiceLine(place.file, at + 1, head, scanned));
  for (const tag of scanned.tags) written.tags.push(placedTag(place, last + 1, tag, isChoice));
  for (const text of scanned.passages) written.passages.push(passage(place.file, last + 1, text));
  if (scanned.hasLogic) place.inHeader = false;
  countBlocks(place, scanned);
  return last + 1;
}

function passage(file: string, line: number, text: string): Passage {
  return { file, line, text: text.replace(/\s+/g, ' ').trim() };
}

/** After the condition of a branch, or the dashes of a gather and its label; 0 when there is neither. */
function contentStart(place: Place, line: string): number {
  const first = skip(line, 0, SPACE);
  if (!isDash(line, first)) return 0;
  if (place.blocks.at(-1) === 'conditional') return afterCondition(line, first);
  let at = first;
  while (isDash(line, at)) at = skip(line, at + 1, SPACE);
  GATHER_LABEL.lastIndex = at;
  return GATHER_LABEL.test(line) ? GATHER_LABEL.lastIndex : at;
}

function isDash(line: string, at: number): boolean {
  return line[at] === '-' && line[at + 1] !== '>';
}

/** After the first colon that stands outside quotation marks; a branch without one has no condition. */
function afterCondition(line: string, dash: number): number {
  let isQuoted = false;
  for (let at = dash + 1; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (line[at] === ':' && !isQuoted) return at + 1;
  }
  return dash + 1;
}

/** Header tags may be followed by an arrow, but by no words. */
function isOnlyTags({ words, tags }: ScannedLine): boolean {
  return words.after.trim() === '' && !tags.some((tag) => tag.inLogic);
}

function placedTag(place: Place, line: number, tag: ScannedTag, isChoice: boolean): WrittenTag {
  const { file, inHeader, inFunction } = place;
  const ofChoice = isChoice && tag.part !== 'after';
  return {
    ...parseTag(tag.written),
    file,
    line,
    where: ofChoice ? 'choice' : inHeader ? 'header' : 'line',
    ...(ofChoice && tag.part === 'start' && { onLineToo: true }),
    ...(inFunction && { inFunction: true }),
  };
}

function choiceLine(
  file: string,
  line: number,
  head: { label?: string; lostLabel?: string },
  scanned: ScannedLine,
): ChoiceLine {
  const { start, only, after } = scanned.words;
  const text = (start + only).replace(/\s+/g, ' ').trim();
  const isEmpty = `${start}${only}${after}`.trim() === '' && scanned.tags.length === 0;
  return {
    file,
    line,
    ...(head.label !== undefined && { label: head.label }),
    ...(head.lostLabel !== undefined && { lostLabel: head.lostLabel }),
    text,
    tags: choiceTags(scanned.tags.filter((tag) => tag.part !== 'after')),
    strayTags: choiceTags(scanned.tags.filter((tag) => tag.part === 'after')),
    isFallback: isEmpty && !scanned.hasBracket,
  };
}

function choiceTags(tags: readonly ScannedTag[]): ChoiceTag[] {
  return tags.map(({ written, inLogic }) => ({
    ...parseTag(written),
    ...(inLogic && { inLogic: true }),
  }));
}

/** Enough for any story; the rest belongs to a text that is none. */
const MOST_BLOCKS = 1000;

function countBlocks(place: Place, scanned: ScannedLine): void {
  if (place.blocks.length > MOST_BLOCKS) place.blocks = [];
  place.blocks.length = Math.max(0, place.blocks.length - scanned.closed);
  for (const block of scanned.opened) place.blocks.push(block);
}
