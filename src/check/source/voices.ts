/**
 * What each person says in a scenario, by the text: the trainee, and the patient's side (whoever of the cast
 * has no role). Must not know what is made of it.
 */
import type { Header } from '../../core/scenario/scenario';
import type { WrittenScenario } from '../rule';
import { readWritten } from './read-written';
import type { Passage } from './written';

export interface Voice {
  /** Cast id, or `You`. */
  id: string;
  /** Every sentence closed, so that an option does not run into the next. */
  lines: Passage[];
}

const SPEECH = /^(\p{L}[\p{L}\p{N} '.-]{0,40}?) ?: (.+)$/su;

/** Options are told to the trainee, but they are what she would say: they count as hers. Calls do not. */
export function voicesOf(scenario: WrittenScenario, header: Header): Voice[] {
  const colleagues = new Set(header.cast.filter(({ role }) => role).map(({ id }) => id));
  const names = ['You', ...header.cast.map(({ id }) => id)];
  const voices = new Map<string, Passage[]>();
  for (const line of [...spokenLines(scenario), ...options(scenario)]) {
    if (!names.includes(line.id) || colleagues.has(line.id)) continue;
    const lines = voices.get(line.id);
    if (lines) lines.push(line);
    else voices.set(line.id, [line]);
  }
  return [...voices].map(([id, lines]) => ({ id, lines }));
}

interface Spoken extends Passage {
  id: string;
}

function spokenLines({ texts }: WrittenScenario): Spoken[] {
  return readWritten(texts).passages.flatMap(({ file, line, text }) => {
    const [, id = '', words = ''] = SPEECH.exec(text) ?? [];
    return id ? [{ id, file, line, text: words }] : [];
  });
}

function options({ choices }: WrittenScenario): Spoken[] {
  const offered = choices.filter(
    ({ text, tags }) => text !== '' && !tags.some(({ key }) => key === 'call'),
  );
  return offered.map(({ file, line, text }) => ({
    id: 'You',
    file,
    line,
    text: /[.!?…]["'”’)]*$/.test(text) ? text : `${text}.`,
  }));
}

export function nameOf({ id }: Voice): string {
  return id === 'You' ? 'the trainee says' : `${id} says`;
}
