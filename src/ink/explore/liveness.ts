/**
 * Which facts can still be looked at from each point: a variable that is set anew before anyone reads it, or
 * the count of an option that never comes round again, is no part of a state.
 *
 * Sound because it errs one way only: every road the story might take is followed (`flow.ts`), so a fact is
 * called dead only when no road reads it. Facts are bits; each point has a row of them.
 */
import type { Flow } from './flow';

export interface Touch {
  /** Facts that a point looks at. */
  reads: number[];
  /** Facts that a point sets anew, whatever they were. */
  sets: number[];
}

/** Beyond this many words of bits (64 MB) everything is called live: larger states, and no wrong ones. */
const MOST_WORDS = 16_000_000;

export class Liveness {
  private readonly width: number;
  private readonly rows: Uint32Array;
  private readonly isTooLarge: boolean;

  constructor(flow: Flow, touches: readonly Touch[], facts: number) {
    this.width = Math.max(1, Math.ceil(facts / 32));
    this.isTooLarge = touches.length * this.width > MOST_WORDS;
    this.rows = new Uint32Array(this.isTooLarge ? 0 : touches.length * this.width);
    if (!this.isTooLarge) this.settle(flow, touches);
  }

  /** Backwards from every reader, until nothing changes: a round for each loop within a loop. */
  private settle(flow: Flow, touches: readonly Touch[]): void {
    const kept = this.keptBits(touches);
    touches.forEach(({ reads }, point) => {
      for (const fact of reads) this.raise(point, fact);
    });
    const order = lastFirst(flow.next);
    for (let isNew = true; isNew; ) {
      isNew = false;
      for (const point of order) {
        if (this.gather(point, flow.next[point] ?? [], kept)) isNew = true;
      }
    }
  }

  /** True when the row has changed. */
  private gather(point: number, nexts: readonly number[], kept: Uint32Array): boolean {
    const { rows, width } = this;
    let isNew = false;
    for (let word = 0; word < width; word++) {
      const at = point * width + word;
      let bits = 0;
      for (const next of nexts) bits |= rows[next * width + word] ?? 0;
      const row = ((rows[at] ?? 0) | (bits & (kept[at] ?? 0))) >>> 0;
      if (row !== rows[at]) {
        rows[at] = row;
        isNew = true;
      }
    }
    return isNew;
  }

  private keptBits(touches: readonly Touch[]): Uint32Array {
    const kept = new Uint32Array(this.rows.length).fill(0xffffffff);
    touches.forEach(({ sets }, point) => {
      for (const fact of sets) {
        const at = point * this.width + (fact >> 5);
        kept[at] = ((kept[at] ?? 0) & ~(1 << (fact & 31))) >>> 0;
      }
    });
    return kept;
  }

  private raise(point: number, fact: number): void {
    const at = point * this.width + (fact >> 5);
    this.rows[at] = ((this.rows[at] ?? 0) | (1 << (fact & 31))) >>> 0;
  }

  isLive(point: number, fact: number): boolean {
    if (this.isTooLarge) return true;
    const row = this.rows[point * this.width + (fact >> 5)] ?? 0;
    return ((row >>> (fact & 31)) & 1) === 1;
  }
}

/** Every point after those it leads to, as far as loops allow. */
function lastFirst(next: readonly number[][]): number[] {
  const order: number[] = [];
  const isMet = new Uint8Array(next.length);
  const open: { point: number; way: number }[] = [];
  for (let root = 0; root < next.length; root++) {
    if (isMet[root]) continue;
    isMet[root] = 1;
    open.push({ point: root, way: 0 });
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const to = next[top.point]?.[top.way++];
      if (to === undefined) order.push(open.pop()?.point ?? 0);
      else if (!isMet[to]) {
        isMet[to] = 1;
        open.push({ point: to, way: 0 });
      }
    }
  }
  return order;
}
