/**
 * The search stopped before every state was tried: how far it came, and why.
 * Must not know how the search was done.
 */
import type { StoryGraph, WhyStopped } from '../../../ink/explore/graph';
import type { GraphRule } from '../../rule';

const WHY: Record<WhyStopped, string> = {
  finished: 'something could not be followed to its end',
  states: 'the limit of states was reached',
  seconds: 'the time allowed was used up',
  memory: 'the memory allowed was used up',
  cancelled: 'it was stopped',
  draws: 'one random draw has more outcomes than can be followed',
};

export const notExhaustive: GraphRule = {
  codes: ['not-exhaustive'],
  check(graph, { file }) {
    if (graph.exhaustive) return [];
    const message = `${howFar(graph)} ${WHAT_IT_MEANS} ${adviceFor(graph.whyStopped)}`;
    const severity = 'info' as const;
    return [{ code: 'not-exhaustive', severity, file, line: 1, message, edges: [] }];
  },
};

const WHAT_IT_MEANS =
  'What was found is true, but there may be more, and nothing is said about what can never be reached.';

function howFar(graph: StoryGraph): string {
  const states = graph.states - 1;
  const tried = graph.tried.subarray(1, graph.states).reduce((sum, one) => sum + one, 0);
  return (
    `The search stopped before it had tried everything, because ${WHY[graph.whyStopped]}. ` +
    `It knows ${inWords(states)} states of the story and has tried every answer in ${inWords(tried)} of them.`
  );
}

function adviceFor(why: WhyStopped): string {
  if (why === 'cancelled') return 'Run the check again to the end.';
  if (why === 'draws') return 'Draw from a smaller range, such as RANDOM(1, 6).';
  const limit = why === 'seconds' ? '--limit-seconds' : '--limit-states';
  const raise = why === 'memory' || why === 'finished' ? '' : ` Or allow more with \`${limit}\`.`;
  return `Fewer variables that count up, or fewer choices that stay open, make it smaller.${raise}`;
}

/** 12345 as 12,345. */
function inWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
