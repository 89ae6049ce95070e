/**
 * The different decisions of a story: places where an option is rated, told apart by place and first option.
 * Must not know which answer was given.
 */
import { isDecision } from '../../core/visit/visit';
import type { GraphOption, StoryGraph } from '../../ink/explore/graph';
import { optionsOf } from './worth';

export interface Decision {
  /** The place, and the first option: as `DecisionReview.id`. */
  id: string;
  /** As offered where most options are open, for conditions hide some in some plays. */
  options: GraphOption[];
  /** Every rest that is this decision: indexes into `graph.rests`. */
  rests: number[];
}

export function decisionsOf(graph: StoryGraph): Decision[] {
  const byId = new Map<string, Decision>();
  for (const [index, rest] of graph.rests.entries()) {
    const options = optionsOf(graph, rest);
    if (!isDecision(options.map(({ choice }) => choice))) continue;
    const id = `${rest.at}/${options[0]?.choice.id ?? ''}`;
    const known = byId.get(id);
    if (!known) byId.set(id, { id, options, rests: [index] });
    else {
      known.rests.push(index);
      if (options.length > known.options.length) known.options = options;
    }
  }
  return [...byId.values()];
}
