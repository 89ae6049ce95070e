/**
 * A cue to the test-wise: the best answer is the one that pleases most, by what it does to `trust`.
 * Must not know how the states were found.
 */
import type { GraphOption, StoryGraph } from '../../../ink/explore/graph';
import { cueFinding, giveaways } from '../../graph/cue';
import { decisionsOf } from '../../graph/decisions';
import type { GraphRule } from '../../rule';

export const kindestIsBest: GraphRule = {
  codes: ['kindest-is-best'],
  check(graph) {
    const warmth = meanRise(graph);
    const found = giveaways(decisionsOf(graph), (option) => warmth.get(option) ?? 0);
    if (!found) return [];
    const advice =
      'Let some kind answers be unsafe or unhelpful, and some best ones cost a little trust: ' +
      'telling them apart is the work.';
    const cue = 'the option that raises `trust` most is the best';
    return cueFinding('kindest-is-best', found, cue, advice);
  },
};

/** By how much `trust` rises after an option, on average over the states in which it can be taken. */
function meanRise(graph: StoryGraph): Map<GraphOption, number> {
  const sum = new Float64Array(graph.options.length);
  const times = new Float64Array(graph.options.length);
  for (let e = 0; e < graph.edges; e++) {
    const option = graph.option[e] ?? -1;
    if (option < 0) continue;
    sum[option] = (sum[option] ?? 0) + (graph.trust[e] ?? 0);
    times[option] = (times[option] ?? 0) + 1;
  }
  return new Map(graph.options.map((option, at) => [option, (sum[at] ?? 0) / (times[at] || 1)]));
}
