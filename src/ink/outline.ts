/**
 * The parts of a scenario as they were written: knots, stitches, functions and choices with their places in
 * the source. Must not know what is right or wrong about them.
 */
import type { Spot } from './explore/graph';

export interface WrittenKnot extends Spot {
  /** As a divert names it: `knot` or `knot.stitch`. Also its runtime path. */
  name: string;
  kind: 'knot' | 'stitch' | 'function';
}

export interface WrittenChoice extends Spot {
  /** Runtime path of the choice, as in `GraphOption.source`. */
  source: string;
  /** Runtime path of what follows it: options nested under it lie inside. */
  content?: string;
  /** The author's label. */
  label?: string;
  /** A fallback (`* ->`) is never shown, so no trainee can choose it. */
  isFallback: boolean;
}

export interface Outline {
  knots: WrittenKnot[];
  choices: WrittenChoice[];
}

/** One file of a scenario, cleaned of Windows line ends and byte-order mark. */
export interface SourceText {
  file: string;
  text: string;
}
