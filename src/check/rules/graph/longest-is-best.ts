/**
 * A cue to the test-wise: the best answer is the longest. The commonest flaw in written questions, since
 * a right answer has to be qualified. Must not know how the states were found.
 */
import { cueFinding, giveaways } from '../../graph/cue';
import { decisionsOf } from '../../graph/decisions';
import type { GraphRule } from '../../rule';

export const longestIsBest: GraphRule = {
  codes: ['longest-is-best'],
  check(graph) {
    const found = giveaways(decisionsOf(graph), ({ choice }) => choice.text.length);
    if (!found) return [];
    const advice = 'Shorten some of the best options, or say more in some of the others.';
    return cueFinding('longest-is-best', found, 'the longest option is the best', advice);
  },
};
