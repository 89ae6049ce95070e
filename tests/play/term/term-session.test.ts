/** A term on this device: kept act by act, gone on with, and never lost without a word. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ANOTHER_EDITION, type TermPorts, TermSession } from '../../../src/play/term/term-session';
import { openTermSaves } from '../../../src/store/term-saves';
import { aPlan } from '../../support/a-term';
import { inMemorySaves } from '../../support/saves';

let ports: TermPorts;
beforeEach(async () => {
  let id = 0;
  let now = 1_000;
  ports = {
    plan: aPlan(),
    edition: '1.0.0+a',
    // Where there is no database, as here, they are kept in memory.
    saves: await openTermSaves(),
    now: () => (now += 500),
    seed: () => 7,
    newId: () => `term-${++id}`,
  };
});

/** Ends every day at once, handing nothing on. */
async function toTheEnd(session: TermSession): Promise<void> {
  while (session.term.phase !== 'over') {
    await session.act({ kind: 'went-to-desk' });
    expect(await session.act({ kind: 'ended-day' })).toBeUndefined();
  }
}

describe('a term', () => {
  it('goes on where it was, from what was kept', async () => {
    const session = await TermSession.begin(ports);
    await session.act({ kind: 'drove', to: 'cottage' });
    const found = await TermSession.find(ports);
    expect(found.notice).toBeUndefined();
    expect(found.session?.term).toEqual(session.term);
    expect(found.session?.term.at).toBe('cottage');
  });

  it('says why something cannot be done, and keeps nothing of it', async () => {
    const session = await TermSession.begin(ports);
    const before = session.term;
    expect(await session.act({ kind: 'drove', to: 'surgery' })).toBe('You are there already.');
    expect(session.term).toBe(before);
    expect((await ports.saves.terms())[0]?.log).toEqual([]);
  });

  it('takes a second press while the first is being kept for no second act', async () => {
    const session = await TermSession.begin(ports);
    const drove = { kind: 'drove', to: 'cottage' } as const;
    await Promise.all([session.act(drove), session.act(drove)]);
    expect(session.term.log).toHaveLength(1);
  });

  it('is over after its last day, and is found over', async () => {
    const session = await TermSession.begin(ports);
    await toTheEnd(session);
    expect((await ports.saves.terms())[0]?.endedAt).toBeGreaterThan(1_000);
    expect((await TermSession.find(ports)).session?.term.phase).toBe('over');
  });
});

describe('a term of another edition', () => {
  it('is not gone on with, which is said, and stays as it was', async () => {
    const session = await TermSession.begin(ports);
    await session.act({ kind: 'drove', to: 'cottage' });
    const kept = await ports.saves.terms();
    const found = await TermSession.find({ ...ports, edition: '1.1.0+b' });
    expect(found).toEqual({ notice: ANOTHER_EDITION });
    expect(await ports.saves.terms()).toEqual(kept);
  });

  it('is no news once it is over', async () => {
    await toTheEnd(await TermSession.begin(ports));
    expect(await TermSession.find({ ...ports, edition: '1.1.0+b' })).toEqual({});
  });
});

describe('acts that fit the term no more', () => {
  it('are left out, and that is said', async () => {
    const session = await TermSession.begin(ports);
    await ports.saves.append(session.term.opening.id, 0, { kind: 'drove', to: 'nowhere', at: 1 });
    const { session: found, notice } = await TermSession.find(ports);
    expect(found?.term).toEqual(session.term);
    expect(notice).toContain('left out');
  });
});

it('has its own visits: none of them is offered where the scenario is played alone', async () => {
  const saves = await inMemorySaves();
  const opening = { id: 'v', scenario: 's', edition: 'e', seed: 1, startedAt: 1 } as const;
  await saves.begin({ ...opening, mode: 'learn', term: 'term-1' });
  expect(await saves.unfinished('s')).toBeUndefined();
});
