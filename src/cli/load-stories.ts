/**
 * Reads and compiles everything under `story/` from the disk: the world's data, then every scenario.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { castMembers, type WorldData } from '../core/boundary/world-data';
import type { CastMember, Header, Problem } from '../core/scenario/scenario';
import type { TermPlan } from '../core/term/plan';
import { readTerm } from '../data/read-term';
import { DATA_FILES, TERM_FILE } from '../data/read-world-data';
import type { KnownToTerm } from '../data/term-sense';
import { loadTermText, loadWorldData } from '../data/world-data';
import type { Bundle } from '../ink/bundle';
import { type Compiled, compileScenario } from '../ink/compile';
import { readText, textOrNull } from './read-text';

export interface Stories {
  world: WorldData | null;
  bundles: Bundle[];
  /** Null when there is none, or one with an error. */
  term: PlannedTerm | null;
  problems: Problem[];
  /** Absolute paths, for watching. */
  files: string[];
}

export interface PlannedTerm {
  plan: TermPlan;
  /** Of exactly this text: a term begun with another cannot go on with it. */
  edition: string;
}

export function loadStories(root: string): Stories {
  const data = loadWorldData(root);
  const scenarios = scenarioFiles(root).map((file) => compileIn(data.world, root, file));
  const bundles = scenarios.flatMap((compiled) => (compiled.bundle ? [compiled.bundle] : []));
  const whole = bundles.length === scenarios.length;
  const { term, problems } = loadTerm(root, data.world, whole ? headersOf(bundles) : undefined);
  return {
    world: data.world,
    bundles,
    term,
    problems: [
      ...data.problems,
      ...scenarios.flatMap((compiled) => compiled.problems),
      ...problems,
    ],
    files: [
      ...[...DATA_FILES, TERM_FILE].map((file) => path.join(root, file)),
      ...scenarios.flatMap((compiled) => compiled.files.map((file) => path.join(root, file))),
    ],
  };
}

/**
 * The term as it is laid out, if there is one.
 * @param headers of every scenario; absent when some could not be read, and nothing is held against the term.
 */
export function loadTerm(
  root: string,
  world: WorldData | null,
  headers: readonly Header[] | undefined,
): { term: PlannedTerm | null; problems: Problem[] } {
  const text = loadTermText(root);
  if (text === null) return { term: null, problems: [] };
  const { plan, problems } = readTerm(
    { path: TERM_FILE, text },
    world && headers ? knownToTerm(world, headers) : {},
  );
  return { term: plan && { plan, edition: `${plan.version}+${hashOf(text)}` }, problems };
}

export function headersOf(bundles: readonly Bundle[]): Header[] {
  return bundles.map(({ header }) => header);
}

/** People of one scenario only are people of the term as well. */
function knownToTerm(world: WorldData, headers: readonly Header[]): KnownToTerm {
  const members = [...world.cast, ...headers.flatMap(({ cast }) => cast)];
  return {
    people: [...new Set(members.map(({ id }) => id))],
    scenarios: headers,
    tasks: world.scope.tasks.map(({ id }) => id),
  };
}

/** One scenario, in the world it stands in. */
export function compileIn(world: WorldData | null, root: string, file: string): Compiled {
  return compileFile(root, file, world ? castMembers(world) : []);
}

export function scenarioFiles(root: string): string[] {
  const folder = path.join(root, 'story/scenarios');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.ink'));
  return names.sort().map((name) => `story/scenarios/${name}`);
}

/** @param file path from the project's root, as it should stand in messages. */
export function compileFile(root: string, file: string, cast: readonly CastMember[]): Compiled {
  const read = readText(path.join(root, file));
  if ('whyNot' in read)
    return { bundle: null, problems: [unreadable(file, read.whyNot)], files: [file] };
  return compileScenario({ ...requestOf(root, file, read.text), cast });
}

/** What the compiler is given, from the disk. `root` is where INCLUDE may not climb out of. */
export function requestOf(root: string, file: string, text: string) {
  return {
    id: path.basename(file, '.ink'),
    file,
    text,
    sources: { read: (name: string) => textOrNull(path.join(root, name)) },
    hash: hashOf,
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

export function unreadable(file: string, message: string): Problem {
  return { code: 'ink-error', severity: 'error', file, line: 0, message };
}

/** `story/x.ink:12  error  what is wrong (code)` */
export function formatProblem({ file, line, severity, message, code }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}  ${severity}  ${message} (${code})`;
}
