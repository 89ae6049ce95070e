/**
 * Reads a scenario for checking: compiled as it ships, with its texts and its outline, and ready to be
 * searched. The doors of this folder for the checker; no object of Ink's goes through them.
 */
import './engine-first';
import { type Compiled, type CompileRequest, compileStory } from './compile';
import type { SearchHooks, SearchLimits, StoryGraph } from './explore/graph';
import { certify } from './explore/replay';
import { search } from './explore/search';
import type { Merging } from './explore/state-key';
import type { Outline, SourceText } from './outline';
import { readOutline } from './read-outline';

export interface ScenarioReading extends Compiled {
  texts: SourceText[];
  /** Empty when the text cannot be parsed. */
  outline: Outline;
  /** Null when it does not compile. May be called again: each search begins anew. */
  explore:
    | ((limits: SearchLimits, hooks: SearchHooks, merging?: Merging) => Promise<StoryGraph>)
    | null;
  /** Plays a way from state 0 through Ink's public doors; false when the graph says something else. */
  certify: ((graph: StoryGraph, edges: readonly number[]) => boolean) | null;
}

export function readScenario(request: CompileRequest): ScenarioReading {
  const { bundle, story, parsed, ...compiled } = compileStory(request);
  const outline = readOutline(parsed);
  if (!bundle || !story) return { ...compiled, bundle, outline, explore: null, certify: null };
  const headerTags = story.globalTags?.length ?? 0;
  return {
    ...compiled,
    bundle,
    outline,
    explore: (limits, hooks, merging = 'merged') => {
      const { header, labels } = bundle;
      return search({ story, header, labels, headerTags, limits, hooks, merging });
    },
    certify: (graph, edges) => certify(bundle, graph, edges),
  };
}
