/**
 * Reads and compiles everything under `story/` from the disk: the world's data, then every scenario.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { castMembers, type WorldData } from '../core/boundary/world-data';
import type { CastMember, Problem } from '../core/scenario/scenario';
import { loadWorldData } from '../data/world-data';
import type { Bundle } from '../ink/bundle';
import { type Compiled, compileScenario } from '../ink/compile';
import { readText, textOrNull } from './read-text';

export interface Stories {
  world: WorldData | null;
  bundles: Bundle[];
  problems: Problem[];
  /** Absolute paths, for watching. */
  files: string[];
}

export function loadStories(root: string): Stories {
  const data = loadWorldData(root);
  const scenarios = scenarioFiles(root).map((file) => compileIn(data.world, root, file));
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
    hash: (json: string) => createHash('sha256').update(json).digest('hex').slice(0, 10),
  };
}

export function unreadable(file: string, message: string): Problem {
  return { code: 'ink-error', severity: 'error', file, line: 0, message };
}

/** `story/x.ink:12  error  what is wrong (code)` */
export function formatProblem({ file, line, severity, message, code }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}  ${severity}  ${message} (${code})`;
}
