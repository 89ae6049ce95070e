/**
 * Opens the saves of this browser: the database where it is allowed, memory where it is not.
 * Must not know the page.
 */
import type { Saves } from '../core/visit/saves';
import { openDatabaseShelf } from './database-shelf';
import { GuardedSaves } from './guarded-saves';
import { fault } from './patience';
import { OUTDATED } from './sentences';
import type { Shelf } from './shelf';
import { VisitLocks } from './visit-locks';

/** What a browser may lack or forbid; left out, it is taken from the page. */
export interface Env {
  /** Null: tabs cannot be told apart. */
  locks?: LockManager | null;
  /** Milliseconds to wait for the database before playing on without it. */
  patience?: number;
}

const PATIENCE = 4000;

export async function openSaves(env: Env = {}): Promise<Saves> {
  const locks = env.locks === undefined ? locksOfPage() : (env.locks ?? undefined);
  const saves: GuardedSaves = new GuardedSaves({
    open: () => openShelf(() => saves.fall(OUTDATED)),
    locks: new VisitLocks(locks),
    patience: env.patience ?? PATIENCE,
  });
  await saves.open();
  return saves;
}

/** An open that was blocked and given up may still succeed later; then it must not block others. */
function openShelf(outdated: () => void): Promise<Shelf> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const blocked = () => {
      isGivenUp = true;
      reject(fault('BlockedError'));
    };
    openDatabaseShelf({ blocked, outdated })
      .then((shelf) => (isGivenUp ? shelf.close() : resolve(shelf)))
      .catch(reject);
  });
}

function locksOfPage(): LockManager | undefined {
  try {
    return navigator.locks;
  } catch {
    return undefined;
  }
}
