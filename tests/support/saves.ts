/** Saves for tests: in memory, in memory with a diary of what was kept when, and never finishing. */
import type { LogEntry } from '../../src/core/visit/log';
import type { SavedVisit, Saves } from '../../src/core/visit/saves';
import { memorySaves } from '../../src/store/memory-saves';

export function inMemorySaves(): Promise<Saves> {
  return memorySaves('Nothing is kept of this test.');
}

/** Writes a line in `diary` each time something has really been kept. */
export async function savesWithDiary(diary: string[]): Promise<Saves> {
  const saves = await inMemorySaves();
  return overriding(saves, {
    append: async (id, index, entry) => {
      await saves.append(id, index, entry);
      diary.push(`kept ${index} ${entry.kind}`);
    },
    keepPlace: async (id, shown) => {
      await saves.keepPlace(id, shown);
      diary.push(`kept place ${shown}`);
    },
    finish: async (id, at) => {
      await saves.finish(id, at);
      diary.push('kept the end');
    },
  });
}

/** Takes answers and never says that they are kept, until it is let go. */
export async function savesThatWait(): Promise<{
  saves: Saves;
  asked: LogEntry[];
  letGo(): void;
}> {
  const memory = await inMemorySaves();
  const asked: LogEntry[] = [];
  let letGo: () => void = () => {};
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const saves = overriding(memory, {
    append: async (id, index, entry) => {
      asked.push(entry);
      await waiting;
      return memory.append(id, index, entry);
    },
  });
  return { saves, asked, letGo: () => letGo() };
}

/** Takes places and never says that they are kept, until it is let go. */
export async function savesThatHoldThePlace(): Promise<{ saves: Saves; letGo(): void }> {
  const memory = await inMemorySaves();
  let letGo: () => void = () => {};
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const saves = overriding(memory, {
    keepPlace: async (id, shown) => {
      await waiting;
      return memory.keepPlace(id, shown);
    },
  });
  return { saves, letGo: () => letGo() };
}

export async function savedVisit(saves: Saves, id: string): Promise<SavedVisit> {
  const found = (await saves.visits()).find((visit) => visit.opening.id === id);
  if (!found) throw new Error(`No visit ${id} was kept.`);
  return structuredClone(found);
}

function overriding(saves: Saves, own: Partial<Saves>): Saves {
  return new Proxy(saves, {
    get(target, name) {
      const mine = own[name as keyof Saves];
      if (mine) return mine;
      const theirs = target[name as keyof Saves] as unknown;
      return typeof theirs === 'function' ? theirs.bind(target) : theirs;
    },
  });
}
