/**
 * A cue to the test-wise: the best answer stands first. Must not know how the states were found.
 */
import { cueFinding, giveaways } from '../../graph/cue';
import { decisionsOf } from '../../graph/decisions';
import type { GraphRule } from '../../rule';

export const firstIsBest: GraphRule = {
  codes: ['first-is-best'],
  check(graph) {
    const found = giveaways(decisionsOf(graph), (_option, _decision, place) => -place);
    if (!found) return [];
    const advice = 'Move some of the best options further down.';
    return cueFinding('first-is-best', found, 'the first option shown is the best', advice);
  },
};
