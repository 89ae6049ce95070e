/** A visit played without a page: fake narrator, saves in memory, a clock and dice that are given. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/core/scenario/beat';
import { completeDraft, emptyDraft } from '../../src/core/visit/handover';
import type { Mode } from '../../src/core/visit/log';
import type { Saves } from '../../src/core/visit/saves';
import { notebookOf } from '../../src/core/visit/visit';
import { Session, type SessionPorts } from '../../src/play/session';
import { type FakeNarrator, fakeNarrator } from '../support/fake-narrator';
import { inMemorySaves, savedVisit, savesThatWait, savesWithDiary } from '../support/saves';
import { aBeat, aCallTo, aChoice, aHeader, aNote, aTurn } from '../support/story-pieces';
import { aScope, aTeam } from '../support/world';

const NOTES = [aNote('S', 'wound'), aNote('B', 'numb')];

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

async function aTable(saves?: Saves, turns: Turn[] = [DOOR, TABLE, END]): Promise<Table> {
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

async function begin(ports: Table, mode: Mode = 'learn'): Promise<Session> {
  return Session.begin(ports, aHeader(), '1.0.0+abc', mode);
}

/** Begun, and read as far as the first rest. */
async function atTheDoor(ports: Table, mode: Mode = 'learn'): Promise<Session> {
  const session = await begin(ports, mode);
  await session.goOn();
  return session;
}

const textsOf = (session: Session) => session.beats.map((beat) => beat.text);
const idsOf = (session: Session) => session.choices.map((choice) => choice.id);

describe('a visit that begins', () => {
  it('keeps its opening, with the dice and the clock it was given', async () => {
    const ports = await aTable();
    await begin(ports, 'check');
    const { opening, log } = await savedVisit(ports.saves, 'visit-1');
    expect(opening).toEqual({
      id: 'visit-1',
      scenario: 'a-small-visit',
      edition: '1.0.0+abc',
      seed: 42,
      mode: 'check',
      startedAt: 1_000_500,
    });
    expect(log).toEqual([]);
    expect(ports.narrator.seeds).toEqual([42]);
  });

  it('shows one beat, and no answers before the last', async () => {
    const session = await begin(await aTable());
    expect(textsOf(session)).toEqual(['Rain.']);
    expect(idsOf(session)).toEqual([]);
    await session.goOn();
    expect(textsOf(session)).toEqual(['Rain.', 'He opens.']);
    expect(idsOf(session)).toEqual(['ask', 'guess']);
  });
});

describe('an answer', () => {
  it('brings the first beat of what follows', async () => {
    const session = await atTheDoor(await aTable());
    await session.choose('ask');
    expect(textsOf(session)).toEqual(['Rain.', 'He opens.', 'He sits down.']);
  });

  it('is kept before its consequence is told', async () => {
    const diary: string[] = [];
    const ports = await aTable(await savesWithDiary(diary));
    const choose = ports.narrator.choose;
    ports.narrator.choose = (...answer) => {
      diary.push(`told ${answer[0]}`);
      return choose(...answer);
    };
    const session = await atTheDoor(ports);
    diary.length = 0;
    await session.choose('ask');
    expect(diary).toEqual(['kept 0 chose', 'told ask', 'kept place 1']);
  });

  it('shows nothing while it is not kept', async () => {
    const { saves, asked, letGo } = await savesThatWait();
    const ports = await aTable(saves);
    const session = await atTheDoor(ports);
    const answered = session.choose('ask');
    await aMoment();
    expect(asked).toMatchObject([{ kind: 'chose', choice: 'ask' }]);
    expect(textsOf(session)).toEqual(['Rain.', 'He opens.']);
    expect(ports.narrator.told).toEqual([]);
    letGo();
    await answered;
    expect(textsOf(session)).toContain('He sits down.');
  });

  it('is taken once, however often it is pressed while it is being kept', async () => {
    const { saves, asked, letGo } = await savesThatWait();
    const session = await atTheDoor(await aTable(saves));
    const presses = [session.choose('ask'), session.choose('guess'), session.choose('ask')];
    letGo();
    await Promise.all(presses);
    expect(asked).toHaveLength(1);
    expect(session.visit.log).toHaveLength(1);
  });

  it('is not taken when it is not on offer, or when it is a call', async () => {
    const session = await begin(await aTable());
    await session.choose('ask');
    await session.goOn();
    await session.choose('no-such-option');
    await session.choose('ring');
    expect(session.visit.log).toEqual([]);
  });

  it('carries the time since the visit began', async () => {
    const session = await atTheDoor(await aTable());
    await session.choose('ask');
    expect(session.visit.log).toEqual([{ kind: 'chose', choice: 'ask', at: 500 }]);
  });
});

