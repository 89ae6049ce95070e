/** Web Locks of one browser, as several tabs see them: a lock is free again when its holder lets go. */
export function fakeLocks(): LockManager {
  const held = new Set<string>();
  return {
    async request(name: string, _options: unknown, callback: (lock: Lock | null) => unknown) {
      if (held.has(name)) return callback(null);
      held.add(name);
      try {
        return await callback({ name, mode: 'exclusive' } as Lock);
      } finally {
        held.delete(name);
      }
    },
    async query() {
      return { held: [...held].map((name) => ({ name })), pending: [] };
    },
  } as unknown as LockManager;
}
