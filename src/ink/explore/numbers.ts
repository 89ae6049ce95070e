/** Lists of numbers that grow without a box for each number: a search keeps a million of them. */

type Numbers = Int32Array | Int16Array | Uint8Array | Float32Array;

export class NumberList<T extends Numbers> {
  private room: T;
  length = 0;

  constructor(private readonly make: (size: number) => T) {
    this.room = make(1024);
  }

  push(number: number): void {
    if (this.length === this.room.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length++] = number;
  }

  set(at: number, number: number): void {
    this.room[at] = number;
  }

  get(at: number): number {
    return this.room[at] ?? 0;
  }

  /** Exactly as many as were put in. */
  toArray(): T {
    return this.room.slice(0, this.length) as T;
  }
}

export const integers = () => new NumberList((size) => new Int32Array(size));
export const smallIntegers = () => new NumberList((size) => new Int16Array(size));
export const flags = () => new NumberList((size) => new Uint8Array(size));
export const fractions = () => new NumberList((size) => new Float32Array(size));
