/**
 * Visits kept for the life of the page: the copy to fall back on, and all there is where saving is
 * forbidden. Never fails. Must not know the database.
 */
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

export class MemoryShelf implements Shelf {
  private visits = new Map<string, SavedVisit>();
  private reflections = new Map<string, string>();

  async begin(opening: Opening): Promise<Outcome> {
    if (!this.visits.has(opening.id)) this.put({ opening, log: [], shown: 0, endedAt: null });
    return 'kept';
  }

  async append(id: string, index: number, entry: LogEntry): Promise<Outcome> {
    const visit = this.visits.get(id);
    if (!visit) return 'unknown';
    const before = visit.log[index];
    if (before) return sameEntry(before, entry) ? 'kept' : 'taken';
    visit.log[index] = structuredClone(entry);
    if (turnsThePage(entry)) visit.shown = 0;
    return 'kept';
  }

  async keepPlace(id: string, shown: number): Promise<Outcome> {
    return this.change(id, (visit) => {
      visit.shown = shown;
    });
  }

  async finish(id: string, at: number): Promise<Outcome> {
    return this.change(id, (visit) => {
      visit.endedAt = at;
    });
  }

  async keepReflection(id: string, text: string): Promise<Outcome> {
    this.reflections.set(id, text);
    return 'kept';
  }

  async restore(visit: SavedVisit): Promise<Outcome> {
    this.put(visit);
    return 'kept';
  }

  async contents(): Promise<Contents> {
    return {
      visits: oldestFirst([...this.visits.values()].map(copyOf)),
      reflections: Object.fromEntries(this.reflections),
    };
  }

  async erase(): Promise<Outcome> {
    this.visits.clear();
    this.reflections.clear();
    return 'kept';
  }

  find(id: string): SavedVisit | undefined {
    const visit = this.visits.get(id);
    return visit && copyOf(visit);
  }

  /** Becomes a copy of another shelf, except for visits that this page plays on by itself. */
  mirror(contents: Contents, except: ReadonlySet<string>): void {
    for (const map of [this.visits, this.reflections])
      for (const id of map.keys()) if (!except.has(id)) map.delete(id);
    for (const visit of contents.visits) if (!except.has(visit.opening.id)) this.put(visit);
    for (const [id, text] of Object.entries(contents.reflections))
      if (!except.has(id)) this.reflections.set(id, text);
  }

  private put(visit: SavedVisit): void {
    this.visits.set(visit.opening.id, copyOf(visit));
  }

  private change(id: string, by: (visit: SavedVisit) => void): Outcome {
    const visit = this.visits.get(id);
    if (!visit) return 'unknown';
    by(visit);
    return 'kept';
  }
}

/** A copy whose log ends where an index is missing: what came after cannot be replayed. */
function copyOf(visit: SavedVisit): SavedVisit {
  const gap = visit.log.findIndex((entry) => !entry);
  const log = gap < 0 ? visit.log : visit.log.slice(0, gap);
  return structuredClone({ ...visit, log });
}
