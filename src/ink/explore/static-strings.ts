/**
 * The strings of a story in which nothing is computed, above all the words and tags of its options: made
 * once, and then only put on the stack. Must not know when they are wanted.
 */
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryState } from 'inkjs/engine/StoryState';
import { Tag } from 'inkjs/engine/Tag';
import { StringValue } from 'inkjs/engine/Value';
import { isCommand } from './flow';

const { CommandType } = ControlCommand;

export interface StaticString {
  /** Index of the command that ends it, in its container. */
  end: number;
  /** What Ink leaves on its stack: the tags, then the words. */
  values: InkObject[];
}

export class StaticStrings {
  private readonly known = new Map<InkObject, StaticString | null>();

  /** Null where the string that begins here has something in it that must be computed. */
  at(
    begin: InkObject,
    container: Container,
    index: number,
    state: StoryState,
  ): StaticString | null {
    const known = this.known.get(begin);
    if (known !== undefined) return known;
    const made = readString(container, index, state);
    this.known.set(begin, made);
    return made;
  }
}

function readString(container: Container, index: number, state: StoryState): StaticString | null {
  const values: InkObject[] = [];
  let words = '';
  let tag: string | null = null;
  for (let at = index + 1; at < container.content.length; at++) {
    const object = container.content[at];
    if (object instanceof StringValue && !object.value?.includes('\n')) {
      if (tag === null) words += object.value;
      else tag += object.value;
    } else if (isCommand(object, CommandType.BeginTag)) tag = '';
    else if (isCommand(object, CommandType.EndTag)) {
      values.push(new Tag(state.CleanOutputWhitespace(tag ?? '')));
      tag = null;
    } else if (isCommand(object, CommandType.EndString))
      return { end: at, values: [...values, new StringValue(words)] };
    else return null;
  }
  return null;
}
