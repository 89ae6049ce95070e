/**
 * Terms kept in a database of their own, so that visits saved by an older game are never touched by it. Each
 * entry is one record, added and never overwritten. When the database fails, the term goes on in memory, with
 * all it had, and says so. Must not know the trainee's page.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TermEntry, TermOpening } from '../core/term/log';
import type { SavedTerm, TermSaves } from '../core/term/saves';
import type { SavesStanding } from '../core/visit/saves';
import { within } from './patience';
import { TERM_PLAYED_ELSEWHERE, whyNotOpened, whyStopped } from './sentences';
import { sameEntry } from './shelf';

const DATABASE = 'local-terrain-terms';
const VERSION = 1;
/** Milliseconds. */
const PATIENCE = 4000;

interface Tables extends DBSchema {
  terms: { key: string; value: { id: string; opening: TermOpening; endedAt: number | null } };
  entries: { key: [string, number]; value: { term: string; index: number; entry: TermEntry } };
}

export async function openTermSaves(): Promise<TermSaves> {
  const saves = new KeptTerms();
  await saves.open();
  return saves;
}

class KeptTerms implements TermSaves {
  private db: IDBPDatabase<Tables> | undefined;
  private readonly memory = new Map<string, SavedTerm>();
  private reason: string | undefined;
  private isOpen = false;

  async open(): Promise<void> {
    await this.orFall(async () => {
      this.db = await within(PATIENCE, openDatabase());
      for (const term of await within(PATIENCE, readAll(this.db)))
        this.memory.set(term.opening.id, term);
      this.isOpen = true;
    });
  }

  standing(): SavesStanding {
    return this.reason === undefined ? { lasting: true } : { lasting: false, reason: this.reason };
  }

  async begin(opening: TermOpening): Promise<void> {
    this.memory.set(opening.id, { opening, log: [], endedAt: null });
    await this.orFall(async () => {
      await this.db?.put('terms', { id: opening.id, opening, endedAt: null });
    });
  }

  async append(term: string, index: number, entry: TermEntry): Promise<void> {
    const kept = this.memory.get(term);
    if (!kept) return;
    kept.log[index] = entry;
    await this.orFall(async () => {
      if ((await this.add(term, index, entry)) === 'taken') this.fall(TERM_PLAYED_ELSEWHERE);
    });
  }

  /** Looks and adds in one transaction, so that of two tabs only one is first. */
  private async add(term: string, index: number, entry: TermEntry): Promise<'kept' | 'taken'> {
    const writing = this.db?.transaction('entries', 'readwrite');
    const before = await writing?.store.get([term, index]);
    if (before) return sameEntry(before.entry, entry) ? 'kept' : 'taken';
    await writing?.store.add({ term, index, entry });
    await writing?.done;
    return 'kept';
  }

  async finish(term: string, at: number): Promise<void> {
    const kept = this.memory.get(term);
    if (!kept) return;
    kept.endedAt = at;
    const { opening } = kept;
    await this.orFall(async () => {
      await this.db?.put('terms', { id: term, opening, endedAt: at });
    });
  }

  async terms(): Promise<SavedTerm[]> {
    const all = [...this.memory.values()].map((term) => ({ ...term, log: [...term.log] }));
    return all.sort((a, b) => a.opening.startedAt - b.opening.startedAt);
  }

  async eraseAll(): Promise<void> {
    this.memory.clear();
    await this.orFall(async () => {
      await Promise.all([this.db?.clear('terms'), this.db?.clear('entries')]);
    });
  }

  private async orFall(work: () => Promise<void>): Promise<void> {
    try {
      await within(PATIENCE, work());
    } catch (error) {
      this.fall(this.isOpen ? whyStopped(error) : whyNotOpened(error));
    }
  }

  /** From here on in memory only. */
  private fall(reason: string): void {
    this.reason ??= reason;
    this.db?.close();
    this.db = undefined;
  }
}

function openDatabase(): Promise<IDBPDatabase<Tables>> {
  return openDB<Tables>(DATABASE, VERSION, {
    upgrade(db) {
      db.createObjectStore('terms', { keyPath: 'id' });
      db.createObjectStore('entries', { keyPath: ['term', 'index'] });
    },
  });
}

async function readAll(db: IDBPDatabase<Tables>): Promise<SavedTerm[]> {
  const [terms, entries] = await Promise.all([db.getAll('terms'), db.getAll('entries')]);
  return terms.map(({ opening, endedAt }) => {
    const mine = entries.filter(({ term }) => term === opening.id);
    const log = mine.sort((a, b) => a.index - b.index).map(({ entry }) => entry);
    return { opening, log, endedAt };
  });
}
