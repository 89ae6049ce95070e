/**
 * The shape of `sources.yaml`: what everything the game says rests on.
 * Must not know the other files.
 */
import type { Source } from '../core/boundary/scope';
import type { DataFile } from './data-file';
import { record } from './record';
import { checkIds } from './references';
import { id, listOf, needed, oneOf, text } from './shapes';

const GRADES = ['A', 'B', 'C'] as const;
const GROUPS = [
  'paper',
  'role',
  'clinical',
  'conduct',
  'communication',
  'assessment',
  'house',
] as const;

const source = record<Source>('the source', {
  id: needed(id),
  title: needed(text),
  grade: needed(oneOf(GRADES)),
  depth: needed(text),
  group: needed(oneOf(GROUPS)),
  checked: needed(text),
});

export interface Sources {
  sources: Source[];
}

export const sourcesShape = record<Sources>('the file', { sources: needed(listOf(source, 1)) });

export function checkSources(file: DataFile, { sources = [] }: Partial<Sources>): void {
  checkIds(file, 'source', sources);
}
