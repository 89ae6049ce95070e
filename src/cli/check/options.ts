/**
 * What was asked of the command, read from the words after `npm run check --`. What cannot be understood is
 * one sentence. Must not know the disk.
 */
import { parseArgs } from 'node:util';
import { nearestWord } from '../../core/scenario/nearest-word';
import type { SearchLimits } from '../../ink/explore/graph';
import { DEFAULT_LIMITS } from '../check-stories';
import { CannotRun } from './cannot-run';

export interface CheckOptions {
  json: boolean;
  report: boolean;
  help: boolean;
  /** Where to write the page, as typed. */
  html?: string;
  limits: SearchLimits;
  /** As typed; none means everything in `story/`. */
  files: string[];
}

const OPTIONS = {
  json: { type: 'boolean' },
  report: { type: 'boolean' },
  help: { type: 'boolean' },
  html: { type: 'string' },
  'limit-states': { type: 'string' },
  'limit-seconds': { type: 'string' },
} as const;

type Name = keyof typeof OPTIONS;

export const USAGE = `npm run check -- [OPTIONS] [FILE…]

  FILE               a scenario (.ink), a test plan (.testplan) or a data file of story/;
                     none: everything in story/
  --json             one JSON object and nothing else
  --report           what each scenario holds: paths, endings, marks, minutes, words
  --html FILE        the same as a page to read and print, with each scenario drawn
  --limit-states N   stop searching a scenario after N states (${DEFAULT_LIMITS.states})
  --limit-seconds N  or after N seconds (${DEFAULT_LIMITS.seconds})

Exit status: 0 no error, 1 an error was found, 2 the check could not run.
`;

/** @throws CannotRun with a sentence. */
export function readOptions(args: readonly string[]): CheckOptions {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<Name, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isKnown(name)) throw new CannotRun(unknown(rawName));
    if (given.has(name)) throw new CannotRun(`${rawName} is given twice. Give it once.`);
    if (OPTIONS[name].type === 'boolean' && value !== undefined)
      throw new CannotRun(`${rawName} takes no value. Write ${rawName} alone.`);
    given.set(name, value);
  }
  return {
    json: given.has('json'),
    report: given.has('report'),
    help: given.has('help'),
    html: htmlOf(given),
    limits: limitsOf(given),
    files: [...new Set(positionals)],
  };
}

function isKnown(name: string): name is Name {
  return Object.hasOwn(OPTIONS, name);
}

function unknown(rawName: string): string {
  const names = Object.keys(OPTIONS);
  const nearest = nearestWord(rawName.replace(/^-+/, ''), names);
  const all = names.map((name) => `--${name}`).join(', ');
  return `There is no option ${rawName}${nearest ? `, did you mean --${nearest}?` : '.'} There are: ${all}.`;
}

function htmlOf(given: Map<Name, string | undefined>): string | undefined {
  if (!given.has('html')) return undefined;
  const file = given.get('html');
  if (!file || file.startsWith('-'))
    throw new CannotRun('--html needs the name of the file to write, such as --html report.html.');
  return file;
}

function limitsOf(given: Map<Name, string | undefined>): SearchLimits {
  const states = numberOf(given, 'limit-states') ?? DEFAULT_LIMITS.states;
  if (!Number.isInteger(states))
    throw new CannotRun(`--limit-states needs a whole number, and got ${states}.`);
  const seconds = numberOf(given, 'limit-seconds') ?? DEFAULT_LIMITS.seconds;
  return { ...DEFAULT_LIMITS, states, seconds };
}

/** Above nought and as written by a person: no `1e9`, no `0x10`. */
function numberOf(given: Map<Name, string | undefined>, name: Name): number | undefined {
  if (!given.has(name)) return undefined;
  const written = given.get(name) ?? '';
  const number = /^\d{1,12}(\.\d{1,6})?$/.test(written) ? Number(written) : 0;
  if (number > 0) return number;
  const got = written === '' ? 'nothing' : `\`${written}\``;
  throw new CannotRun(`--${name} needs a number above 0, and got ${got}.`);
}
