/**
 * Takes one Ink tag apart: `key: value`, or a bare key. Knows the written forms of the contract §2–§3,
 * not what the game does with them.
 */
import type { Loop, Note, Outcome, Section } from '../core/scenario/beat';

export interface Tag {
  /** Lower case. */
  key: string;
  value: string;
}

export function parseTag(written: string): Tag {
  const colon = written.indexOf(':');
  if (colon < 0) return { key: written.trim().toLowerCase(), value: '' };
  return {
    key: written.slice(0, colon).trim().toLowerCase(),
    value: written.slice(colon + 1).trim(),
  };
}

/** `a, b, c` as trimmed, non-empty words. */
export function listOf(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** `id = text`; a missing `=` makes the text its own id. */
export function namedText(value: string): { id: string; text: string } {
  const equals = value.indexOf('=');
  if (equals < 0) return { id: value.trim(), text: value.trim() };
  return { id: value.slice(0, equals).trim(), text: value.slice(equals + 1).trim() };
}

/** `S|B|A id = text`; undefined when the section is missing. */
export function parseNote(value: string): Note | undefined {
  const match = /^([SBA])\s+(.+)$/i.exec(value);
  if (!match) return undefined;
  return { section: (match[1] ?? 'S').toUpperCase() as Section, ...namedText(match[2] ?? '') };
}

/** `id = what, who, by when`: the last two commas part it, so that "what" may hold commas of its own. */
export function parseLoop(value: string): Loop {
  const { id, text } = namedText(value);
  const parts = text.split(',').map((part) => part.trim());
  const by = parts.length > 2 ? (parts.pop() ?? '') : '';
  const who = parts.length > 1 ? (parts.pop() ?? '') : '';
  return { id, what: parts.join(', '), who, by };
}

export function parseOutcome(value: string): Outcome {
  return namedText(value);
}
