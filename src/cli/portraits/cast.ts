/**
 * Reads story/cast.yaml and says, in sentences, what in it cannot be drawn. Checks only what a
 * portrait needs; whether a role exists in team.yaml is the checker's business, not ours.
 */
import { parseDocument } from 'yaml';
import { didYouMean } from '../../core/scenario/nearest-word';
import { contrast, HEX } from './colour';
import { BEARDS, GLASSES, HEADS, type Look } from './peep';

export interface Person {
  id: string;
  name: string;
  age: number;
  line: string;
  role?: string;
  pronouns: string;
  portrait: Look;
}

export class CastError extends Error {}

type Fields = Record<string, unknown>;
const PERSON = ['id', 'name', 'age', 'line', 'role', 'pronouns', 'portrait'];
const PRONOUNS = ['he', 'she', 'they'];
const COLOURS = ['hair', 'ink', 'skin', 'clothes'];
const PARTS: Record<string, readonly string[]> = { head: HEADS, beard: BEARDS, glasses: GLASSES };
const LOOK = [...Object.keys(PARTS), ...COLOURS];
const OPTIONAL = ['role', 'hair', 'beard', 'glasses'];
const MINIMUM_CONTRAST = 3;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyFaults(fields: Fields, known: readonly string[]): string[] {
  const unknown = Object.keys(fields).filter((key) => !known.includes(key));
  const missing = known.filter((key) => !OPTIONAL.includes(key) && fields[key] == null);
  return [
    ...unknown.map((key) => `"${key}" is not known here${didYouMean(key, known)}`),
    ...missing.map((key) => `"${key}" is missing.`),
  ];
}

function partFaults(look: Fields): string[] {
  return Object.entries(PARTS).flatMap(([part, known]) => {
    const value = look[part];
    if (value == null || known.includes(String(value))) return [];
    return [`${part} "${value}" is not in the set${didYouMean(String(value), known)}`];
  });
}

function colourFaults(look: Fields): string[] {
  const wrong = COLOURS.filter((key) => look[key] != null && !HEX.test(String(look[key])));
  if (wrong.length > 0) {
    const form = 'a colour in quotation marks, # and six small figures or letters, like "#eebf97"';
    return wrong.map((key) => `${key} should be ${form}; it is "${look[key]}".`);
  }
  if (look.ink == null || look.skin == null) return [];
  const found = contrast(String(look.ink), String(look.skin));
  if (found >= MINIMUM_CONTRAST) return [];
  const least = `at least ${MINIMUM_CONTRAST}:1`;
  return [`ink on skin must differ ${least} to be seen; here it is ${found.toFixed(1)}:1.`];
}

function valueFaults(person: Fields): string[] {
  const faults: string[] = [];
  const { id, age, role, pronouns } = person;
  if (id != null && !/^\p{Lu}[\p{L}\d]*$/u.test(String(id)))
    faults.push('the id should be one word that begins with a capital letter.');
  if (id === 'You') faults.push('"You" is the trainee, who has no portrait.');
  if (age != null && !Number.isInteger(age)) faults.push('age should be a whole number.');
  if (role != null && typeof role !== 'string')
    faults.push(`role ${role} should stand in quotation marks: "${role}".`);
  if (pronouns != null && !PRONOUNS.includes(String(pronouns)))
    faults.push(`pronouns should be one of ${PRONOUNS.join(', ')}; they are "${pronouns}".`);
  return faults;
}

function personFaults(person: unknown): string[] {
  if (!isFields(person)) return ['each person should be a block that begins with "- id: Name".'];
  const look = person.portrait;
  const faults = [...keyFaults(person, PERSON), ...valueFaults(person)];
  if (!isFields(look)) {
    return look == null ? faults : [...faults, 'portrait should be a block that begins with head.'];
  }
  return [...faults, ...keyFaults(look, LOOK), ...partFaults(look), ...colourFaults(look)];
}

function twice(people: readonly unknown[]): string[] {
  const folders = people.map((person) => (isFields(person) ? folderOf(String(person.id)) : ''));
  const again = folders.filter((name, at) => name !== '' && folders.indexOf(name) !== at);
  return [...new Set(again)].map((name) => `two people have the id "${name}" (capitals aside).`);
}

function called(person: unknown, at: number): string {
  return isFields(person) && person.id != null ? String(person.id) : `person ${at + 1}`;
}

/** Where a person's pictures are kept: the id in small letters. */
export function folderOf(id: string): string {
  return id.toLowerCase();
}

export function readCast(text: string, file: string): Person[] {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken) throw new CastError(`${file}: this is not good YAML. ${broken.message}`);
  const people: unknown = document.toJS()?.people;
  if (!Array.isArray(people)) throw new CastError(`${file}: expected a list called "people".`);
  const faults = people.flatMap((person, at) =>
    personFaults(person).map((fault) => `${file}: ${called(person, at)}: ${fault}`),
  );
  faults.push(...twice(people).map((fault) => `${file}: ${fault}`));
  if (faults.length > 0) throw new CastError(faults.join('\n'));
  return people as Person[];
}
