/**
 * Loads the data files of a project from the disk. What cannot be read as text is handed on as missing
 * text, so that the reader says so. Must not know what the files say.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { MOST_CHARACTERS } from './data-file';
import { DATA_FILES, readWorldData, TERM_FILE, type WorldReading } from './read-world-data';

/** Beyond this nothing is read into memory at all; what is shorter may still be refused. */
const MOST_BYTES = 4_000_000;

/** @param root the folder that holds `story`. */
export function loadWorldData(root: string): WorldReading {
  return readWorldData(DATA_FILES.map((file) => ({ path: file, text: readText(root, file) })));
}

/** Null when there is no term, which is no fault. */
export function loadTermText(root: string): string | null {
  return readText(root, TERM_FILE);
}

/** Bytes that are no text come out as the replacement sign, which the reader refuses with a sentence. */
function readText(root: string, file: string): string | null {
  try {
    const full = path.join(root, file);
    return statSync(full).size > MOST_BYTES ? TOO_LONG : readFileSync(full, 'utf8');
  } catch {
    return null;
  }
}

/** Stands for a text that was not even fetched. */
const TOO_LONG = ' '.repeat(MOST_CHARACTERS + 1);