describe('ringing somebody', () => {
  it('goes on where the story expected it, and hands the mark of the words over', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    const words = completeDraft(notebookOf(session.beats), ['wound', 'numb']);
    expect(await session.ring('foot-service', 'today', words)).toBe(true);
    expect(ports.narrator.told).toEqual(['ring 100']);
    expect(textsOf(session)).toContain('He sits down.');
    expect(session.visit.log).toMatchObject([{ kind: 'called', answeredBy: 'ring', after: 2 }]);
  });

  it('gets through when it is sooner than the story asked for', async () => {
    const session = await atTheDoor(await aTable());
    expect(await session.ring('foot-service', 'now', emptyDraft())).toBe(true);
    expect(session.visit.log).toMatchObject([{ when: 'now', answeredBy: 'ring' }]);
  });

  it('is kept and changes nothing where the story has no answer', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    expect(await session.ring('999', 'now', emptyDraft())).toBe(false);
    expect(ports.narrator.told).toEqual([]);
    expect(idsOf(session)).toEqual(['ask', 'guess']);
    const { log } = await savedVisit(ports.saves, 'visit-1');
    expect(log).toMatchObject([{ kind: 'called', role: '999', answeredBy: null, after: 2 }]);
  });

  it('remembers after which beat it was made', async () => {
    const session = await begin(await aTable());
    await session.ring('999', 'now', emptyDraft());
    expect(session.visit.log).toMatchObject([{ after: 1 }]);
    expect(textsOf(session)).toEqual(['Rain.']);
  });
});

describe('help', () => {
  it('is kept when looked up, and moves nothing', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    await session.lookUp('change-dose');
    expect((await savedVisit(ports.saves, 'visit-1')).log).toMatchObject([
      { kind: 'looked-up', task: 'change-dose' },
    ]);
    expect(idsOf(session)).toEqual(['ask', 'guess']);
    expect(session.debrief().lookedUp).toEqual(['change-dose']);
  });
});

describe('stepping back', () => {
  it('returns to the decision, read to its end, and keeps what was answered', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    await session.choose('guess');
    await session.stepBack();
    expect(textsOf(session)).toEqual(['Rain.', 'He opens.']);
    expect(idsOf(session)).toEqual(['ask', 'guess']);
    expect((await savedVisit(ports.saves, 'visit-1')).log.map((entry) => entry.kind)).toEqual([
      'chose',
      'stepped-back',
    ]);
  });

  it('opens another road, and the debrief knows only that one', async () => {
    const session = await atTheDoor(await aTable());
    await session.choose('guess');
    await session.stepBack();
    await session.choose('ask');
    expect(session.debrief().gate.holds).toBe(true);
    expect(session.debrief().decisions.map((one) => [one.chosen.id, one.index])).toEqual([
      ['ask', 2],
    ]);
  });

  it('goes back over one answer at a time, to the door and no further', async () => {
    const session = await atTheDoor(await aTable());
    await session.choose('ask');
    await session.goOn();
    await session.choose('tell');
    await session.stepBack();
    expect(idsOf(session)).toEqual(['tell', 'go']);
    await session.stepBack();
    expect(idsOf(session)).toEqual(['ask', 'guess']);
    expect(session.canStepBack).toBe(false);
    const before = session.visit.log.length;
    await session.stepBack();
    expect(session.visit.log).toHaveLength(before);
  });

  it('is for learning only', async () => {
    const session = await atTheDoor(await aTable(), 'check');
    await session.choose('guess');
    expect(session.canStepBack).toBe(false);
    await session.stepBack();
    expect(session.visit.log).toHaveLength(1);
  });
});

