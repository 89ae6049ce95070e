/**
 * Beats, choices, turns and notes in the shape a story would give them, each ready to use as it is.
 * A test names only what it is about.
 */
import type { Beat, Choice, Note, Turn } from '../../src/core/scenario/beat';
import type { Header } from '../../src/core/scenario/scenario';

export function aHeader(given: Partial<Header> = {}): Header {
  return {
    id: 'a-small-visit',
    title: 'A small visit',
    summary: 'Derek has a question.',
    patient: 'Derek',
    cast: [
      { id: 'Derek', name: 'Derek Pocock', age: 71, portrait: 'derek' },
      { id: 'Julie', name: 'Julie Pocock', age: 44, portrait: 'julie' },
      { id: 'Ngozi', name: 'Ngozi Ademola', role: 'dsn' },
    ],
    place: 'bungalow',
    findings: ['F1'],
    skill: 'explain',
    delegated: [],
    rests: [],
    ...given,
  };
}

export function aBeat(given: Partial<Beat> = {}): Beat {
  return { text: 'The dog is asleep.', notes: [], opens: [], closes: [], ...given };
}

/** `S`, `B` or `A`, an id, and words of its own. */
export function aNote(section: Note['section'], id: string, text = `the fact ${id}`): Note {
  return { section, id, text };
}

export function aChoice(id: string, given: Partial<Choice> = {}): Choice {
  return { id, text: `Do ${id}`, unsafe: false, needs: [], ...given };
}

/** An option of the ladder. */
export function aCallTo(
  role: string,
  when: NonNullable<Choice['call']>['when'],
  given: Partial<Choice> = {},
): Choice {
  return aChoice(given.id ?? `ring-${role}-${when}`, { call: { role, when }, ...given });
}

export function aTurn(given: Partial<Turn> = {}): Turn {
  const choices = given.choices ?? [];
  return {
    at: 'kitchen.table',
    beats: [aBeat()],
    choices,
    ended: choices.length === 0,
    meters: {},
    ...given,
  };
}

/** A turn in which these facts were noticed. */
export function aTurnNoticing(notes: Note[], given: Partial<Turn> = {}): Turn {
  return aTurn({ beats: [aBeat({ notes })], ...given });
}
