/**
 * Every fact of a scenario that can be noticed, as written: what the debrief can name that was missed.
 * Reads the text, not a play of it. Must not know files.
 */
import type { Note } from '../core/scenario/beat';
import { parseNote, parseTag } from './tags';

export function writtenNotes(text: string): Note[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  return bare.split('\n').flatMap((line) => {
    const tags = line.split(/(?<!\\)#/).slice(1);
    const end = line.includes('{') ? /[\]|}]/ : /\]/;
    return tags.flatMap((tag) => noteOf(tag.split(end)[0] ?? ''));
  });
}

function noteOf(written: string): Note[] {
  const { key, value } = parseTag(written);
  const note = key === 'note' ? parseNote(value) : undefined;
  return note ? [note] : [];
}