describe('a visit taken up again', () => {
  it('stands at the same beat with the same notebook', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    await session.choose('ask');
    await session.goOn();
    const saved = await savedVisit(ports.saves, 'visit-1');
    const again = Session.resume(await aTable(ports.saves), aHeader(), saved);
    expect(textsOf(again)).toEqual(textsOf(session));
    expect(idsOf(again)).toEqual(['tell', 'go']);
    expect(notebookOf(again.beats)).toEqual(NOTES);
  });

  it('goes on in the same log', async () => {
    const ports = await aTable();
    await (await atTheDoor(ports)).choose('ask');
    const again = Session.resume(ports, aHeader(), await savedVisit(ports.saves, 'visit-1'));
    await again.goOn();
    await again.choose('tell');
    const { log } = await savedVisit(ports.saves, 'visit-1');
    expect(log).toMatchObject([{ choice: 'ask' }, { choice: 'tell' }]);
    expect(ports.saves.standing().reason).toBe('Nothing is kept of this test.');
  });

  it('is at its debrief when it had ended', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    await playOut(session);
    const again = Session.resume(ports, aHeader(), await savedVisit(ports.saves, 'visit-1'));
    expect(again.phase).toBe('debrief');
  });
});

describe('what if', () => {
  async function finished() {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    await session.choose('guess');
    await session.goOn();
    await session.lookUp('change-dose');
    await session.choose('go');
    await session.goOn();
    return { ports, session, first: await savedVisit(ports.saves, 'visit-1') };
  }

  it('stands just before the answer, read to its end', async () => {
    const { ports, session } = await finished();
    const other = await Session.whatIf(ports, session, 2);
    expect(idsOf(other)).toEqual(['tell', 'go']);
    expect(other.visit.log.map((entry) => entry.kind)).toEqual(['chose', 'looked-up']);
    const fromTheDoor = await Session.whatIf(ports, session, 0);
    expect(idsOf(fromTheDoor)).toEqual(['ask', 'guess']);
  });

  it('leaves the first record as it was', async () => {
    const { ports, session, first } = await finished();
    const other = await Session.whatIf(ports, session, 0);
    await other.choose('ask');
    await other.stepBack();
    expect(await savedVisit(ports.saves, 'visit-1')).toEqual(first);
    expect(session.debrief().gate.holds).toBe(false);
  });

  it('is a visit of its own, for learning, and says what it is', async () => {
    const { ports, session } = await finished();
    await Session.whatIf(ports, session, 0);
    const { opening } = await savedVisit(ports.saves, 'visit-2');
    expect(opening).toMatchObject({ id: 'visit-2', whatIf: true, mode: 'learn', seed: 42 });
    expect(await ports.saves.unfinished('a-small-visit')).toBeUndefined();
  });
});

describe('a visit that ends', () => {
  it('goes to the debrief when its last beat was read, and keeps its end', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    await session.choose('ask');
    await session.goOn();
    await session.choose('tell');
    expect(session.isOver).toBe(true);
    expect(session.phase).toBe('visit');
    await session.goOn();
    expect(session.phase).toBe('debrief');
    expect((await savedVisit(ports.saves, 'visit-1')).endedAt).toBeGreaterThan(1_000_000);
    expect(session.debrief().decisions.map((one) => one.mark)).toEqual([3, 3]);
  });

  it('does not end at a rest that waits for an answer', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    await session.goOn();
    expect(session.phase).toBe('visit');
    expect((await savedVisit(ports.saves, 'visit-1')).endedAt).toBeNull();
  });

  it('is not offered again when it was left', async () => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    expect(await ports.saves.unfinished('a-small-visit')).toBeDefined();
    await session.leave();
    expect(await ports.saves.unfinished('a-small-visit')).toBeUndefined();
    expect((await savedVisit(ports.saves, 'visit-1')).log).toMatchObject([{ kind: 'left' }]);
  });

  it('says what stopped it, once everything told has been read', async () => {
    const stopped = aTurn({
      beats: [aBeat({ text: 'One.' }), aBeat({ text: 'Two.' })],
      trouble: 'The story ran on.',
    });
    const session = await begin(await aTable(undefined, [stopped]));
    expect(session.trouble).toBeUndefined();
    await session.goOn();
    expect(session.trouble).toBe('The story ran on.');
  });
});

async function playOut(session: Session): Promise<void> {
  await session.choose('ask');
  await session.goOn();
  await session.choose('tell');
  await session.goOn();
}

/** Time enough for everything that does not wait for the saves. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
