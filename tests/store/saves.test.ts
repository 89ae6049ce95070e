import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/core/visit/log';
import type { Saves } from '../../src/core/visit/saves';
import { openSaves } from '../../src/store/saves';
import { fakeLocks } from './support/fake-locks';
import { chose, lookedUp, opening } from './support/visits';

const SCENARIO = 'warfarin-and-kale';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function begunVisit(saves: Saves, id = 'one'): Promise<void> {
  await saves.begin(opening(id));
  await saves.append(id, 0, chose('sit-down'));
}

describe('a visit that was interrupted', () => {
  it('is found again at the same beat after a reload', async () => {
    const before = await openSaves({ locks: null });
    await begunVisit(before);
    await before.keepPlace('one', 3);

    const after = await openSaves({ locks: null });
    expect(await after.unfinished(SCENARIO)).toEqual({
      opening: opening('one'),
      log: [chose('sit-down')],
      shown: 3,
      endedAt: null,
    });
    expect(after.standing()).toEqual({ lasting: true });
  });

  it('resumes before the first beat of a turn whose answer was saved but never shown', async () => {
    const saves = await openSaves({ locks: null });
    await begunVisit(saves);
    await saves.keepPlace('one', 3);
    await saves.append('one', 1, chose('ask-again'));
    expect((await saves.unfinished(SCENARIO))?.shown).toBe(0);
  });

  it('keeps its place when the scope card was only looked up', async () => {
    const saves = await openSaves({ locks: null });
    await begunVisit(saves);
    await saves.keepPlace('one', 3);
    await saves.append('one', 1, lookedUp('pass-on'));
    expect((await saves.unfinished(SCENARIO))?.shown).toBe(3);
  });

  it('is recognised and kept when it is of an older edition', async () => {
    const saves = await openSaves({ locks: null });
    await saves.begin(opening('old', { edition: '0.9' }));
    await saves.begin(opening('other', { scenario: 'another' }));
    expect((await saves.unfinished(SCENARIO))?.opening.edition).toBe('0.9');
  });

  it('is not offered once it has ended, or when it is a what-if', async () => {
    const saves = await openSaves({ locks: null });
    await begunVisit(saves);
    await saves.finish('one', 5000);
    await saves.begin(opening('two', { whatIf: true }));
    expect(await saves.unfinished(SCENARIO)).toBeUndefined();
    expect((await saves.visits()).map((visit) => visit.endedAt)).toEqual([5000, null]);
  });

  it('is the newest of several', async () => {
    const saves = await openSaves({ locks: null });
    await saves.begin(opening('newer', { startedAt: 2000 }));
    await saves.begin(opening('older', { startedAt: 1000 }));
    expect((await saves.unfinished(SCENARIO))?.opening.id).toBe('newer');
  });
});

describe('two tabs', () => {
  it('never write into one visit: the second is refused and told so', async () => {
    const first = await openSaves({ locks: null });
    await begunVisit(first);
    const second = await openSaves({ locks: null });
    await first.append('one', 1, chose('stay'));
    await second.append('one', 1, chose('leave'));
    await second.append('one', 2, chose('drive-off'));
    await second.keepPlace('one', 9);
    await second.finish('one', 9999);

    const [kept] = await first.visits();
    expect(kept).toMatchObject({
      log: [chose('sit-down'), chose('stay')],
      shown: 0,
      endedAt: null,
    });
    expect(first.standing().lasting).toBe(true);
    expect(second.standing().reason).toContain('This visit is being played in another tab.');
  });

  it('say it once, and a new visit in the second lasts again', async () => {
    const first = await openSaves({ locks: null });
    await begunVisit(first);
    const second = await openSaves({ locks: null });
    const heard: boolean[] = [];
    second.onStanding((standing) => heard.push(standing.lasting));
    await second.append('one', 0, chose('stand'));
    await second.append('one', 1, chose('leave'));
    expect(heard).toEqual([false]);
    await begunVisit(second, 'two');
    expect(heard).toEqual([false, true]);
    expect((await first.visits()).map((visit) => visit.opening.id)).toEqual(['one', 'two']);
  });

  it('may send the same answer twice without harm', async () => {
    const saves = await openSaves({ locks: null });
    await begunVisit(saves);
    await saves.append('one', 0, { at: 0, choice: 'sit-down', kind: 'chose' });
    expect(saves.standing().lasting).toBe(true);
    expect((await saves.visits())[0]?.log).toEqual([chose('sit-down')]);
  });

  it('do not offer a visit that the other has open, until that one closes or ends it', async () => {
    const locks = fakeLocks();
    const first = await openSaves({ locks });
    await begunVisit(first);
    const second = await openSaves({ locks });
    expect(await second.unfinished(SCENARIO)).toBeUndefined();
    expect(await second.claim('one')).toBe(false);
    expect((await first.unfinished(SCENARIO))?.opening.id).toBe('one');
    expect(await first.claim('one')).toBe(true);
    await first.finish('one', 1);
    expect(await second.claim('one')).toBe(true);
  });

  it('can both claim where the browser has no locks, or forbids them', async () => {
    const forbidden = { request: () => Promise.reject(new Error('SecurityError')) };
    const none = await openSaves({ locks: null });
    const some = await openSaves({ locks: forbidden as unknown as LockManager });
    await begunVisit(some);
    expect(await none.claim('one')).toBe(true);
    expect(await some.claim('two')).toBe(true);
    expect((await some.unfinished(SCENARIO))?.opening.id).toBe('one');
  });
});

