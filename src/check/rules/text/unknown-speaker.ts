/**
 * A line that looks like speech by somebody who is not in the cast, and a patient who is not: the words
 * would be shown as narration, and no face. Must not know the faces.
 */
import { nearestWord } from '../../../core/scenario/nearest-word';
import type { Header } from '../../../core/scenario/scenario';
import type { Diagnostic } from '../../diagnostic';
import type { TextRule, WrittenScenario } from '../../rule';
import { readWritten } from '../../source/read-written';
import type { Passage } from '../../source/written';
import { shown } from '../unknown-word';
import { tagsCalled } from '../used-words';

/** One to three words, a colon, and the sign after it. */
const NAME = /^(\p{L}[\p{L}\p{N}'’.-]{0,30}(?: \p{L}[\p{L}\p{N}'’.-]{0,30}){0,2})( ?):(.)/u;
/** In a name every word begins with a capital letter. */
const CAPITALS = /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*){0,2}$/u;

/** Narration that begins like speech: what is written down, and when. */
const NO_NAMES = new Set(
  (
    'after afterwards again also always answer answers anything background before assessment because blood ' +
    'breakfast but caution choose date day diagnosis dinner dose evening everything fact first friday from ' +
    'glucose hint homework inside instead item later lesson letter list lunch message monday morning ' +
    'name next night no nobody note notes nothing now number off on one only or outside page part plan ' +
    'postscript problem ps question questions reason recommendation remember result results saturday second ' +
    'situation so still subject summary sunday supper target text then there third three thursday time tip ' +
    'title to today tomorrow tuesday two underneath warning wednesday weight what when where who why yes ' +
    'yesterday you'
  ).split(' '),
);

export const unknownSpeaker: TextRule = {
  codes: ['unknown-speaker'],
  check: (scenario) => {
    const { header } = scenario;
    if (!header) return [];
    const names = ['You', ...header.cast.map((member) => member.id)];
    const { passages } = readWritten(scenario.texts);
    return [
      ...unknownPatient(scenario, header),
      ...onceEach(passages.flatMap((passage) => strangerIn(passage, names))),
    ];
  },
};

function unknownPatient(scenario: WrittenScenario, { cast, patient }: Header): Diagnostic[] {
  const tag = tagsCalled(scenario, 'patient')
    .filter(({ where }) => where === 'header')
    .at(-1);
  if (!tag || cast.some((member) => member.id === patient)) return [];
  const names = cast.map((member) => member.id);
  const message = `The patient \`${shown(patient)}\` is not in the cast, so nobody is visited. `;
  return [diagnosticOf(tag, message + instead(patient, names))];
}

/** Forty lines of one stranger are one fault. */
function onceEach(found: readonly Diagnostic[]): Diagnostic[] {
  const times = new Map<string, number>();
  for (const { message } of found) times.set(message, (times.get(message) ?? 0) + 1);
  const first = new Map([...found].reverse().map((one) => [one.message, one]));
  return found
    .filter((one) => first.get(one.message) === one)
    .map((one) => {
      const more = (times.get(one.message) ?? 1) - 1;
      const again = more === 0 ? '' : ` The same on ${more} more ${more === 1 ? 'line' : 'lines'}.`;
      return { ...one, message: one.message + again };
    });
}

function strangerIn(passage: Passage, names: readonly string[]): Diagnostic[] {
  const [, name = '', space, next] = NAME.exec(passage.text) ?? [];
  if (names.includes(name)) return next === ' ' ? [] : [crowded(passage, name)];
  const isStranger = space === '' && next === ' ' && looksLikeName(name);
  if (!isStranger && !sameLetters(name, names)) return [];
  const message = `\`${name}:\` looks like speech, but nobody of that name is in the cast, so the words are told as narration, without a face. `;
  return [diagnosticOf(passage, message + instead(name, names))];
}

/** `Derek:Hello`: the game asks for a space, so that a time of day is no speech. */
function crowded(passage: Passage, name: string): Diagnostic {
  const message = `There is no space after \`${name}:\`, so the words are told as narration. Write \`${name}: words\`.`;
  return diagnosticOf(passage, message);
}

/** Capitals, and no word of the list. */
function looksLikeName(name: string): boolean {
  return CAPITALS.test(name) && !NO_NAMES.has((name.split(' ')[0] ?? '').toLowerCase());
}

function instead(name: string, names: readonly string[]): string {
  const near = sameLetters(name, names) ?? nearestWord(shown(name), names);
  return near
    ? `Did you mean \`${near}\`?`
    : `Add \`# cast: ${shown(name)} = Full name, age, line\` to the header.`;
}

function sameLetters(name: string, names: readonly string[]): string | undefined {
  return names.find((known) => known.toLowerCase() === name.toLowerCase());
}

function diagnosticOf({ file, line }: UsedPlace, message: string): Diagnostic {
  return { code: 'unknown-speaker', severity: 'info', file, line, message };
}

type UsedPlace = Pick<Diagnostic, 'file' | 'line'>;
