/**
 * How closely a story looks at its counts. A count that only `* once-only` looks at is either nought or
 * not; one that `{knot > 2}` looks at is 0, 1, 2 or more. What nothing looks at is no part of a state.
 *
 * Sound because the normal form commutes with counting on and with every look: a number above the cap
 * stays above it, and a remainder grows as the number does.
 */
import type { Container } from 'inkjs/engine/Container';

export type CountKind = 'visits' | 'age' | 'turn';

/** Numbers up to `cap` are told apart; above it only their remainder by `period` is. */
export interface Look {
  cap: number;
  period: number;
}

const UNLIMITED = Number.MAX_SAFE_INTEGER;

export class Observers {
  readonly visits = new Map<Container, Look>();
  readonly ages = new Map<Container, Look>();
  /** Null while nothing looks at the number of turns. */
  turn: Look | null = null;
  /** A place held in a variable was asked for: any count of this kind may be looked at, exactly. */
  private readonly every = { visits: false, age: false, turn: false };

  /** Numbers from `cap` on are all the same. */
  upTo(kind: CountKind, of: Container | null, cap: number): void {
    this.look(kind, of, { cap, period: 1 });
  }

  exactly(kind: CountKind, of: Container | null): void {
    this.look(kind, of, { cap: UNLIMITED, period: 1 });
  }

  modulo(of: Container | null, period: number): void {
    this.look('visits', of, { cap: 0, period });
  }

  everything(kind: CountKind): void {
    this.every[kind] = true;
  }

  private look(kind: CountKind, of: Container | null, look: Look): void {
    if (kind === 'turn') this.turn = both(this.turn ?? undefined, look);
    else if (of) {
      const looks = kind === 'visits' ? this.visits : this.ages;
      looks.set(of, both(looks.get(of), look));
    }
  }

  /** Adds the exact look at every container that is counted at all, where any may be asked for. */
  settle(counted: readonly Container[]): void {
    for (const container of counted) {
      if (this.every.visits && container.visitsShouldBeCounted) this.exactly('visits', container);
      if (this.every.age && container.turnIndexShouldBeCounted) this.exactly('age', container);
    }
  }
}

/** One normal form that serves two looks: the greater cap, and a period that both divide. */
function both(one: Look | undefined, other: Look): Look {
  if (!one) return other;
  return {
    cap: Math.max(one.cap, other.cap),
    period: leastCommonMultiple(one.period, other.period),
  };
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

export function normalForm(count: number, { cap, period }: Look): number {
  return count <= cap ? count : cap + 1 + ((count - cap - 1) % period);
}
