/**
 * Saves that never fail outward. Everything is written to memory first and to the database after; when
 * the database fails, memory has it all already, and one sentence says that it no longer lasts.
 * Must not know the page.
 */
import type { LogEntry, Opening } from '../core/visit/log';
import type { SavedVisit, Saves, SavesStanding } from '../core/visit/saves';
import { MemoryShelf } from './memory-shelf';
import { within } from './patience';
import {
  ERASED,
  hasNoRoom,
  NOT_ERASED,
  PLAYED_ELSEWHERE,
  whyNotOpened,
  whyStopped,
} from './sentences';
import type { Contents, Outcome, Shelf } from './shelf';
import type { VisitLocks } from './visit-locks';

export const FORMAT = 1;

export interface Means {
  /** Opens the lasting shelf; again after its connection was lost. */
  open(): Promise<Shelf>;
  locks: VisitLocks;
  /** Milliseconds to wait for the browser. */
  patience: number;
}

export class GuardedSaves implements Saves {
  private memory = new MemoryShelf();
  private shelf?: Shelf;
  /** Why nothing lasts any more. */
  private fallen?: string;
  /** Why the visit being played does not last, although others do. */
  private refused?: string;
  /** Visits that this tab plays on by itself. */
  private contested = new Set<string>();
  private playing?: string;
  private listeners: ((standing: SavesStanding) => void)[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(private means: Means) {}

  async open(): Promise<void> {
    try {
      this.shelf = await within(this.means.patience, this.means.open());
      const contents = await within(this.means.patience, this.shelf.contents());
      this.memory.mirror(contents, this.contested);
    } catch (fault) {
      this.fall(whyNotOpened(fault));
    }
  }

  standing(): SavesStanding {
    const reason = this.fallen ?? this.refused;
    return reason ? { lasting: false, reason } : { lasting: true };
  }

  onStanding(listener: (standing: SavesStanding) => void): void {
    this.listeners.push(listener);
  }

  /** Takes its turn at once: an answer sent right after it must not overtake it. */
  async begin(opening: Opening): Promise<void> {
    this.stand(() => {
      this.refused = undefined;
    });
    const begun = this.write(opening.id, (shelf) => shelf.begin(opening));
    await this.claim(opening.id);
    return begun;
  }

  append(visitId: string, index: number, entry: LogEntry): Promise<void> {
    return this.write(visitId, (shelf) => shelf.append(visitId, index, entry));
  }

  keepPlace(visitId: string, shown: number): Promise<void> {
    return this.write(visitId, (shelf) => shelf.keepPlace(visitId, shown));
  }

  async finish(visitId: string, at: number): Promise<void> {
    await this.write(visitId, (shelf) => shelf.finish(visitId, at));
    this.means.locks.release(visitId);
  }

  keepReflection(visitId: string, text: string): Promise<void> {
    return this.write(visitId, (shelf) => shelf.keepReflection(visitId, text));
  }

  async visits(): Promise<SavedVisit[]> {
    return (await this.contents()).visits;
  }

  async unfinished(scenario: string): Promise<SavedVisit | undefined> {
    const visits = await this.visits();
    const elsewhere = await this.means.locks.elsewhere();
    return visits.findLast(
      ({ opening, endedAt }) =>
        opening.scenario === scenario &&
        endedAt === null &&
        !opening.whatIf &&
        opening.term === undefined &&
        !elsewhere.has(opening.id) &&
        !this.contested.has(opening.id),
    );
  }

  async reflection(visitId: string): Promise<string> {
    await this.contents();
    return (await this.memory.contents()).reflections[visitId] ?? '';
  }

  async exportAll(): Promise<string> {
    return JSON.stringify({ format: FORMAT, ...(await this.contents()) }, null, 2);
  }

  eraseAll(): Promise<void> {
    return this.inTurn(async () => {
      await this.memory.erase();
      try {
        await this.eraseShelf();
      } catch {
        this.fall(NOT_ERASED);
      }
    });
  }

  claim(visitId: string): Promise<boolean> {
    return this.means.locks.claim(visitId);
  }

  /** Also after a fall, when there may be more on the shelf than ever; then there may be room again. */
  private async eraseShelf(): Promise<void> {
    const { patience, open } = this.means;
    this.shelf ??= await within(patience, open());
    await within(patience, this.shelf.erase());
    this.stand(() => {
      this.fallen = undefined;
    });
  }

  /** Writes to memory, then to the shelf, one thing after another. */
  private write(visit: string, work: (shelf: Shelf) => Promise<Outcome>): Promise<void> {
    return this.inTurn(async () => {
      this.playing = visit;
      await work(this.memory);
      if (this.contested.has(visit)) return;
      const outcome = await this.attempt(work);
      if (outcome === 'taken') this.contest(visit, PLAYED_ELSEWHERE);
      if (outcome === 'unknown') this.contest(visit, ERASED);
    });
  }

  private contents(): Promise<Contents> {
    return this.inTurn(async () => {
      const contents = await this.attempt((shelf) => shelf.contents());
      if (contents) this.memory.mirror(contents, this.contested);
      return contents ?? this.memory.contents();
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Undefined when nothing lasts. */
  private async attempt<T>(work: (shelf: Shelf) => Promise<T>): Promise<T | undefined> {
    if (!this.shelf || this.fallen) return undefined;
    try {
      return await within(this.means.patience, work(this.shelf));
    } catch (fault) {
      return hasNoRoom(fault) ? this.fall(whyStopped(fault)) : this.attemptAgain(work);
    }
  }

  /** Telephones drop the connection of a page in the background; a new one usually works. */
  private async attemptAgain<T>(work: (shelf: Shelf) => Promise<T>): Promise<T | undefined> {
    const { patience, open } = this.means;
    if (this.fallen) return undefined;
    try {
      this.shelf = await within(patience, open());
      const visit = this.memory.find(this.playing ?? '');
      if (visit && !this.contested.has(visit.opening.id))
        await within(patience, this.shelf.restore(visit));
      return await within(patience, work(this.shelf));
    } catch (fault) {
      return this.fall(whyStopped(fault));
    }
  }

  /** From here on nothing lasts. The first reason stays, save for a failed erasure, which is graver. */
  fall(reason: string): undefined {
    this.stand(() => {
      if (!this.fallen || reason === NOT_ERASED) this.fallen = reason;
    });
  }

  private contest(visit: string, reason: string): void {
    this.contested.add(visit);
    this.stand(() => {
      this.refused = reason;
    });
  }

  /** Says so only when something changed, and never lets a listener's fault into a save. */
  private stand(change: () => void): void {
    const before = this.standing().reason;
    change();
    const standing = this.standing();
    if (standing.reason === before) return;
    for (const listener of this.listeners) queueMicrotask(() => listener(standing));
  }
}
