/**
 * Goes along a way from the very beginning, through Ink's public doors and nothing else: what a search that
 * kept no states would have to do for each of them, and what the bench holds ours against.
 */
import '../engine-first';
import { Story } from 'inkjs/engine/Story';
import type { Bundle } from '../bundle';
import type { StoryGraph } from './graph';

/** Draws fall as they fall. */
export function openReplay(bundle: Bundle): (graph: StoryGraph, way: readonly number[]) => void {
  const story = new Story(bundle.ink);
  story.allowExternalFunctionFallbacks = true;
  story.onError = () => undefined;
  return (graph, way) => replay(story, graph, way);
}

function replay(story: Story, graph: StoryGraph, way: readonly number[]): void {
  story.ResetState();
  for (const edge of way) {
    takeAnswer(story, graph, edge);
    while (story.canContinue) story.Continue();
  }
}

/** Gives the answer of an edge to a story at rest; false when it has no such option. */
export function takeAnswer(story: Story, graph: StoryGraph, edge: number): boolean {
  const option = graph.option[edge] ?? -1;
  if (option < 0) return true;
  const rest = graph.rests[graph.rest[graph.from[edge] ?? 0] ?? 0];
  const index = rest?.options.indexOf(option) ?? -1;
  if (index < 0) return false;
  const handover = graph.handover[edge] ?? -1;
  const { variablesState } = story;
  if (handover >= 0 && variablesState.GlobalVariableExistsWithName('handover'))
    variablesState.$('handover', handover);
  story.ChooseChoiceIndex(index);
  return true;
}
