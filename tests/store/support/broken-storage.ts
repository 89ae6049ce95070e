/** Puts something in the place of a browser's storage, and puts the old thing back after the test. */
import { onTestFinished } from 'vitest';

export function replace<T extends object>(owner: T, name: string, descriptor: PropertyDescriptor) {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  onTestFinished(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

/** As in an opaque sandboxed frame. */
export function forbid(name: 'indexedDB' | 'localStorage'): void {
  replace(globalThis, name, {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

/** From now on every write fails with this error; a count lets some fail only. */
export function failWrites(name: string, times = Number.POSITIVE_INFINITY): void {
  const { add } = IDBObjectStore.prototype;
  let left = times;
  replace(IDBObjectStore.prototype, 'add', {
    writable: true,
    value: function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
      if (left-- > 0) throw new DOMException('no', name);
      return add.apply(this, args);
    },
  });
}
