/**
 * What a rule is: one fault that a scenario can have, looked for in its text or in the graph of its states.
 * Must not know any one rule.
 */
import type { Scope } from '../core/boundary/scope';
import type { Team } from '../core/boundary/team';
import type { Header } from '../core/scenario/scenario';
import type { StoryGraph } from '../ink/explore/graph';
import type { Outline, SourceText } from '../ink/outline';
import type { Diagnostic } from './diagnostic';
import type { ChoiceLine, WrittenTag } from './source/written';

/** What the data files know. Absent lists are not checked, as when those files are themselves broken. */
export interface KnownWords {
  tasks?: readonly string[];
  roles?: readonly string[];
  sources?: readonly string[];
}

/** Everything that can be read without playing. */
export interface WrittenScenario {
  /** The main file's path from the project's root. */
  file: string;
  /** The main file first, then what it includes. */
  texts: SourceText[];
  /** Null when the file does not compile. */
  header: Header | null;
  outline: Outline;
  known: KnownWords;
  /** Null when the world's data cannot be read. */
  scope: Scope | null;
  team: Team | null;
  /** Every tag and every choice line of every file, read once for all rules. */
  tags: WrittenTag[];
  choices: ChoiceLine[];
}

/** Looks at the text. */
export interface TextRule {
  codes: readonly string[];
  check(scenario: WrittenScenario): Diagnostic[];
}

/** What a rule of the graph found: the edges that lead there let it be played before it is said. */
export interface Finding extends Omit<Diagnostic, 'path'> {
  /** Edges from state 0, in order; empty when no single play shows it (as for what is never reached). */
  edges: number[];
}

/** Looks at every state that can be reached. */
export interface GraphRule {
  codes: readonly string[];
  check(graph: StoryGraph, scenario: WrittenScenario): Finding[];
}
