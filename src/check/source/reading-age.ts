/**
 * The age at which English text reads easily, by formula.
 * Flesch–Kincaid grade (Kincaid and others, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59); a
 * child in grade 1 is about six, so age is grade + 5. It counts, and understands nothing: use it to find a
 * passage worth a second look. Must not know who says the words.
 */

/** With fewer words one long name tips the figure. */
const FEWEST_WORDS = 100;

/** Words with at least one letter; a number is read, but not spelt. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const SENTENCE_END = /[.!?…]+(?=["'”’)\]]*(?:\s|$))/g;

export interface Readability {
  words: number;
  /** Years; never below five. */
  age: number;
}

/** Years of age, to one decimal; null when less than a hundred words are given. */
export function readingAge(text: string): number | null {
  const { words, age } = readabilityOf(text);
  return words < FEWEST_WORDS ? null : age;
}

/** The same without the least number of words, for comparing one line with another. */
export function readabilityOf(text: string): Readability {
  const words = wordsOf(text);
  const sentences = Math.max(1, (text.match(SENTENCE_END) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const count = Math.max(1, words.length);
  const grade = 0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59;
  return { words: words.length, age: Math.max(5, Math.round((grade + 5) * 10) / 10) };
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /\p{L}/u.test(word));
}

/** What is longer is no word of any language that is read here. */
const LONGEST_WORD = 60;

/** Vowel groups, less the silent ones, more where two vowels part. British speech, by rule of thumb. */
export function syllablesOf(word: string): number {
  if (word.length > LONGEST_WORD) return Math.ceil(word.length / 3);
  const parts = word.toLowerCase().split('-').filter(Boolean);
  return parts.reduce((sum, part) => sum + syllablesOfPart(part), 0) || 1;
}

/** Two vowels side by side that are said apart (`diabetes`, `quiet`, `idea`), and vowels nobody writes. */
const MORE = [
  /(?<![ct])ia(?!ge)/g,
  /(?<![tscgx])io|iu/g,
  /(?<![tc])ie(?=t|nc|nt)|scie/g,
  /(?<=[aeiouy][^aeiouy]+)ea$|creat(?!ur)|eum$|eo$|theo|ua[lt]/g,
  /[aeiou]ing$/g,
  /[^aeiouy]ism$|ythm$/g,
  /[ds]n['’]t$|diabetes/g,
];
/** A final `e` is silent, but not in `table`; so are most `-ed` and `-es`, and the `e` of `something`. */
const LESS = [
  /(?:[^aeiouyl]|[aeiouy]l|[^aeiouy]ll)e$|[^aeiouytd]ed$|[^aeiouyszxlcgh]es$|[aeiouy]les$|[^sc]hes$/g,
  /(?:some|care|home|there|where|here)(?=[^aeiouys])|every$/g,
];

function syllablesOfPart(part: string): number {
  const plain = part.normalize('NFD').replace(/\p{M}/gu, '');
  const groups = timesIn(plain, /[aeiouy]+/g);
  const more = MORE.reduce((sum, pattern) => sum + timesIn(plain, pattern), 0);
  const less = LESS.reduce((sum, pattern) => sum + timesIn(plain.replace(/['’]/g, ''), pattern), 0);
  return Math.max(1, groups + more - less);
}

function timesIn(word: string, pattern: RegExp): number {
  return (word.match(pattern) ?? []).length;
}
