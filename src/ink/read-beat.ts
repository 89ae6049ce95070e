/**
 * Turns one line of Ink output and its tags into a beat. Unknown tags and values are passed over here,
 * so that a trainee's play never stops; the compile step has named them to the author.
 */
import type { Beat } from '../core/scenario/beat';
import type { Header } from '../core/scenario/scenario';
import { isOneOf, LIGHTS, MOODS, PLACES, PLANS, WEATHERS } from '../core/scenario/vocabulary';
import { listOf, parseLoop, parseNote, parseOutcome, parseTag, type Tag } from './tags';

/** Speech is `Name: words`, where Name is in the cast or is `You`. */
const SPEECH = /^(\p{L}[\p{L}\p{N} '.-]{0,40}?)\s*:\s+(.+)$/su;

type Reader = (beat: Beat, value: string) => void;

/** One row per tag of the contract §2; a new tag is a new row. */
const READERS: Record<string, Reader> = {
  mood: (beat, value) => {
    if (isOneOf(MOODS, value)) beat.mood = value;
  },
  place: (beat, value) => {
    if (isOneOf(PLACES, value)) beat.place = value;
  },
  weather: (beat, value) => {
    if (isOneOf(WEATHERS, value)) beat.weather = value;
  },
  light: (beat, value) => {
    if (isOneOf(LIGHTS, value)) beat.light = value;
  },
  sound: (beat, value) => {
    beat.sound = value;
  },
  later: (beat, value) => {
    beat.later = value;
  },
  note: (beat, value) => {
    const note = parseNote(value);
    if (note) beat.notes.push(note);
  },
  loop: (beat, value) => {
    beat.opens.push(parseLoop(value));
  },
  closes: (beat, value) => {
    beat.closes.push(...listOf(value));
  },
  plan: (beat, value) => {
    if (isOneOf(PLANS, value)) beat.plan = value;
  },
  outcome: (beat, value) => {
    beat.outcome = parseOutcome(value);
  },
  teach: (beat, value) => {
    beat.teach = { text: value, sources: beat.teach?.sources ?? [] };
  },
  source: (beat, value) => {
    beat.teach = { text: beat.teach?.text ?? '', sources: listOf(value) };
  },
};

export const LINE_TAGS = Object.keys(READERS);

export function readBeat(text: string, tags: readonly string[], header: Header): Beat {
  const beat: Beat = { text: text.trim(), notes: [], opens: [], closes: [] };
  const speech = SPEECH.exec(beat.text);
  if (speech?.[1] && speech[2] && maySpeak(speech[1], header)) {
    beat.speaker = speech[1];
    beat.text = speech[2].trim();
  }
  applyTags(beat, tags);
  return beat;
}

export function applyTags(beat: Beat, tags: readonly string[]): void {
  for (const tag of tags.map(parseTag)) readerOf(tag)?.(beat, tag.value);
  if (beat.teach?.text === '') beat.teach = undefined;
}

function readerOf(tag: Tag): Reader | undefined {
  return Object.hasOwn(READERS, tag.key) ? READERS[tag.key] : undefined;
}

function maySpeak(name: string, header: Header): boolean {
  return name === 'You' || header.cast.some((member) => member.id === name);
}
