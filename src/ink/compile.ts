/**
 * Compiles Ink text into a bundle. Runs at build time and on the command line only: the page ships the
 * runtime, never the compiler. Must not touch the disk itself; it is given a way to read files.
 */
import './engine-first';
import { Compiler, CompilerOptions } from 'inkjs/compiler/Compiler';
import { Choice as ParsedChoice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { SimpleJson } from 'inkjs/engine/SimpleJson';
import { Story } from 'inkjs/engine/Story';
import type { CastMember, Problem } from '../core/scenario/scenario';
import type { Bundle } from './bundle';
import { clean, includeHandler, resolveIncludes, type Sources } from './includes';
import type { SourceText } from './outline';
import { readHeader } from './read-header';
import { writtenNotes } from './written-notes';

export interface Compiled {
  bundle: Bundle | null;
  problems: Problem[];
  /** Every file read, for watching. */
  files: string[];
}

export interface CompileRequest {
  id: string;
  /** Path as it should stand in messages. */
  file: string;
  text: string;
  cast: readonly CastMember[];
  sources: Sources;
  /** A short hash of any text, for the edition. */
  hash(text: string): string;
}

/** The compiler's own results, for those in this folder who look further than the bundle. */
export interface Compilation extends Compiled {
  /** With its line numbers; null when it does not compile. */
  story: Story | null;
  parsed: ParsedStory | null;
  /** Every file as it was read: the main one first. */
  texts: SourceText[];
}

export function compileScenario(request: CompileRequest): Compiled {
  const { bundle, problems, files } = compileStory(request);
  return { bundle, problems, files };
}

export function compileStory(request: CompileRequest): Compilation {
  const problems: Problem[] = [];
  const text = clean(request.text);
  const handler = includeHandler(request, problems);
  const compiler = new Compiler(
    resolveIncludes(text, request.file),
    new CompilerOptions(request.file, [], false, readMessage(request.file, problems), handler),
  );
  const made = compileToJson(compiler, request.file, problems);
  const files = [request.file, ...handler.read];
  const texts = [...handler.texts].map(([file, read]) => ({ file, text: read }));
  const parsed = parsedStoryOf(compiler);
  if (made === null || problems.some((problem) => problem.severity === 'error')) {
    const said = orFallback(problems, request.file);
    return { bundle: null, problems: said, files, story: null, parsed, texts };
  }
  const bundle = bundleOf(request, made.json, compiler, texts);
  return { bundle, problems, files, story: made.story, parsed, texts };
}

/** There is none when the text could not be parsed. */
function parsedStoryOf(compiler: Compiler): ParsedStory | null {
  try {
    return compiler.parsedStory;
  } catch {
    return null;
  }
}

function bundleOf(
  request: CompileRequest,
  json: string,
  compiler: Compiler,
  texts: readonly SourceText[],
): Bundle {
  const ink = JSON.parse(json) as Record<string, unknown>;
  const header = readHeader(request.id, new Story(ink).globalTags ?? [], request.cast);
  header.facts = texts.flatMap(({ text }) => writtenNotes(text));
  const edition = `${header.version ?? '0'}+${request.hash(json)}`;
  return { header, edition, ink, labels: labelsOf(compiler) };
}

function compileToJson(
  compiler: Compiler,
  file: string,
  problems: Problem[],
): { story: Story; json: string } | null {
  const restore = keepWholeFloats();
  try {
    const story = compiler.Compile();
    const json = story.ToJson();
    return json ? { story, json } : null;
  } catch (error) {
    if (problems.length === 0) problems.push(inkError(file, 0, whyNotRead(error)));
    return null;
  } finally {
    restore();
  }
}

/** The parser gives up on what is nested too deeply, most often a brace that is never closed. */
function whyNotRead(error: unknown): string {
  if (/stack/i.test(String(error)))
    return 'Ink cannot read this file: too many braces or brackets stand inside one another. Look for one that is never closed, and move what is nested deeper than a few into a knot of its own.';
  return `Ink could not compile this file, and says: ${String(error).replace(/^Error: /, '')}`;
}

/**
 * Whole floats lose their type in Ink's JSON (`VAR y = 4.0` comes back as an integer, and `{y / 3}`
 * prints 1). The reader knows the form "4.0f"; the writer of inkjs 2.4.0 forgets to use it.
 */
function keepWholeFloats(): () => void {
  const writer = SimpleJson.Writer.prototype;
  const original = writer.WriteFloat;
  writer.WriteFloat = function (this: typeof writer, value: number | null) {
    const whole = value !== null && Number.isInteger(value) && value >= 0 && value < 1e15;
    if (whole) this.Write(`${value}.0f`, false);
    else original.call(this, value);
  };
  return () => {
    writer.WriteFloat = original;
  };
}

function labelsOf(compiler: Compiler): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const choice of compiler.parsedStory.FindAll(ParsedChoice)()) {
    const path = choice.innerContentContainer?.path?.toString();
    if (path && choice.identifier?.name) labels[path] = choice.identifier.name;
  }
  return labels;
}

const MESSAGE = /^(ERROR|WARNING|TODO|RUNTIME ERROR): (?:'(.*?)' )?(?:line (\d+): )?(.*)$/s;

function readMessage(mainFile: string, problems: Problem[]) {
  return (message: string, type: number): void => {
    const match = MESSAGE.exec(message);
    const file = match?.[2] ?? mainFile;
    const line = Number(match?.[3] ?? 0);
    const words = match?.[4] ?? message;
    if (type === 2) problems.push(inkError(file, line, words));
    if (type === 1)
      problems.push({ code: 'ink-warning', severity: 'warning', file, line, message: words });
  };
}

function inkError(file: string, line: number, message: string): Problem {
  return { code: 'ink-error', severity: 'error', file, line, message };
}

function orFallback(problems: Problem[], file: string): Problem[] {
  if (problems.some((problem) => problem.severity === 'error')) return problems;
  return [...problems, inkError(file, 0, 'Ink could not compile this file.')];
}