describe('everything kept', () => {
  it('can be taken away as text', async () => {
    const saves = await openSaves({ locks: null });
    await begunVisit(saves);
    await saves.keepReflection('one', 'I rushed the silence.');
    const text = await saves.exportAll();
    expect(JSON.parse(text)).toEqual({
      format: 1,
      visits: [{ opening: opening('one'), log: [chose('sit-down')], shown: 0, endedAt: null }],
      reflections: { one: 'I rushed the silence.' },
    });
    expect(text).toContain('\n  "visits"');
  });

  it('can be erased, also from the memory of the page', async () => {
    const saves = await openSaves({ locks: null });
    await begunVisit(saves);
    await saves.keepReflection('one', 'I rushed the silence.');
    await saves.eraseAll();
    expect(await saves.visits()).toEqual([]);
    expect(await saves.reflection('one')).toBe('');
    expect(await (await openSaves({ locks: null })).visits()).toEqual([]);
  });

  it('stays erased when the visit was still open elsewhere, which is then told so', async () => {
    const playing = await openSaves({ locks: null });
    await begunVisit(playing);
    const other = await openSaves({ locks: null });
    await other.eraseAll();
    await playing.append('one', 1, chose('stay'));
    expect(playing.standing().reason).toContain('has been erased');
    expect(await other.visits()).toEqual([]);
    expect(JSON.parse(await other.exportAll()).visits).toEqual([]);
  });

  it('remembers the last reflection on each visit', async () => {
    const saves = await openSaves({ locks: null });
    await begunVisit(saves);
    await saves.keepReflection('one', 'first thought');
    await saves.keepReflection('one', 'second thought');
    const later = await openSaves({ locks: null });
    expect(await later.reflection('one')).toBe('second thought');
    expect(await later.reflection('two')).toBe('');
  });
});

const anyEntry: fc.Arbitrary<LogEntry> = fc.oneof(
  fc.record({ kind: fc.constant('chose' as const), choice: fc.string(), at: fc.nat() }),
  fc.record({ kind: fc.constant('looked-up' as const), task: fc.string(), at: fc.nat() }),
  fc.record({ kind: fc.constant('felt' as const), feeling: fc.string(), at: fc.nat() }),
  fc.record({ kind: fc.constant('stepped-back' as const), to: fc.nat(9), at: fc.nat() }),
);

describe('any sequence of answers', () => {
  it('reads back as the same log, however hurriedly it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEntry, { maxLength: 12 }),
        fc.boolean(),
        async (log, hurried) => {
          globalThis.indexedDB = new IDBFactory();
          const saves = await openSaves({ locks: null });
          const sent = [saves.begin(opening('one'))];
          for (const [index, entry] of log.entries()) {
            if (!hurried) await sent.at(-1);
            sent.push(saves.append('one', index, entry));
          }
          await Promise.all(sent);
          const again = await openSaves({ locks: null });
          expect((await again.visits())[0]?.log).toEqual(log);
        },
      ),
      { numRuns: 40 },
    );
  });
});
