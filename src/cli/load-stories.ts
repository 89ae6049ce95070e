/**
 * Reads and compiles everything under `story/` from the disk: the world's data, then every scenario.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CastEntry, WorldData } from '../core/boundary/world-data';
import type { CastMember, Problem } from '../core/scenario/scenario';
import { loadWorldData } from '../data/world-data';
import type { Bundle } from '../ink/bundle';
import { type Compiled, compileScenario } from '../ink/compile';
import type { KnownWords } from '../ink/tag-problems';

export interface Stories {
  world: WorldData | null;
  bundles: Bundle[];
  problems: Problem[];
  /** Absolute paths, for watching. */
  files: string[];
}

const MOST_BYTES = 2_000_000;

export function loadStories(root: string): Stories {
  const data = loadWorldData(root);
  const cast = (data.world?.cast ?? []).map(toMember);
  const known = data.world ? knownWords(data.world) : {};
  const scenarios = scenarioFiles(root).map((file) => compileFile(root, file, cast, known));
  return {
    world: data.world,
    bundles: scenarios.flatMap((compiled) => (compiled.bundle ? [compiled.bundle] : [])),
    problems: [...data.problems, ...scenarios.flatMap((compiled) => compiled.problems)],
    files: [
      ...['scope', 'team', 'cast', 'sources'].map((name) => path.join(root, `story/${name}.yaml`)),
      ...scenarios.flatMap((compiled) => compiled.files.map((file) => path.join(root, file))),
    ],
  };
}

function knownWords({ scope, team, sources }: WorldData): KnownWords {
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
  return { tasks: ids(scope.tasks), roles: ids(team.roles), sources: ids(sources) };
}

function toMember({ id, name, age, line, role, portrait }: CastEntry): CastMember {
  return { id, name, age, line, role, portrait };
}

export function scenarioFiles(root: string): string[] {
  const folder = path.join(root, 'story/scenarios');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.ink'));
  return names.sort().map((name) => `story/scenarios/${name}`);
}

/** @param file path from the project's root, as it should stand in messages. */
export function compileFile(
  root: string,
  file: string,
  cast: readonly CastMember[],
  known: KnownWords = {},
): Compiled {
  const text = readText(path.join(root, file));
  if (text === null) return unreadable(file);
  return compileScenario({
    id: path.basename(file, '.ink'),
    file,
    text,
    cast,
    known,
    sources: { read: (name) => readText(path.join(root, name)) },
    hash: (json) => createHash('sha256').update(json).digest('hex').slice(0, 10),
  });
}

function unreadable(file: string): Compiled {
  const message = 'This is not a text file of less than 2 MB, so it cannot be read as a scenario.';
  const problem: Problem = { code: 'ink-error', severity: 'error', file, line: 0, message };
  return { bundle: null, problems: [problem], files: [file] };
}

function readText(file: string): string | null {
  try {
    if (statSync(file).size > MOST_BYTES) return null;
    const text = readFileSync(file, 'utf8');
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** `story/x.ink:12  error  what is wrong (code)` */
export function formatProblem({ file, line, severity, message, code }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}  ${severity}  ${message} (${code})`;
}
