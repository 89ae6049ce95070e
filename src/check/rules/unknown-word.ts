/**
 * Says of words that nobody knows which known word was meant: one sentence form for every such rule.
 * Must not know any one list of words.
 */
import { nearestWord } from '../../core/scenario/nearest-word';
import type { Diagnostic } from '../diagnostic';

/** A word as it was used. */
export interface UsedWord {
  word: string;
  file: string;
  line: number;
}

export interface WordList {
  code: string;
  /** What kind of word it is: "mood". */
  kind: string;
  /** Absent when the data file that holds them is itself broken: then nothing is said. */
  known: readonly string[] | undefined;
  /** What becomes of it, in one sentence: "The face stays as it was." */
  consequence: string;
  /** Where the right words stand, in one sentence, when there are too many to list. */
  where?: string;
}

/** A text that is no scenario has thousands; naming the first ones is enough. */
const MOST_SAID = 50;
/** Longer is no word, and comparing it would take long. */
const LONGEST_WORD = 40;
const MOST_LISTED = 20;

/** Words with braces are made by the story while it runs, and cannot be checked as written. */
export function unknownWords(used: readonly UsedWord[], list: WordList): Diagnostic[] {
  if (!list.known) return [];
  const known = new Set(list.known);
  const unknown = used.filter(({ word }) => !known.has(word) && !/[{}]/.test(word));
  const said = unknown.slice(0, MOST_SAID).map((one) => diagnosticOf(one, list));
  const left = unknown[MOST_SAID];
  return left ? [...said, andMore(left, unknown.length - MOST_SAID, list)] : said;
}

function diagnosticOf({ word, file, line }: UsedWord, list: WordList): Diagnostic {
  const { code, kind, consequence } = list;
  const message =
    word === ''
      ? `A ${kind} is missing here. ${consequence}${listed(list)}`
      : `Unknown ${kind} \`${shown(word)}\`${meant(word, list)} ${consequence}`;
  return { code, severity: 'warning', file, line, message: message.trim() };
}

/** The nearest known word, or where to look. */
function meant(word: string, list: WordList): string {
  const nearest = word.length > LONGEST_WORD ? undefined : nearestWord(word, list.known ?? []);
  return nearest ? `, did you mean \`${nearest}\`?` : `.${listed(list)}`;
}

function listed({ known = [], where }: WordList): string {
  if (where) return ` ${where}`;
  if (known.length === 0 || known.length > MOST_LISTED) return '';
  return ` It is one of ${known.map((word) => `\`${word}\``).join(', ')}.`;
}

function andMore({ file, line }: UsedWord, count: number, { code, kind }: WordList): Diagnostic {
  const message = `From here on ${count} more of the kind “unknown ${kind}” are not listed. Mend the ones above first.`;
  return { code, severity: 'warning', file, line, message };
}

/** A very long word is cut short. */
export function shown(word: string): string {
  return word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
}
