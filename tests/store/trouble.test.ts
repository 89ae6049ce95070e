import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Saves } from '../../src/core/visit/saves';
import { memorySaves } from '../../src/store/memory-saves';
import { openSaves } from '../../src/store/saves';
import { failWrites, forbid, replace } from './support/broken-storage';
import { chose, opening } from './support/visits';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function play(saves: Saves, id = 'one'): Promise<void> {
  await saves.begin(opening(id));
  await saves.append(id, 0, chose('sit-down'));
  await saves.keepPlace(id, 2);
}

async function logOf(saves: Saves, id = 'one') {
  return (await saves.visits()).find((visit) => visit.opening.id === id)?.log;
}

describe('where every touch of storage throws', () => {
  it('a visit is played from beginning to end in memory, and says so', async () => {
    forbid('indexedDB');
    const saves = await openSaves();
    expect(saves.standing().reason).toContain('does not let this page save');
    await play(saves);
    await saves.keepReflection('one', 'Well.');
    expect((await saves.unfinished('warfarin-and-kale'))?.shown).toBe(2);
    await saves.finish('one', 99);
    expect(await logOf(saves)).toEqual([chose('sit-down')]);
    expect(await saves.reflection('one')).toBe('Well.');
    expect(JSON.parse(await saves.exportAll()).visits).toHaveLength(1);
    await saves.eraseAll();
    expect(await saves.visits()).toEqual([]);
  });

  it('locks that throw are done without', async () => {
    replace(globalThis, 'navigator', {
      get() {
        throw new Error('forbidden');
      },
    });
    const saves = await openSaves();
    expect(await saves.claim('one')).toBe(true);
  });
});

describe('when the room runs out in the middle of a visit', () => {
  it('the visit goes on with all that was known, and the trainee is told once', async () => {
    const saves = await openSaves({ locks: null });
    await play(saves);
    const heard: (string | undefined)[] = [];
    saves.onStanding((standing) => heard.push(standing.reason));
    failWrites('QuotaExceededError');
    await saves.append('one', 1, chose('stay'));
    await saves.append('one', 2, chose('ring'));
    expect(await logOf(saves)).toEqual([chose('sit-down'), chose('stay'), chose('ring')]);
    expect(heard).toEqual([expect.stringContaining('no room left')]);
    expect(saves.standing().lasting).toBe(false);
  });

  it('what was saved before is still there after a reload', async () => {
    const saves = await openSaves({ locks: null });
    await play(saves);
    failWrites('QuotaExceededError', 1);
    await saves.append('one', 1, chose('stay'));
    expect(await logOf(await openSaves({ locks: null }))).toEqual([chose('sit-down')]);
  });

  it('visits of other days are carried over too', async () => {
    await play(await openSaves({ locks: null }), 'yesterday');
    const saves = await openSaves({ locks: null });
    failWrites('QuotaExceededError');
    await play(saves, 'today');
    expect((await saves.visits()).map((visit) => visit.opening.id)).toEqual(['yesterday', 'today']);
  });

  it('erasing everything makes room again', async () => {
    const saves = await openSaves({ locks: null });
    await play(saves);
    failWrites('QuotaExceededError', 1);
    await saves.append('one', 1, chose('stay'));
    await saves.eraseAll();
    expect(saves.standing()).toEqual({ lasting: true });
    await play(saves, 'two');
    expect(await logOf(await openSaves({ locks: null }), 'two')).toEqual([chose('sit-down')]);
  });
});

describe('when the connection to the database is lost', () => {
  it('it is opened again, and nothing is lost or said', async () => {
    const saves = await openSaves({ locks: null });
    await play(saves);
    failWrites('InvalidStateError', 1);
    await saves.append('one', 1, chose('stay'));
    expect(saves.standing()).toEqual({ lasting: true });
    const again = await openSaves({ locks: null });
    expect(await logOf(again)).toEqual([chose('sit-down'), chose('stay')]);
  });

  it('the visit being played is put back when the database comes back empty', async () => {
    const saves = await openSaves({ locks: null });
    await play(saves);
    globalThis.indexedDB = new IDBFactory();
    failWrites('UnknownError', 1);
    await saves.append('one', 1, chose('stay'));
    const again = await openSaves({ locks: null });
    expect(await logOf(again)).toEqual([chose('sit-down'), chose('stay')]);
  });

  it('and cannot be opened again, the visit goes on in memory', async () => {
    const saves = await openSaves({ locks: null });
    await play(saves);
    failWrites('UnknownError');
    await saves.append('one', 1, chose('stay'));
    expect(saves.standing().reason).toContain('stopped saving');
    expect(await logOf(saves)).toEqual([chose('sit-down'), chose('stay')]);
  });

  it('an erasure that failed is not passed over in silence', async () => {
    const saves = await openSaves({ locks: null });
    await play(saves);
    replace(IDBObjectStore.prototype, 'clear', {
      value() {
        throw new DOMException('no', 'UnknownError');
      },
    });
    await saves.eraseAll();
    expect(saves.standing().reason).toContain('could not be erased');
    expect(await saves.visits()).toEqual([]);
  });
});

describe('an older and a newer game in two tabs', () => {
  it('the older makes way for the newer, and says that it no longer saves', async () => {
    const older = await openSaves({ locks: null });
    await play(older);
    const newer = await openDB('local-terrain', 2);
    expect(older.standing().reason).toContain('A newer version of this game');
    await older.append('one', 1, chose('stay'));
    expect(await logOf(older)).toEqual([chose('sit-down'), chose('stay')]);
    newer.close();
  });

  it('a game older than what is saved leaves it alone', async () => {
    (await openDB('local-terrain', 2)).close();
    const saves = await openSaves({ locks: null });
    expect(saves.standing().reason).toContain('A newer version of this game');
    await play(saves);
    expect(await logOf(saves)).toEqual([chose('sit-down')]);
  });

  it('a database that another tab blocks is not waited for', async () => {
    replace(globalThis, 'indexedDB', { get: () => ({ open: () => requestThatOnly('blocked') }) });
    const saves = await openSaves({ locks: null });
    expect(saves.standing().reason).toContain('open in another tab');
  });

  it('a database that never answers is not waited for for ever', async () => {
    replace(globalThis, 'indexedDB', { get: () => ({ open: () => requestThatOnly() }) });
    const saves = await openSaves({ locks: null, patience: 20 });
    expect(saves.standing().reason).toContain('too long');
  });
});

/** A request to open the database that never succeeds; it may say why. */
function requestThatOnly(said?: string): IDBOpenDBRequest {
  const listeners = new Map<string, (event: object) => void>();
  const request = {
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: () => undefined,
  };
  if (said) setTimeout(() => listeners.get(said)?.({ oldVersion: 0, newVersion: 1 }), 5);
  return Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
}

describe('a run that is to leave nothing behind', () => {
  it('keeps everything for the page and nothing beyond it', async () => {
    const saves = await memorySaves();
    expect(saves.standing()).toEqual({ lasting: false, reason: 'Nothing is kept of this run.' });
    await play(saves);
    expect(await logOf(saves)).toEqual([chose('sit-down')]);
    expect(await (await openSaves({ locks: null })).visits()).toEqual([]);
  });
});
