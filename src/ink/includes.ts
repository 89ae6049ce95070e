/**
 * INCLUDE, relative to the file that includes, with a sentence for what is missing, outside, circular or
 * endless, at the line that asks for it. inkjs names an included file in its messages by the words of the
 * INCLUDE line; so each is rewritten to a path from the root before it is parsed, which keeps line numbers.
 */
import type { Problem } from '../core/scenario/scenario';

export interface Sources {
  /** The text of a file by its path from the project's root; null when there is none. */
  read(path: string): string | null;
}

/** Windows line ends and a byte-order mark are no fault of the author's. */
export function clean(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** A comment may stand behind the name, as anywhere in Ink. */
const INCLUDE = /^([^\S\n]*INCLUDE[^\S\n]+)(\S[^\n]*?)[^\S\n]*((?:\/\/|\/\*)[^\n]*)?$/gm;

/** Two files that each include the next one twice double at every step; nobody writes so many by hand. */
const MOST_INCLUDES = 500;
const MOST_CHARACTERS = 2_000_000;

export function resolveIncludes(text: string, file: string): string {
  return text.replace(INCLUDE, (_line, word: string, name: string, comment = '') => {
    return `${word}${joinPath(folderOf(file), name)}${comment && ` ${comment}`}`;
  });
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

/** Joins and normalises; a path that climbs out of the root keeps its `..`. */
export function joinPath(folder: string, name: string): string {
  const parts: string[] = [];
  for (const part of [...folder.split('/'), ...name.replaceAll('\\', '/').split('/')]) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** Stands for a file that is not opened again; no file's name has this sign in it. */
const REFUSED = '\0';

export function includeHandler(
  request: { file: string; text: string; sources: Sources },
  problems: Problem[],
) {
  const read: string[] = [];
  const texts = new Map([[request.file, clean(request.text)]]);
  let asked = 0;
  let characters = 0;
  /** The file being parsed and those that led to it: inkjs reads depth first. */
  let open = [request.file];
  const refuse = (file: string, path: string, message: string): void => {
    const line = lineOfInclude(texts.get(file) ?? '', file, path);
    const isSaid = problems.some((said) => said.message === message && said.file === file);
    if (isSaid || (message === TOO_MANY && problems.some((said) => said.message === TOO_MANY)))
      return;
    problems.push({ code: 'ink-error', severity: 'error', file, line, message });
  };
  return {
    read,
    /** What was read, by path: the main file first. */
    texts,
    ResolveInkFilename: (path: string, from?: string | null): string => {
      if (!from) return path;
      open = open.slice(0, open.indexOf(from) + 1);
      const isCircular = open.includes(path);
      if (isCircular) refuse(from, path, circular(open.slice(open.indexOf(path))));
      else open.push(path);
      return isCircular ? REFUSED + path : path;
    },
    LoadInkFileContents: (path: string, from?: string | null): string => {
      if (path.startsWith(REFUSED)) return '';
      const by = from ?? request.file;
      asked += 1;
      if (asked > MOST_INCLUDES || characters > MOST_CHARACTERS) {
        refuse(by, path, TOO_MANY);
        return '';
      }
      if (!read.includes(path)) read.push(path);
      const outside = path.startsWith('..');
      const text = outside ? null : request.sources.read(path);
      if (text === null) refuse(by, path, outside ? leadsOutside(path) : missing(path));
      if (text !== null) texts.set(path, clean(text));
      characters += text?.length ?? 0;
      return resolveIncludes(clean(text ?? ''), path);
    },
  };
}

/** 1-based; the first INCLUDE line of a file that means this path. */
function lineOfInclude(text: string, file: string, path: string): number {
  const lines = resolveIncludes(text, file).split('\n');
  const asks = lines.findIndex((line) => /^\s*INCLUDE\s/.test(line) && includedBy(line) === path);
  return asks + 1;
}

function includedBy(line: string): string {
  return line
    .replace(/^\s*INCLUDE\s+/, '')
    .replace(/\s+(\/\/|\/\*).*$/, '')
    .trim();
}

const TOO_MANY =
  'INCLUDE brings in too many files or too much text: at most 500 files and 2 MB in all. Include each shared file once, from the scenario itself.';

function circular(ring: readonly string[]): string {
  if (ring.length === 1)
    return 'INCLUDE names the very file it stands in. Take this line out: a file has its own words already.';
  const way = [...ring, ring[0]].join(' → ');
  return `INCLUDE goes round in a circle: ${way}. Take one of these INCLUDE lines out.`;
}

function leadsOutside(path: string): string {
  return `INCLUDE leads outside the folder of the stories (${path}). Keep included files inside it; the path starts from this file.`;
}

function missing(path: string): string {
  return `INCLUDE names a file that is not there, or is not text: ${path}. Check the spelling; the path starts from this file.`;
}
