/**
 * A limit on waiting: a database that never answers must not freeze a visit.
 * Must not know what is waited for.
 */
export function within<T>(milliseconds: number, waiting: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(fault('TimeoutError')), milliseconds);
    waiting.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** An error known by its name, as the browser's own are. */
export function fault(name: string): Error {
  return Object.assign(new Error(name), { name });
}
