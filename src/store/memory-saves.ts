/**
 * Saves for the life of the page only, for a page that must leave nothing behind: a trainer's trial run,
 * "what if?", a test. Must not know the database.
 */
import type { Saves } from '../core/visit/saves';
import { GuardedSaves } from './guarded-saves';
import { MemoryShelf } from './memory-shelf';
import { VisitLocks } from './visit-locks';

export async function memorySaves(reason = 'Nothing is kept of this run.'): Promise<Saves> {
  const saves = new GuardedSaves({
    open: async () => new MemoryShelf(),
    locks: new VisitLocks(undefined),
    patience: 1000,
  });
  await saves.open();
  saves.fall(reason);
  return saves;
}
