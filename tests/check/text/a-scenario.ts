/**
 * Reads Ink written in a test as the checker reads a scenario, in a world of a few words, and asks every
 * rule of the text. Lines count from the first line below the header.
 */
import type { Diagnostic } from '../../../src/check/diagnostic';
import type { WrittenScenario } from '../../../src/check/rule';
import { TEXT_RULES } from '../../../src/check/rules/text';
import { readWritten } from '../../../src/check/source/read-written';
import type { Scope, Task } from '../../../src/core/boundary/scope';
import { readScenario } from '../../../src/ink/read-scenario';

export const FILE = 'story/scenarios/a-small-visit.ink';

export const HEADER = '# title: A small visit\n# patient: Derek\n# finding: F1\n# skill: explain\n';
const HEADER_LINES = 4;

const task = (id: string, colour: Task['colour']): Task => {
  return { id, words: id, topic: 'all', colour, source: 'C5', mark: 'design', also: [] };
};

const SCOPE: Scope = {
  checked: '2026-11',
  topics: [{ id: 'all', title: 'All' }],
  tasks: [
    task('foot-look', 'own'),
    task('pass-on', 'own'),
    task('check-ketones', 'delegated'),
    task('change-dose', 'beyond'),
  ],
};

const KNOWN = {
  tasks: SCOPE.tasks.map(({ id }) => id),
  roles: ['dsn', 'duty-gp', '999'],
  sources: ['C5', 'P1'],
};

const CAST = [
  { id: 'Derek', name: 'Derek Pocock' },
  { id: 'Julie', name: 'Julie Pocock' },
  { id: 'Ngozi', name: 'Ngozi Ademola', role: 'dsn' },
];

export interface World {
  /** Other files by their path from the root, for INCLUDE. */
  files?: Record<string, string>;
  /** False when the data files are broken. */
  isKnown?: boolean;
}

export function aScenario(text: string, { files = {}, isKnown = true }: World = {}) {
  const known = isKnown ? KNOWN : {};
  const { bundle, texts, outline } = readScenario({
    id: 'a-small-visit',
    file: FILE,
    text,
    cast: CAST,
    sources: { read: (path) => files[path] ?? null },
    hash: (json) => String(json.length),
  });
  const { tags, choices } = readWritten(texts);
  const header = bundle?.header ?? null;
  const scope = isKnown ? SCOPE : null;
  const read: WrittenScenario = {
    file: FILE,
    texts,
    header,
    outline,
    known,
    scope,
    team: null,
    tags,
    choices,
  };
  return read;
}

/** Everything that the rules say of a whole text. */
export function allSaid(text: string, world?: World): Diagnostic[] {
  const scenario = aScenario(text, world);
  return TEXT_RULES.flatMap((rule) => rule.check(scenario));
}

/** What is said under this code of a story below the header: "3 warning The sentence." */
export function said(code: string, body: string, world?: World): string[] {
  return allSaid(HEADER + body, world)
    .filter((one) => one.code === code)
    .map(({ line, severity, message }) => `${line - HEADER_LINES} ${severity} ${message}`);
}

/** A story around one or more choices, which compiles. */
export function choosing(...choices: string[]): string {
  return `${choices.join('\n')}\n- -> END\n`;
}
