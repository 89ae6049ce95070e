/**
 * One data file opened: its text as a tree, where each thing stands, and the problems found in it.
 * Never throws, whatever the text. Must not know what the file ought to say.
 */
import { type Document, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from '../core/scenario/scenario';
import { isTangled } from './tangle';

/** Text far beyond what a person writes is refused before it is read. */
export const MOST_CHARACTERS = 500_000;
const MOST_PROBLEMS = 50;

export type ProblemCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'yaml-syntax'
  | 'wrong-type'
  | 'unknown-key'
  | 'missing-key'
  | 'duplicate-key'
  | 'duplicate-id'
  | 'unknown-word'
  | 'unknown-source'
  | 'unknown-topic'
  | 'unknown-rung'
  | 'unknown-role'
  | 'unknown-person'
  | 'unknown-place'
  | 'unknown-road'
  | 'unknown-scenario'
  | 'unknown-task'
  | 'no-way'
  | 'too-long'
  | 'wrong-order';

export class DataFile {
  readonly problems: Problem[] = [];
  private counter = new LineCounter();
  private lines = new WeakMap<object, Map<string, number>>();

  constructor(readonly path: string) {}

  /** The tree of the text; undefined, with the problem said, when there is none to read. */
  open(text: string | null): Node | undefined {
    const refusal = refusalOf(text);
    if (refusal || text === null) return refusal && this.report(0, ...refusal);
    try {
      return this.parse(text);
    } catch {
      return this.report(0, 'yaml-syntax', TANGLED);
    }
  }

  /** Says a problem; after many, the rest of the file is left in peace. */
  report(line: number, code: ProblemCode, message: string): undefined {
    if (this.isFull) return;
    this.problems.push({ code, severity: 'error', file: this.path, line, message });
  }

  /** Enough has been said to stop looking. */
  get isFull(): boolean {
    return this.problems.length >= MOST_PROBLEMS;
  }

  lineAt(node: unknown): number {
    const start = (node as Node | null)?.range?.[0];
    return start === undefined ? 0 : this.counter.linePos(start).line;
  }

  /** Remembers where a field of something read was written. */
  place(thing: object, field: string, line: number): void {
    const fields = this.lines.get(thing) ?? new Map<string, number>();
    this.lines.set(thing, fields.set(field, line));
  }

  lineOf(thing: object, field: string): number {
    return this.lines.get(thing)?.get(field) ?? 0;
  }

  private parse(text: string): Node | undefined {
    const options = { lineCounter: this.counter, prettyErrors: false, uniqueKeys: false } as const;
    const document = parseDocument(text, options);
    const faults = [...document.errors, ...document.warnings];
    for (const fault of faults.slice(0, MOST_PROBLEMS)) this.reportSyntax(fault, document);
    if (faults.length > 0) return undefined;
    return document.contents ?? this.report(0, 'file-empty', 'This file is empty.');
  }

  /** The first fault of a line is the true one; the others mostly follow from it. */
  private reportSyntax(fault: YAMLError, document: Document): void {
    const opened = openQuotation(document, fault.pos[0], this.counter);
    const line = opened ?? this.counter.linePos(fault.pos[0]).line;
    if (this.problems.some((problem) => problem.line === line)) return;
    const message = opened ? NOT_CLOSED : (SENTENCES[fault.code] ?? OTHERWISE);
    this.report(line, 'yaml-syntax', message);
  }
}

/**
 * A quotation mark left open is noticed where the next one stands, or at the end of the file; the line to
 * look at is the one where it was opened.
 */
function openQuotation(document: Document, at: number, counter: LineCounter): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || !type?.startsWith('QUOTE') || at < range[0] || at > range[2]) return;
      const { line } = counter.linePos(range[0]);
      if (line < counter.linePos(at).line) opened = line;
    },
  });
  return opened;
}

function refusalOf(text: string | null): [ProblemCode, string] | undefined {
  if (text === null)
    return ['file-missing', 'This file is missing or cannot be read. The game needs it.'];
  if (text.length > MOST_CHARACTERS)
    return [
      'file-unreadable',
      'This file is too long to have been written by hand. It was not read.',
    ];
  if (/[\0\uFFFD]/.test(text))
    return ['file-unreadable', 'This is not plain text. Save it as UTF-8 text and try again.'];
  if (text.trim() === '') return ['file-empty', 'This file is empty.'];
  return isTangled(text) ? ['yaml-syntax', TANGLED] : undefined;
}

const TANGLED =
  'This file is too tangled to be read: something is nested in itself again and again.';

const NOT_CLOSED = 'A quotation mark that opens on this line is not closed on it.';

const OTHERWISE =
  'This line cannot be read. Compare its indentation, quotation marks and colons with its neighbours.';

/** The parser's faults, in words for somebody who writes lists and not programs. */
const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'This line begins with a tab. Use spaces, two for each step.',
  BAD_INDENT:
    'This line is indented differently from its neighbours. Use two spaces for each step.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a second colon here. Put the whole text in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'There is no colon after the name on this line.',
  MISSING_CHAR: 'Something that was opened is not closed here: a quotation mark or a bracket.',
  BAD_SCALAR_START: 'A text cannot begin with this sign. Put the whole text in quotation marks.',
  BAD_DQ_ESCAPE: 'There is a backslash inside quotation marks. Write two, or none.',
  MULTIPLE_DOCS: 'There is a line of three hyphens here, which ends the file. Take it out.',
  TAG_RESOLVE_FAILED:
    'A text cannot begin with an exclamation mark. Put the whole text in quotation marks.',
  BAD_ALIAS: 'A text cannot begin with this sign. Put the whole text in quotation marks.',
};
