/**
 * Nothing is silently ignored: names every tag and value of a scenario's text that the game does not know,
 * with its line and the nearest known word. Reads the text as written, so that the line is exact.
 * Must not know files; it is given the words that the world's data knows.
 */
import type { Note } from '../core/scenario/beat';
import { didYouMean } from '../core/scenario/nearest-word';
import type { Problem } from '../core/scenario/scenario';
import {
  LIGHTS,
  MOODS,
  PLACES,
  RATINGS,
  SKILLS,
  URGENCIES,
  WEATHERS,
} from '../core/scenario/vocabulary';
import { LINE_TAGS } from './read-beat';
import { CHOICE_TAGS } from './read-choice';
import { FOREIGN_TAGS, HEADER_TAGS } from './read-header';
import { listOf, namedText, parseNote, parseTag, type Tag } from './tags';

/** What the data files know. Absent lists are not checked, as when those files are themselves broken. */
export interface KnownWords {
  tasks?: readonly string[];
  roles?: readonly string[];
  sources?: readonly string[];
}

interface Written extends Tag {
  line: number;
}

type Fault = Pick<Problem, 'code' | 'message'>;
type Check = (value: string, known: Known) => Fault[];

interface Known extends KnownWords {
  notes: readonly string[];
  loops: readonly string[];
}

const CHECKS: Record<string, Check> = {
  mood: (value) => oneOf('unknown-mood', 'mood', value, MOODS),
  place: (value) => oneOf('unknown-place', 'place', value, PLACES),
  weather: (value) => oneOf('unknown-tag', 'weather', value, WEATHERS),
  light: (value) => oneOf('unknown-tag', 'light', value, LIGHTS),
  skill: (value) => oneOf('unknown-tag', 'skill', value, SKILLS),
  task: (value, known) => oneOf('unknown-task', 'task', value, known.tasks),
  delegated: (value, known) => each(value, 'unknown-task', 'task', known.tasks),
  source: (value, known) => each(value, 'unknown-source', 'source', known.sources),
  rests: (value, known) => each(value, 'unknown-source', 'source', known.sources),
  needs: (value, known) => each(value, 'unknown-note', 'note', known.notes),
  closes: (value, known) => each(value, 'unknown-tag', 'loop', known.loops),
  note: (value) => (parseNote(value) ? [] : [noteForm(value)]),
  call: (value, known) => {
    const [role = '', when = ''] = listOf(value);
    return [
      ...oneOf('unknown-role', 'role', role, known.roles),
      ...oneOf('unknown-when', 'urgency', when, URGENCIES),
    ];
  },
};

const ALL_TAGS: readonly string[] = [
  ...new Set([...HEADER_TAGS, ...LINE_TAGS, ...CHOICE_TAGS, ...RATINGS, ...FOREIGN_TAGS]),
];

export function tagProblems(file: string, text: string, words: KnownWords): Problem[] {
  const tags = writtenTags(text);
  const known: Known = { ...words, notes: idsOf(tags, 'note'), loops: idsOf(tags, 'loop') };
  return tags.flatMap((tag) =>
    faultsOf(tag, known).map((fault) => ({ ...fault, severity: 'warning', file, line: tag.line })),
  );
}

function faultsOf(tag: Written, known: Known): Fault[] {
  if (!ALL_TAGS.includes(tag.key)) return oneOf('unknown-tag', 'tag', tag.key, ALL_TAGS);
  return Object.hasOwn(CHECKS, tag.key) ? (CHECKS[tag.key]?.(tag.value, known) ?? []) : [];
}

/** Every `# …` of a line, without comments; a bracket, or the end of inline logic, ends a tag. */
function writtenTags(text: string): Written[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return bare.split('\n').flatMap((whole, at) => {
    const line = whole.replace(/(^|[^\\:])\/\/.*$/, '$1');
    const parts = line.split(/(?<!\\)#/).slice(1);
    const end = line.includes('{') ? /[\]|}]/ : /\]/;
    return parts.map((part) => ({ ...parseTag(part.split(end)[0] ?? ''), line: at + 1 }));
  });
}

/** Every fact that can be noticed, as written. */
export function writtenNotes(text: string): Note[] {
  const notes = writtenTags(text).filter((tag) => tag.key === 'note');
  return notes.flatMap(({ value }) => parseNote(value) ?? []);
}

function idsOf(tags: readonly Written[], key: string): string[] {
  const mine = tags.filter((tag) => tag.key === key);
  return mine.map(({ value }) => parseNote(value)?.id ?? namedText(value).id);
}

/** Words with braces are made by the story while it runs, and cannot be checked as written. */
function oneOf(code: string, kind: string, word: string, known?: readonly string[]): Fault[] {
  if (!known || known.includes(word) || /[{}]/.test(word)) return [];
  return [{ code, message: `Unknown ${kind} \`${word}\`${didYouMean(word, known)}` }];
}

function each(value: string, code: string, kind: string, known?: readonly string[]): Fault[] {
  return listOf(value).flatMap((word) => oneOf(code, kind, word, known));
}

function noteForm(value: string): Fault {
  const message = `The note \`${value}\` does not say where it belongs. Write \`# note: S id = text\`, with S, B or A.`;
  return { code: 'unknown-note', message };
}
