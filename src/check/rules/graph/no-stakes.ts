/**
 * A scenario in which it makes no difference to the marks what the trainee answers. A play that breaks off
 * by a fault counts with what it has scored: once mended, it will be a path like others.
 * Must not know how the search was done.
 */
import { decisionsOf } from '../../graph/decisions';
import { rangeOf } from '../../graph/ranges';
import { hasEnding, stopAt } from '../../graph/reach';
import { waysToEnd } from '../../graph/ways';
import { marksOfEdges } from '../../graph/worth';
import type { Finding, GraphRule } from '../../rule';

export const noStakes: GraphRule = {
  codes: ['no-stakes'],
  check(graph, { file }) {
    if (!graph.exhaustive || !hasEnding(graph)) return [];
    const ways = waysToEnd(graph, (state) => stopAt(graph, state) !== undefined);
    const { least, most } = rangeOf(ways, marksOfEdges(graph));
    if (least !== most) return [];
    const first = decisionsOf(graph)[0]?.options[0]?.spot;
    return [first ? finding(first, sameMarks(least)) : finding({ file, line: 1 }, NO_DECISION)];
  },
};

const NO_DECISION =
  'Every path scores the same, for no option that can be met is rated. The debrief would have nothing ' +
  'to say. Rate the options of at least one stop: `# best`, `# ok`, `# poor` or `# wrong`.';

function sameMarks(marks: number): string {
  const score = marks === 1 ? '1 mark' : `${marks} marks`;
  return (
    `Every path scores the same (${score}), so it makes no difference what the trainee chooses. ` +
    'Give the options of at least one decision different ratings, and let a worse one be chosen.'
  );
}

function finding(spot: { file: string; line: number }, message: string): Finding {
  return { code: 'no-stakes', severity: 'warning', ...spot, message, edges: [] };
}
