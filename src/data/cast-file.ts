/**
 * The shape of `cast.yaml`: everyone who can speak in any scenario. How somebody is drawn is read by the
 * portrait script; here it only says that there is a portrait. Must not know the other files.
 */
import type { CastEntry } from '../core/boundary/world-data';
import type { DataFile } from './data-file';
import { record } from './record';
import { checkIds } from './references';
import { id, listOf, mapping, needed, optional, text, whole } from './shapes';

const person = record<CastEntry>('the person', {
  id: needed(id),
  name: needed(text),
  age: optional(whole),
  line: optional(text),
  role: optional(text),
  pronouns: optional(text),
  portrait: optional(mapping('drawn')),
});

export interface People {
  people: CastEntry[];
}

export const castShape = record<People>('the file', { people: needed(listOf(person, 1)) });

export function checkCast(file: DataFile, { people = [] }: Partial<People>): void {
  checkIds(file, 'person', people);
}

/** The folder of somebody's portraits is their id in small letters. */
export function withFolder(person: CastEntry): CastEntry {
  return person.portrait ? { ...person, portrait: person.id.toLowerCase() } : person;
}
