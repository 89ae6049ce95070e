/**
 * The files a person named, found on the disk and looked at before anything runs: what cannot be checked is
 * one sentence at once, and not a surprise after half a minute.
 */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearestWord } from '../../core/scenario/nearest-word';
import { DATA_FILES, TERM_FILE } from '../../data/read-world-data';
import type { StoryPlace } from '../check-stories';
import { readText } from '../read-text';
import { CannotRun } from './cannot-run';

/** @property shownIn what stands before `file` in every message, for files outside the project. */
export interface Target extends StoryPlace {
  kind: 'scenario' | 'plan' | 'data';
  shownIn: string;
}

const NAMED_DATA = [...DATA_FILES, TERM_FILE];

/** Where the project is, and where names are looked for, in this order. */
export interface Folders {
  root: string;
  from: readonly string[];
}

/** @throws CannotRun with a sentence. */
export function findTarget(name: string, folders: Folders): Target {
  const found = realpathSync(find(name, folders));
  const read = readText(found);
  if ('whyNot' in read) throw new CannotRun(`${name}: ${ifFolder(found) ?? read.whyNot}`);
  const root = realpathSync(folders.root);
  const inside = path.relative(root, found).split(path.sep).join('/');
  const isInside = !inside.startsWith('../') && !path.isAbsolute(inside);
  if (isInside && NAMED_DATA.includes(inside))
    return { kind: 'data', root, file: inside, shownIn: '' };
  const kind = kindOf(name);
  if (isInside) return { kind, root, file: inside, shownIn: '' };
  const folder = path.dirname(found);
  return { kind, root: folder, file: path.basename(found), shownIn: `${folder}/` };
}

function find(name: string, { from }: Folders): string {
  const places = from.map((folder) => path.resolve(folder, name));
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  const nearest = nearestName(places[0] ?? name);
  throw new CannotRun(`There is no file ${name}${nearest ? `, did you mean ${nearest}?` : '.'}`);
}

function nearestName(place: string): string | undefined {
  const folder = path.dirname(place);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? nearestWord(path.basename(place), readdirSync(folder)) : undefined;
}

function ifFolder(place: string): string | undefined {
  const isFolder = statSync(place).isDirectory();
  return isFolder
    ? 'This is a folder. Name the files in it, or name none to check everything in story/.'
    : undefined;
}

function kindOf(name: string): Target['kind'] {
  if (name.endsWith('.ink')) return 'scenario';
  if (name.endsWith('.testplan')) return 'plan';
  const known = `a scenario (.ink), a test plan (.testplan) or one of ${NAMED_DATA.join(', ')}`;
  throw new CannotRun(`${name} is not ${known}, so there is nothing to check in it.`);
}

/** @throws CannotRun when nothing could be written there: said before the search, not after it. */
export function pagePlace(name: string, { from }: Folders): string {
  const place = path.resolve(from[0] ?? '.', name);
  const folder = path.dirname(place);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CannotRun(`--html cannot write ${name}: there is no folder ${folder}.`);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new CannotRun(`--html cannot write ${name}: it is a folder. Name a file in it.`);
  return place;
}
