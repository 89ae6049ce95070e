/**
 * What a search of a story found, as plain data: every state it can rest in, and every answer that leads
 * from one to the next. Large stories have hundreds of thousands of states, so a state and an edge are
 * numbers, and what they mean stands in short lists beside them.
 * Must not know Ink's runtime, and no rule.
 */
import type { Beat, Choice } from '../../core/scenario/beat';

/** Where something stands in the source; `line` is 1-based, 0 when unknown. */
export interface Spot {
  file: string;
  line: number;
}

/** An option as it can be offered; one that changes its tags with the story is listed once per form. */
export interface GraphOption {
  choice: Choice;
  /** Runtime path of the choice in the compiled story: its identity across states. */
  source: string;
  spot: Spot;
}

/** A set of options offered together, calls among them, in the order the story gives them. */
export interface Rest {
  /** Names the place: knot, and stitch or gather. */
  at: string;
  /** Indexes into `options`. */
  options: number[];
}

/** What is told between an answer and the next rest. */
export interface Tale {
  beats: Beat[];
  words: number;
}

/** How a story stops: at an ending (`-> END`, `-> DONE`), or by a fault. */
export interface Stop {
  kind: 'ended' | 'dead-end' | 'endless-loop' | 'runtime-error';
  spot: Spot;
  /** The runtime's own words, for a runtime error. */
  message?: string;
}

export type WhyStopped = 'finished' | 'states' | 'seconds' | 'memory' | 'cancelled' | 'draws';

/**
 * State 0 is before the beginning: its edges have option -1 and lead to the first rests.
 * The edges of one state stand together: `firstEdge[s]` up to, not including, `firstEdge[s] + edgesOf[s]`.
 */
export interface StoryGraph {
  exhaustive: boolean;
  whyStopped: WhyStopped;
  options: GraphOption[];
  rests: Rest[];
  tales: Tale[];
  stops: Stop[];
  /** Number of states, with state 0. */
  states: number;
  /** Number of edges. */
  edges: number;
  /** Per state: an index into `rests` when ≥ 0; else `stops[-1 - rest]`. For state 0 it is the empty rest. */
  rest: Int32Array;
  /** Per state: 1 when its answers were tried. Always 1 when exhaustive. Stops count as tried. */
  tried: Uint8Array;
  firstEdge: Int32Array;
  edgesOf: Int32Array;
  /** Per state: the edge by which it was first reached, -1 for state 0. Shortest while breadth-first. */
  parent: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** Per edge: an index into `options`; -1 at the beginning. */
  option: Int32Array;
  /** Per edge: an index into `tales`. */
  tale: Int32Array;
  /** Per edge: what the handover of a call was worth, 0–100; -1 when the story does not look at it. */
  handover: Int16Array;
  /** Per edge: by how much `trust` changed, in points; 0 when the story keeps none. */
  trust: Float32Array;
  /** Outcomes of random draws made on an edge, in order; edges without draws are absent. */
  draws: Map<number, number[]>;
  /** Runtime paths of the knots and stitches entered, and of the choices offered, in any play. */
  reachedKnots: string[];
  reachedChoices: string[];
}

/** The search stops at whichever comes first. */
export interface SearchLimits {
  states: number;
  seconds: number;
  /** An estimate kept by the search itself, since a browser tells nobody how much it uses. */
  megabytes: number;
}

export interface SearchHooks {
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Called now and then, with the states known and those still waiting to be tried. */
  progress?(known: number, waiting: number): void;
  /** Asked now and then. */
  isCancelled?(): boolean;
  /** Lets the worker hear a message, or the terminal draw, between two slices. */
  pause?(): Promise<void>;
}
