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

export class Liveness {
  private readonly width: number;
  private readonly rows: Uint32Array;

  constructor(flow: Flow, touches: readonly Touch[], facts: number) {
    this.width = Math.max(1, Math.ceil(facts / 32));
    this.rows = new Uint32Array(touches.length * this.width);
    this.settle(flow, touches);
  }

  /** Backwards from every reader, until nothing changes. */
  private settle(flow: Flow, touches: readonly Touch[]): void {
    const before = turnedRound(flow.next);
    const kept = this.keptBits(touches);
    const isWaiting = new Uint8Array(touches.length).fill(1);
    const waiting = touches.map((_, point) => point);
    touches.forEach(({ reads }, point) => {
      for (const fact of reads) this.raise(point, fact);
    });
    for (let point = waiting.pop(); point !== undefined; point = waiting.pop()) {
      isWaiting[point] = 0;
      if (!this.gather(point, flow.next[point] ?? [], kept)) continue;
      for (const earlier of before[point] ?? []) {
        if (isWaiting[earlier]) continue;
        isWaiting[earlier] = 1;
        waiting.push(earlier);
      }
    }
  }

  /** True when the row has changed, or was looked at for the first time with something in it. */
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
    const row = this.rows[point * this.width + (fact >> 5)] ?? 0;
    return ((row >>> (fact & 31)) & 1) === 1;
  }
}

function turnedRound(next: readonly number[][]): number[][] {
  const before: number[][] = next.map(() => []);
  next.forEach((targets, point) => {
    for (const target of targets) before[target]?.push(point);
  });
  return before;
}
