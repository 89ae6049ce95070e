/** A visit after it was left or ended: taken up again, played otherwise, debriefed. */
import { describe, expect, it } from 'vitest';
import { notebookOf } from '../../src/core/visit/visit';
import { Session } from '../../src/play/session';
import { savedVisit } from '../support/saves';
import { aTable, atTheDoor, begin, idsOf, NOTES, textsOf } from '../support/session';
import { aBeat, aHeader, aTurn } from '../support/story-pieces';

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
