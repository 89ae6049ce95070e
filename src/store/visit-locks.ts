/**
 * Which visits are open in which tab, by the browser's locks. A lock is held until the tab closes, so a
 * crashed tab gives its visits free by itself. Must not know what is saved.
 */
export class VisitLocks {
  private held = new Map<string, () => void>();

  constructor(private locks: LockManager | undefined) {}

  /** False when another tab holds it; true where there are no locks. */
  async claim(visit: string): Promise<boolean> {
    if (!this.locks || this.held.has(visit)) return true;
    try {
      return await this.hold(this.locks, visit);
    } catch {
      return true;
    }
  }

  /** Visits that another tab has open. */
  async elsewhere(): Promise<Set<string>> {
    try {
      const { held = [] } = (await this.locks?.query()) ?? {};
      const visits = held.map((lock) => (lock.name ?? '').slice(PREFIX.length));
      return new Set(visits.filter((visit) => !this.held.has(visit)));
    } catch {
      return new Set();
    }
  }

  release(visit: string): void {
    this.held.get(visit)?.();
    this.held.delete(visit);
  }

  /** The lock is kept for as long as the promise given to it stays open. */
  private hold(locks: LockManager, visit: string): Promise<boolean> {
    return new Promise((answer, fail) => {
      const whileHeld = (lock: Lock | null) => {
        answer(lock !== null);
        if (lock) return new Promise<void>((free) => this.held.set(visit, free));
      };
      locks.request(PREFIX + visit, { ifAvailable: true }, whileHeld).catch(fail);
    });
  }
}

const PREFIX = 'local-terrain:visit:';
