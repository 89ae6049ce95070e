/** Playing a visit: beginning, answering, ringing, looking up, stepping back. */
import { describe, expect, it } from 'vitest';
import { completeDraft, emptyDraft } from '../../src/core/visit/handover';
import { notebookOf } from '../../src/core/visit/visit';
import type { Session } from '../../src/play/session';
import { savedVisit, savesThatHoldThePlace, savesThatWait, savesWithDiary } from '../support/saves';
import { aTable, atTheDoor, begin, idsOf, textsOf } from '../support/session';

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
    await ports.saves.visits();
    diary.length = 0;
    await session.choose('ask');
    await ports.saves.visits();
    expect(diary).toEqual(['kept 0 chose', 'told ask']);
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

  it('is no surer than reading on: the next words wait until one’s place is kept', async () => {
    const { saves, letGo } = await savesThatHoldThePlace();
    const session = await begin(await aTable(saves));
    const gone = session.goOn();
    await aMoment();
    expect(textsOf(session)).toEqual(['Rain.']);
    letGo();
    await gone;
    expect(textsOf(session)).toEqual(['Rain.', 'He opens.']);
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

/** Time enough for everything that does not wait for the saves. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

describe('two presses at once', () => {
  it.each([
    ['a step back and an answer', (session: Session) => session.choose('guess')],
    ['two steps back', (session: Session) => session.stepBack()],
  ])('%s leave the record and the page the same', async (_name, second) => {
    const ports = await aTable();
    const session = await atTheDoor(ports);
    await session.choose('ask');
    await Promise.all([session.stepBack(), second(session)]);
    const { log } = await savedVisit(ports.saves, 'visit-1');
    expect(log).toEqual(session.visit.log);
    expect(log.map((entry) => entry.kind)).toEqual(['chose', 'stepped-back']);
  });
});
