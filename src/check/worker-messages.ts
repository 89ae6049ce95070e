/**
 * What a page and the checker's worker say to each other: plain data, both ways.
 * Must not know how either side does its part.
 */
import type { WorldData } from '../core/boundary/world-data';
import type { SearchLimits } from '../ink/explore/graph';
import type { Checked } from './check-scenario';

export type ToChecker =
  /** Once, and again whenever it changed; null while its files cannot be read. */
  { kind: 'world'; world: WorldData | null } | CheckOrder | { kind: 'cancel'; id: number };

export interface CheckOrder {
  kind: 'check';
  /** The asker's own number; every answer carries it. */
  id: number;
  /** Path of the scenario from the project's root. A newer check of it ends an older one. */
  main: string;
  /** Text by path from the project's root: the scenario, and whatever it may include. */
  files: Record<string, string>;
  limits: SearchLimits;
}

/** Each check is answered with any number of `progress` and one of the others. */
export type FromChecker =
  | { kind: 'progress'; id: number; known: number; waiting: number }
  | { kind: 'done'; id: number; result: CheckResult }
  | { kind: 'cancelled'; id: number }
  /** A sentence for the trainer. */
  | { kind: 'failed'; id: number; sentence: string };

/** The graph stays with the worker: it can be larger than everything else together. */
export type CheckResult = Omit<Checked, 'graph'>;
