/** A term is kept entry by entry, found again whole, and plays on where nothing can be kept. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TermEntry, TermOpening } from '../../src/core/term/log';
import { openTermSaves } from '../../src/store/term-saves';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const opening = (id: string, startedAt = 1000): TermOpening => {
  return { id, edition: '1.0.0+abc', seed: 7, startedAt };
};
const drove = (to: string, at: number): TermEntry => ({ kind: 'drove', to, at });

async function begun() {
  const saves = await openTermSaves();
  await saves.begin(opening('one'));
  await saves.append('one', 0, drove('cottage', 5));
  await saves.append('one', 1, { kind: 'went-to-desk', at: 9 });
  return saves;
}

describe('a term', () => {
  it('is found again after a reload, with all that was done, in order', async () => {
    await begun();
    const after = await openTermSaves();
    expect(after.standing()).toEqual({ lasting: true });
    expect(await after.terms()).toEqual([
      {
        opening: opening('one'),
        log: [drove('cottage', 5), { kind: 'went-to-desk', at: 9 }],
        endedAt: null,
      },
    ]);
  });

  it('that has ended is known to have', async () => {
    const saves = await begun();
    await saves.finish('one', 99);
    expect(await (await openTermSaves()).terms()).toMatchObject([{ endedAt: 99 }]);
  });

  it('is one of several, the oldest first', async () => {
    const saves = await begun();
    await saves.begin(opening('earlier', 10));
    const ids = (await (await openTermSaves()).terms()).map((term) => term.opening.id);
    expect(ids).toEqual(['earlier', 'one']);
  });

  it('is gone when all is erased', async () => {
    await (await begun()).eraseAll();
    expect(await (await openTermSaves()).terms()).toEqual([]);
  });

  it('takes the same entry twice for one', async () => {
    const saves = await begun();
    await saves.append('one', 1, { at: 9, kind: 'went-to-desk' });
    expect(saves.standing().lasting).toBe(true);
  });
});

describe('two tabs', () => {
  it('do not overwrite each other: the second goes on unsaved, and says so', async () => {
    const [one, other] = [await begun(), await openTermSaves()];
    await one.append('one', 2, drove('surgery', 20));
    await other.append('one', 2, drove('packhouse', 21));
    expect(other.standing()).toMatchObject({
      lasting: false,
      reason: expect.stringMatching(/another tab/),
    });
    await other.append('one', 3, drove('surgery', 22));
    expect((await other.terms())[0]?.log).toHaveLength(4);
    const kept = (await (await openTermSaves()).terms())[0]?.log;
    expect(kept?.[2]).toEqual(drove('surgery', 20));
    expect(kept).toHaveLength(3);
  });
});

describe('where nothing can be kept', () => {
  it('a term is played to its end in memory, and this is said', async () => {
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      writable: true,
      value: {
        open() {
          throw Object.assign(new Error('no'), { name: 'SecurityError' });
        },
      },
    });
    const saves = await begun();
    expect(saves.standing()).toMatchObject({
      lasting: false,
      reason: expect.stringMatching(/private window/),
    });
    expect((await saves.terms())[0]?.log).toHaveLength(2);
    await saves.finish('one', 3);
    await saves.eraseAll();
    expect(await saves.terms()).toEqual([]);
  });
});
