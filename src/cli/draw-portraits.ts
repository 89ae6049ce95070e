/**
 * `npm run portraits [-- Name …]`: draws the people of story/cast.yaml, every mood, into
 * assets/portraits/<id>/<mood>.svg. Only reads, writes and reports; how a face is drawn and what
 * a cast file may say live in the folder beside it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../core/scenario/nearest-word';
import { MOODS } from '../core/scenario/vocabulary';
import { CastError, folderOf, type Person, readCast } from './portraits/cast';
import { drawPortrait } from './portraits/peep';

const CAST = 'story/cast.yaml';
const PICTURES = 'assets/portraits';

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CastError(`${file} cannot be read. Run this from the project's own folder.`);
  }
}

function chosen(people: Person[], names: string[]): Person[] {
  const ids = people.map((person) => person.id);
  const stranger = names.find((name) => !ids.includes(name));
  if (stranger !== undefined) {
    throw new CastError(`${CAST}: nobody has the id "${stranger}"${didYouMean(stranger, ids)}`);
  }
  return names.length === 0 ? people : people.filter((person) => names.includes(person.id));
}

/** Draws all moods of one person and gives the bytes written. */
function drawPerson(person: Person): number {
  const folder = join(PICTURES, folderOf(person.id));
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const mood of MOODS) {
    const picture = drawPortrait(person.portrait, mood);
    writeFileSync(join(folder, `${mood}.svg`), picture);
    bytes += Buffer.byteLength(picture);
  }
  return bytes;
}

function main(names: string[]): void {
  const people = chosen(readCast(read(CAST), CAST), names);
  const bytes = people.reduce((sum, person) => sum + drawPerson(person), 0);
  const size = Math.round(bytes / 1000);
  console.log(`${people.length} people, ${MOODS.length} moods each, ${size} kB in ${PICTURES}.`);
}

try {
  main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof CastError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
