/**
 * Reads the texts of the data files into the world they describe, with every problem in them at once.
 * Pure over texts; never throws. Must not know the disk.
 */
import type { Source } from '../core/boundary/scope';
import type { WorldData } from '../core/boundary/world-data';
import type { Problem } from '../core/scenario/scenario';
import { castShape, checkCast, withFolder } from './cast-file';
import { DataFile } from './data-file';
import { checkReference } from './references';
import { checkScope, scopeShape } from './scope-file';
import type { Shape } from './shapes';
import { checkSources, sourcesShape } from './sources-file';
import { checkTeam, teamShape } from './team-file';

export interface DataText {
  path: string;
  /** Null when there is no such file, or no text in it. */
  text: string | null;
}

export interface WorldReading {
  /** Null when there is any error. */
  world: WorldData | null;
  problems: Problem[];
}

/** Paths from the project's root, as they stand in messages. */
export const DATA_FILES = ['scope', 'team', 'sources', 'cast'].map((name) => `story/${name}.yaml`);

/** Read after the scenarios, which it names. */
export const TERM_FILE = 'story/term.yaml';

export function readWorldData(files: readonly DataText[]): WorldReading {
  const scope = read(files, 'scope.yaml', scopeShape, checkScope);
  const team = read(files, 'team.yaml', teamShape, checkTeam);
  const sources = read(files, 'sources.yaml', sourcesShape, checkSources);
  const cast = read(files, 'cast.yaml', castShape, checkCast);
  const { tasks } = scope.content;
  const { roles } = team.content;
  const { people } = cast.content;
  checkReference(scope.file, 'task', tasks, toSource(sources.content.sources));
  checkReference(team.file, 'role', roles, toSource(sources.content.sources));
  checkReference(team.file, 'role', roles, {
    field: 'cast',
    to: 'person',
    code: 'unknown-person',
    known: people,
  });
  checkReference(cast.file, 'person', people, {
    field: 'role',
    to: 'role',
    code: 'unknown-role',
    known: roles,
  });
  const problems = [scope, team, sources, cast].flatMap(({ file }) => inOrder(file.problems));
  if (problems.length > 0) return { world: null, problems };
  const world = {
    scope: scope.content,
    team: team.content,
    sources: sources.content.sources,
    cast: people?.map(withFolder),
  } as WorldData;
  return { world, problems };
}

interface Read<T> {
  file: DataFile;
  /** Whole only when the file has no problem. */
  content: Partial<T>;
}

function read<T extends object>(
  files: readonly DataText[],
  name: string,
  shape: Shape<T>,
  check: (file: DataFile, content: Partial<T>) => void,
): Read<T> {
  const given = files.find(({ path }) => path.split(/[\\/]/).at(-1) === name);
  const file = new DataFile(given?.path ?? `story/${name}`);
  const tree = file.open(given?.text ?? null);
  const content = (tree && shape(tree, { file, line: 1, what: 'The file' })) ?? {};
  check(file, content);
  return { file, content };
}

function toSource(known: readonly Source[] | undefined) {
  return { field: 'source', to: 'source', code: 'unknown-source', known } as const;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}
