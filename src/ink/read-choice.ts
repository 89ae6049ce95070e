/**
 * Turns an Ink choice and the tags inside its brackets into a choice of the game.
 * Must not know the runtime: it is given text, tags and the id found for it.
 */
import type { Call, Choice } from '../core/scenario/beat';
import { isOneOf, RATINGS, SKILLS, URGENCIES } from '../core/scenario/vocabulary';
import { listOf, parseTag } from './tags';

type Reader = (choice: Choice, value: string) => void;

/** One row per tag of the contract §3. `repairs` is this game's addition: recovery credit. */
const READERS: Record<string, Reader> = {
  unsafe: (choice) => {
    choice.unsafe = true;
  },
  task: (choice, value) => {
    choice.task = value;
  },
  skill: (choice, value) => {
    if (isOneOf(SKILLS, value)) choice.skill = value;
  },
  call: (choice, value) => {
    choice.call = parseCall(value);
  },
  needs: (choice, value) => {
    choice.needs = listOf(value);
  },
  why: (choice, value) => {
    choice.why = value;
  },
  repairs: (choice, value) => {
    choice.repairs = value;
  },
};

export const CHOICE_TAGS = [...Object.keys(READERS), ...RATINGS];

export function readChoice(id: string, text: string, tags: readonly string[]): Choice {
  const choice: Choice = { id, text: text.trim(), unsafe: false, needs: [] };
  for (const { key, value } of tags.map(parseTag)) {
    if (isOneOf(RATINGS, key)) choice.rating = key;
    else if (Object.hasOwn(READERS, key)) READERS[key]?.(choice, value);
  }
  return choice;
}

/** `role, when`; an unknown or missing `when` means the same working day. */
export function parseCall(value: string): Call {
  const [role = '', when = ''] = listOf(value);
  return { role, when: isOneOf(URGENCIES, when) ? when : 'today' };
}
