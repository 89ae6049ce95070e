/**
 * Shapes that a piece of a data file may have: a text, one of some words, a list, a record with its
 * fields. Reading says every problem where it stands and goes on, so that one run finds them all.
 * What is read is whole only when nothing was reported. Must not know any particular file.
 */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { didYouMean } from '../core/scenario/nearest-word';
import type { DataFile } from './data-file';

/** Where something stands, and what to call it in a sentence. */
export interface Spot {
  file: DataFile;
  line: number;
  what: string;
}

/** Undefined when it cannot be read; then the problem has been said. */
export type Shape<T> = (node: unknown, spot: Spot) => T | undefined;

export interface Field<T> {
  shape: Shape<T>;
  needed: boolean;
  /** What an absent field stands for. */
  otherwise?: T;
}

export function needed<T>(shape: Shape<T>): Field<T> {
  return { shape, needed: true };
}

export function optional<T>(shape: Shape<T>, otherwise?: T): Field<T> {
  return { shape, needed: false, otherwise };
}

/** Figures are taken as they were written: `111` and `2026-11` are texts too. */
export const text: Shape<string> = (node, spot) => {
  const written = isScalar(node) ? textOf(node) : undefined;
  return written ?? wrong(node, spot, 'a text');
};

export const whole: Shape<number> = (node, spot) => {
  const value = isScalar(node) ? node.value : undefined;
  return Number.isSafeInteger(value) ? (value as number) : wrong(node, spot, 'a whole number');
};

export const yesOrNo: Shape<boolean> = (node, spot) => {
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === 'boolean' ? value : wrong(node, spot, '`true` or `false`');
};

/** A name that other places refer to. */
export const id: Shape<string> = (node, spot) => {
  const written = text(node, spot);
  if (written === undefined || /^[\p{L}\p{N}_-]+$/u.test(written)) return written;
  const message = `${spot.what} is \`${brief(written)}\`, but may hold only letters, figures and hyphens.`;
  return spot.file.report(spot.line, 'wrong-type', message);
};

export function oneOf<T extends string>(words: readonly T[]): Shape<T> {
  return (node, spot) => {
    const written = text(node, spot);
    const word = words.find((one) => one === written);
    if (word !== undefined || written === undefined) return word;
    const message = `${spot.what} cannot be \`${brief(written)}\`${nearest(written, words)}`;
    const known = `It is one of ${words.map((one) => `\`${one}\``).join(', ')}.`;
    return spot.file.report(spot.line, 'unknown-word', `${message} ${known}`);
  };
}

export function listOf<T>(shape: Shape<T>, least = 0): Shape<T[]> {
  return (node, spot) => {
    if (!isSeq(node)) return wrong(node, spot, 'a list, each entry after a hyphen');
    if (node.items.length < least)
      return spot.file.report(spot.line, 'missing-key', `${spot.what} has no entry.`);
    return node.items.flatMap((item, index) => {
      const line = spot.file.lineAt(item) || spot.line;
      const read = shape(item, {
        ...spot,
        line,
        what: `Entry ${index + 1} of ${lower(spot.what)}`,
      });
      return read === undefined ? [] : [read];
    });
  };
}

/** Any mapping at all, as `as`. */
export function mapping<T>(as: T): Shape<T> {
  return (node, spot) => (isMap(node) ? as : wrong(node, spot, 'a group of `name: value` lines'));
}

export function wrong(node: unknown, spot: Spot, wanted: string): undefined {
  const message = `${spot.what} should be ${wanted}, but ${found(node)}.`;
  const isBare = isScalar(node) && textOf(node) === undefined;
  spot.file.report(spot.line, isBare ? 'missing-key' : 'wrong-type', message);
}

function found(node: unknown): string {
  if (isAlias(node)) return 'it points elsewhere with `*`; write it out';
  if (isMap(node)) return 'it is a group of `name: value` lines (is there a colon in the text?)';
  if (isSeq(node)) return 'it is a list';
  const written = isScalar(node) ? textOf(node) : undefined;
  return written === undefined ? 'nothing is written there' : `it is \`${brief(written)}\``;
}

/** Undefined for nothing, which is also how an empty value and `~` are read. */
export function textOf(node: { value: unknown; source?: string }): string | undefined {
  const { value, source } = node;
  if (typeof value === 'number' || typeof value === 'boolean') return source ?? String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

const LONGEST_WORD = 60;

/** A word no longer than fits a sentence. */
export function brief(word: string): string {
  return word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
}

/** A nearest word is looked for only where somebody may have meant a word. */
export function nearest(word: string, known: Iterable<string>): string {
  return word.length > LONGEST_WORD ? '.' : didYouMean(word, known);
}

export function lower(what: string): string {
  return what.charAt(0).toLowerCase() + what.slice(1);
}
