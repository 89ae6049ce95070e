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
    const option = graph.option[edge] ?? -1;
    const rest = graph.rests[graph.rest[graph.from[edge] ?? 0] ?? 0];
    const handover = graph.handover[edge] ?? -1;
    if (handover >= 0) story.variablesState.$('handover', handover);
    if (option >= 0) story.ChooseChoiceIndex(rest?.options.indexOf(option) ?? 0);
    while (story.canContinue) story.Continue();
  }
}
