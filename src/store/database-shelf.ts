/**
 * Visits kept in the browser's database. Every answer is one record, added and never overwritten, so that
 * two tabs cannot spoil one log. Fails with the browser's own error; must not know what to say about it.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { LogEntry, Opening } from '../core/visit/log';
import type { SavedVisit } from '../core/visit/saves';
import {
  type Contents,
  type Outcome,
  oldestFirst,
  type Shelf,
  sameEntry,
  turnsThePage,
} from './shelf';

export const DATABASE = 'local-terrain';
const VERSION = 1;

interface Tables extends DBSchema {
  openings: { key: string; value: Opening };
  entries: { key: [string, number]; value: { visit: string; index: number; entry: LogEntry } };
  places: { key: string; value: { visit: string; shown: number; endedAt: number | null } };
  reflections: { key: string; value: { visit: string; text: string } };
}
type Place = { shown: number; endedAt: number | null };
type Table = 'openings' | 'entries' | 'places' | 'reflections';
const TABLES: Table[] = ['openings', 'entries', 'places', 'reflections'];
type Writing = IDBPTransaction<Tables, Table[], 'readwrite'>;

/** What the browser may say about the open database, unasked. */
export interface Notices {
  /** An older connection, in another tab, keeps this one from opening. */
  blocked(): void;
  /** A newer game wants to change the database: this connection has been closed. */
  outdated(): void;
}

export async function openDatabaseShelf(notices: Notices): Promise<DatabaseShelf> {
  const db = await openDB<Tables>(DATABASE, VERSION, {
    upgrade: makeTables,
    blocked: () => notices.blocked(),
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      notices.outdated();
    },
  });
  return new DatabaseShelf(db);
}

function makeTables(db: IDBPDatabase<Tables>): void {
  db.createObjectStore('openings', { keyPath: 'id' });
  db.createObjectStore('entries', { keyPath: ['visit', 'index'] });
  db.createObjectStore('places', { keyPath: 'visit' });
  db.createObjectStore('reflections', { keyPath: 'visit' });
}

export class DatabaseShelf implements Shelf {
  constructor(private db: IDBPDatabase<Tables>) {}

  begin(opening: Opening): Promise<Outcome> {
    return this.write(async (tx) => {
      if (await tx.objectStore('openings').get(opening.id)) return 'kept';
      await tx.objectStore('openings').add(opening);
      await putPlace(tx, opening.id, undefined, { shown: 0 });
      return 'kept';
    });
  }

  /** The trainee waits for this one, so what can be asked at once is asked at once. */
  append(visit: string, index: number, entry: LogEntry): Promise<Outcome> {
    return this.write(async (tx) => {
      const [known, before, place] = await Promise.all([
        tx.objectStore('openings').getKey(visit),
        tx.objectStore('entries').get([visit, index]),
        tx.objectStore('places').get(visit),
      ]);
      if (known === undefined) return 'unknown';
      if (before) return sameEntry(before.entry, entry) ? 'kept' : 'taken';
      const writes: Promise<unknown>[] = [tx.objectStore('entries').add({ visit, index, entry })];
      if (turnsThePage(entry)) writes.push(putPlace(tx, visit, place, { shown: 0 }));
      await Promise.all(writes);
      return 'kept';
    });
  }

  keepPlace(visit: string, shown: number): Promise<Outcome> {
    return this.move(visit, { shown });
  }

  finish(visit: string, at: number): Promise<Outcome> {
    return this.move(visit, { endedAt: at });
  }

  keepReflection(visit: string, text: string): Promise<Outcome> {
    return this.writeTo(visit, async (tx) => {
      await tx.objectStore('reflections').put({ visit, text });
      return 'kept';
    });
  }

  async restore({ opening, log, shown, endedAt }: SavedVisit): Promise<Outcome> {
    await this.begin(opening);
    for (const [index, entry] of log.entries()) {
      const outcome = await this.append(opening.id, index, entry);
      if (outcome !== 'kept') return outcome;
    }
    return this.move(opening.id, { shown, endedAt });
  }

  async contents(): Promise<Contents> {
    const tx = this.db.transaction(TABLES, 'readonly');
    tx.done.catch(() => undefined);
    const [openings, entries, places, reflections] = await Promise.all([
      tx.objectStore('openings').getAll(),
      tx.objectStore('entries').getAll(),
      tx.objectStore('places').getAll(),
      tx.objectStore('reflections').getAll(),
    ]);
    const placeOf = new Map(places.map((place) => [place.visit, place]));
    const logs = logsOf(entries);
    const visits = openings.map((opening) => {
      const { shown = 0, endedAt = null } = placeOf.get(opening.id) ?? {};
      return { opening, log: logs.get(opening.id) ?? [], shown, endedAt };
    });
    const texts = reflections.map(({ visit, text }) => [visit, text]);
    return { visits: oldestFirst(visits), reflections: Object.fromEntries(texts) };
  }

  erase(): Promise<Outcome> {
    return this.write(async (tx) => {
      await Promise.all(TABLES.map((table) => tx.objectStore(table).clear()));
      return 'kept';
    });
  }

  close(): void {
    this.db.close();
  }

  /** Awaited before the next words too: asked in two steps rather than three. */
  private move(visit: string, change: Partial<Place>): Promise<Outcome> {
    return this.write(async (tx) => {
      const [known, place] = await Promise.all([
        tx.objectStore('openings').getKey(visit),
        tx.objectStore('places').get(visit),
      ]);
      if (known === undefined) return 'unknown';
      await putPlace(tx, visit, place, change);
      return 'kept';
    });
  }

  /** Writes to a visit only while its opening is there: what was erased elsewhere stays erased. */
  private writeTo(visit: string, work: (tx: Writing) => Promise<Outcome>): Promise<Outcome> {
    return this.write(async (tx) => {
      const known = await tx.objectStore('openings').getKey(visit);
      return known === undefined ? 'unknown' : work(tx);
    });
  }

  /** One transaction, awaited to its end: only then is a thing kept. */
  private async write(work: (tx: Writing) => Promise<Outcome>): Promise<Outcome> {
    const tx = this.db.transaction(TABLES, 'readwrite', { durability: 'relaxed' });
    const done = tx.done;
    done.catch(() => undefined);
    const outcome = await work(tx).catch((fault) => {
      abandon(tx);
      throw fault;
    });
    await done;
    return outcome;
  }
}

/** A transaction that has already ended by itself cannot be ended again. */
function abandon(tx: Writing): void {
  try {
    tx.abort();
  } catch {}
}

function putPlace(
  tx: Writing,
  visit: string,
  before: Tables['places']['value'] | undefined,
  change: Partial<Place>,
): Promise<string> {
  return tx.objectStore('places').put({ visit, shown: 0, endedAt: null, ...before, ...change });
}

/** Entries come sorted by visit and index. A log ends where an index is missing. */
function logsOf(entries: readonly Tables['entries']['value'][]): Map<string, LogEntry[]> {
  const logs = new Map<string, LogEntry[]>();
  for (const { visit, index, entry } of entries) {
    const log = logs.get(visit) ?? [];
    if (index === log.length) log.push(entry);
    logs.set(visit, log);
  }
  return logs;
}
