/**
 * A cue to the test-wise: ringing somebody is always right. It teaches calling up, not judging when.
 * Must not know how the states were found.
 */
import { keyOf } from '../../../core/assess/decisions';
import { isCall } from '../../../core/visit/ladder';
import { cueFinding } from '../../graph/cue';
import { type Decision, decisionsOf } from '../../graph/decisions';
import type { GraphRule } from '../../rule';

/** Fewer decisions with a call open say nothing of a habit. A design choice, this game's own. */
const FEWEST_DECISIONS = 3;

export const escalateIsBest: GraphRule = {
  codes: ['escalate-is-best'],
  check(graph) {
    const open = decisionsOf(graph).filter(hasCall);
    const hits = open.filter(isCallTheOnlyBest);
    if (open.length < FEWEST_DECISIONS || hits.length * 2 <= open.length) return [];
    const cue = 'in which a call is open, a call is the only best option';
    const advice = 'Let some calls be needless or too soon, and let some things be hers to settle.';
    return cueFinding('escalate-is-best', { hits, tried: open.length }, cue, advice);
  },
};

function hasCall({ options }: Decision): boolean {
  return options.some(({ choice }) => isCall(choice));
}

function isCallTheOnlyBest({ options }: Decision): boolean {
  const choices = options.map(({ choice }) => choice);
  return choices.filter(({ rating }) => rating === keyOf(choices)).every(isCall);
}
