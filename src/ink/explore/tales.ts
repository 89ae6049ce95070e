/**
 * Turns what a run has said into beats, as the narrator does: lines, each with the tags that stand at it.
 * The same telling is read once and called by number. Must not know states.
 */
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { Glue } from 'inkjs/engine/Glue';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import type { Beat } from '../../core/scenario/beat';
import type { Header } from '../../core/scenario/scenario';
import { applyTags, readBeat } from '../read-beat';
import type { Tale } from './graph';
import { END_OF_CALL } from './machine';

const { CommandType } = ControlCommand;

/** Signs of the private-use area, which no author types. */
const TAG = '\uE001';
const END_OF_TAG = '\uE002';
const GLUE = '\uE003';
const CALL = '\uE004';
const END_OF_CALLED = '\uE005';
/** A call in which nothing else is called. */
const CALLED = /\uE004([^\uE004\uE005]*)\uE005/g;
const LONE_SIGNS = /[\uE004\uE005]/g;

export class TaleBook {
  readonly tales: Tale[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly header: Header) {}

  /** @param headerTags how many tags of the header come once more with the first line. */
  numberOf(said: readonly InkObject[], headerTags = 0): number {
    const text = textOf(said);
    const key = `${headerTags}${text}`;
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.tales.length;
      this.known.set(key, number);
      this.tales.push(readTale(text, headerTags, this.header));
    }
    return number;
  }
}

function textOf(said: readonly InkObject[]): string {
  let text = '';
  for (const object of said) text += object instanceof StringValue ? object.value : signOf(object);
  return text;
}

function signOf(object: InkObject): string {
  if (object instanceof Glue) return GLUE;
  if (object instanceof Divert) return CALL;
  if (object === END_OF_CALL) return END_OF_CALLED;
  if (!(object instanceof ControlCommand)) return '';
  if (object.commandType === CommandType.BeginTag) return TAG;
  return object.commandType === CommandType.EndTag ? END_OF_TAG : '';
}

/** As Ink joins it: glue takes away the line ends beside it, and a function those at its own ends. */
function joined(text: string): string {
  let trimmed = text;
  for (let before = ''; before !== trimmed; ) {
    before = trimmed;
    trimmed = trimmed.replace(CALLED, (_whole, inner: string) => inner.replace(/^\n+|\s+$/g, ''));
  }
  return trimmed.replace(LONE_SIGNS, '').replace(/\s*\n\s*(?=\uE003)|\uE003\n*/g, '');
}

function readTale(text: string, headerTags: number, header: Header): Tale {
  const beats: Beat[] = [];
  let carried: string[] = [];
  let known = headerTags;
  for (const line of joined(text).split('\n')) {
    const { words, tags } = partLine(line);
    const fresh = tags.slice(known);
    known = Math.max(0, known - tags.length);
    carried.push(...fresh);
    if (words === '') continue;
    beats.push(readBeat(words, carried, header));
    carried = [];
  }
  const last = beats.at(-1);
  if (last) applyTags(last, carried);
  return { beats, words: beats.reduce((sum, beat) => sum + wordsIn(beat.text), 0) };
}

function partLine(line: string): { words: string; tags: string[] } {
  const tags: string[] = [];
  let words = '';
  line.split(TAG).forEach((part, at) => {
    const end = at === 0 ? -1 : part.indexOf(END_OF_TAG);
    if (at > 0) tags.push((end < 0 ? part : part.slice(0, end)).trim());
    if (at === 0 || end >= 0) words += part.slice(end + 1);
  });
  // A tag in a branch not taken leaves its end behind.
  return { words: words.replaceAll(END_OF_TAG, '').replace(/\s+/g, ' ').trim(), tags };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
