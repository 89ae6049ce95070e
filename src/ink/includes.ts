/**
 * INCLUDE, relative to the file that includes, with sentences for what is missing, outside or circular.
 * inkjs asks its handler for a name without saying who asks; so every INCLUDE line is rewritten to a
 * path from the root before it is parsed, which keeps the line numbers.
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

const INCLUDE = /^(\s*INCLUDE\s+)(\S.*?)\s*$/gm;

export function resolveIncludes(text: string, file: string): string {
  return text.replace(INCLUDE, (_line, word: string, name: string) => {
    return `${word}${joinPath(folderOf(file), name)}`;
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

export function includeHandler(
  request: { file: string; text: string; sources: Sources },
  problems: Problem[],
) {
  const read: string[] = [];
  return {
    read,
    ResolveInkFilename: (name: string): string => name,
    LoadInkFileContents: (path: string): string => {
      if (path === request.file) return resolveIncludes(clean(request.text), request.file);
      read.push(path);
      const outside = path.startsWith('..');
      const text = outside ? null : request.sources.read(path);
      if (text === null) problems.push(missing(request, path, outside));
      return resolveIncludes(clean(text ?? ''), path);
    },
  };
}

function missing(request: { file: string; text: string }, path: string, outside: boolean): Problem {
  const lines = request.text.split('\n');
  const at = lines.findIndex((line) => line.includes('INCLUDE') && sameEnd(line, path));
  const message = outside
    ? `INCLUDE leads outside the story folder (${path}). Keep included files inside \`story/\`.`
    : `INCLUDE names a file that is not there: ${path}. Check the spelling; the path starts from this file.`;
  return { code: 'ink-error', severity: 'error', file: request.file, line: at + 1, message };
}

function sameEnd(line: string, path: string): boolean {
  return line.trim().endsWith(path.split('/').at(-1) ?? path);
}
