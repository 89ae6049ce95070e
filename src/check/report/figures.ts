/**
 * The figures of the public contract: how much was explored, and what can be scored.
 * Must not know how they are shown.
 */
import type { StoryGraph } from '../../ink/explore/graph';
import type { Outline } from '../../ink/outline';
import type { ExploredFigures, ScoreFigures } from '../diagnostic';
import { decisionsOf } from '../graph/decisions';
import { endingsOf } from '../graph/endings';
import { playsOf } from '../graph/plays';
import { rangeOf } from '../graph/ranges';
import { unreachedChoices, unreachedKnots } from '../graph/unreached';
import { waysOfStory } from '../graph/ways';
import { marksOfEdges } from '../graph/worth';

/** The state before the beginning is not one of the story's. Fallbacks are no choices of the trainee's. */
export function exploredFigures(
  graph: StoryGraph,
  outline: Outline,
  endings: number,
): ExploredFigures {
  const knots = outline.knots.filter(isKnot);
  const choices = outline.choices.filter(({ isFallback }) => !isFallback);
  return {
    states: graph.states - 1,
    exhaustive: graph.exhaustive,
    endings,
    knotsReached: knots.length - unreachedKnots(graph, outline).filter(isKnot).length,
    knots: knots.length,
    choicesReached: choices.length - unreachedChoices(graph, outline).length,
    choices: choices.length,
  };
}

/** What begins with `===`, functions among them. */
function isKnot({ kind }: Outline['knots'][number]): boolean {
  return kind !== 'stitch';
}

export function countEndings(graph: StoryGraph): number {
  return endingsOf(graph, playsOf(graph)).all.length;
}

/** `best` is `Infinity` (null in JSON) where marks can be gathered without limit by going round. */
export function scoreFigures(graph: StoryGraph): ScoreFigures {
  const { least, most } = rangeOf(waysOfStory(graph), marksOfEdges(graph));
  return { worst: least, best: most, decisions: decisionsOf(graph).length };
}
