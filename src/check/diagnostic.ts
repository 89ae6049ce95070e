/**
 * What the checker says of a scenario: the public contract of `npm run check -- --json`.
 * Must not know how it is shown.
 */
import type { Problem } from '../core/scenario/scenario';

export interface Diagnostic extends Problem {
  /** The shortest list of choices (labels, or texts where there is no label) that leads there. */
  path?: string[];
  /** The author's own words, where a comment beside the line explains why it stands so. */
  explained?: string;
}

/** Exact when `exhaustive`. */
export interface ExploredFigures {
  states: number;
  exhaustive: boolean;
  endings: number;
  knotsReached: number;
  knots: number;
  choicesReached: number;
  choices: number;
}

/** Marks by the key alone: three for each decision met, least and most along any play. */
export interface ScoreFigures {
  worst: number;
  best: number;
  /** Different decisions that can be met. */
  decisions: number;
}

export interface CheckedFile {
  file: string;
  ok: boolean;
  diagnostics: Diagnostic[];
  explored?: ExploredFigures;
  score?: ScoreFigures;
}
