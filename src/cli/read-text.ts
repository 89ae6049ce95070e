/**
 * Reads a text file that somebody else wrote, or says in a sentence why it cannot be read. Never waits on
 * what is no ordinary file, and never takes more into memory than a person writes.
 */
import { readFileSync, type Stats, statSync } from 'node:fs';

const MOST_BYTES = 2_000_000;

export type TextOrWhyNot = { text: string } | { whyNot: string };

export function readText(file: string): TextOrWhyNot {
  try {
    const whyNot = refusalOf(statSync(file));
    return whyNot ? { whyNot } : plainText(readFileSync(file, 'utf8'));
  } catch (error) {
    return { whyNot: faultOf(error as NodeJS.ErrnoException) };
  }
}

/** Null, whyever it cannot be read. */
export function textOrNull(file: string): string | null {
  const read = readText(file);
  return 'text' in read ? read.text : null;
}

function refusalOf(stat: Stats): string | undefined {
  if (stat.isDirectory()) return 'This is a folder, and not a file.';
  if (!stat.isFile()) return 'This is not an ordinary file.';
  if (stat.size > MOST_BYTES) return 'This is more than 2 MB, longer than anyone writes by hand.';
  return undefined;
}

/** Bytes that are no UTF-8 come out as the replacement sign. */
function plainText(text: string): TextOrWhyNot {
  return /[\0\uFFFD]/.test(text)
    ? { whyNot: 'This is not plain text. Save it as UTF-8 text and try again.' }
    : { text };
}

function faultOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'This file may not be read. Ask whoever owns it for leave.';
  return `This file cannot be read (${code ?? 'unknown fault'}).`;
}
