/** A visit to play without a page: a small story, saves in memory, a clock and dice that are given. */
import type { Turn } from '../../src/core/scenario/beat';
import type { Mode } from '../../src/core/visit/log';
import type { Saves } from '../../src/core/visit/saves';
import { Session, type SessionPorts } from '../../src/play/session';
import { type FakeNarrator, fakeNarrator } from './fake-narrator';
import { inMemorySaves } from './saves';
import { aBeat, aCallTo, aChoice, aHeader, aNote, aTurn } from './story-pieces';
import { aScope, aTeam } from './world';

export const NOTES = [aNote('S', 'wound'), aNote('B', 'numb')];

const DOOR = aTurn({
  at: 'door',
  beats: [aBeat({ text: 'Rain.' }), aBeat({ text: 'He opens.', notes: NOTES })],
  choices: [
    aChoice('ask', { rating: 'best' }),
    aChoice('guess', { rating: 'wrong', unsafe: true }),
    aCallTo('foot-service', 'today', { id: 'ring', rating: 'ok', needs: ['wound', 'numb'] }),
  ],
});
const TABLE = aTurn({
  at: 'table',
  beats: [aBeat({ text: 'He sits down.' }), aBeat({ text: 'He looks at you.' })],
  choices: [aChoice('tell', { rating: 'best' }), aChoice('go', { rating: 'poor' })],
});
const END = aTurn({ at: '', beats: [aBeat({ text: 'You drive home.' })] });

interface Table extends SessionPorts {
  narrator: FakeNarrator;
}

export async function aTable(saves?: Saves, turns: Turn[] = [DOOR, TABLE, END]): Promise<Table> {
  let now = 1_000_000;
  let id = 0;
  return {
    narrator: fakeNarrator(turns),
    saves: saves ?? (await inMemorySaves()),
    facts: { scope: aScope(), team: aTeam(), sources: [] },
    now: () => {
      now += 500;
      return now;
    },
    seed: () => 42,
    newId: () => {
      id += 1;
      return `visit-${id}`;
    },
  };
}

export async function begin(ports: Table, mode: Mode = 'learn'): Promise<Session> {
  return Session.begin(ports, aHeader(), '1.0.0+abc', mode);
}

/** Begun, and read as far as the first rest. */
export async function atTheDoor(ports: Table, mode: Mode = 'learn'): Promise<Session> {
  const session = await begin(ports, mode);
  await session.goOn();
  return session;
}

export const textsOf = (session: Session) => session.beats.map((beat) => beat.text);
export const idsOf = (session: Session) => session.choices.map((choice) => choice.id);
