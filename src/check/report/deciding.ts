/**
 * Which options decide most: by the endings they shut out and the marks they put out of reach, against
 * their neighbours at the same rest. Must not know how it is shown.
 */
import type { StoryGraph } from '../../ink/explore/graph';
import { differenceOf, type EndingSet, endingsAhead } from '../graph/ahead';
import type { Endings } from '../graph/endings';
import type { Plays } from '../graph/plays';
import { mostFrom } from '../graph/ranges';
import { nameOfOption } from '../graph/routes';
import type { Ways } from '../graph/ways';
import type { DecidingOption } from './report';

/** What one option leaves open in one state: over every handover and every draw it may bring. */
interface Prospect {
  option: number;
  ahead: EndingSet;
  best: number;
}

/** The same over every state in which the option is open. */
interface Tally {
  states: number;
  spread: number;
  marksLost: number;
  ahead: EndingSet;
}

/** Options that make a difference, those that decide most first. `marks` is per edge of the plays. */
export function decidingOptions(
  graph: StoryGraph,
  plays: Plays,
  ways: Ways,
  endings: Endings,
  marks: Float64Array,
): DecidingOption[] {
  const ahead = endingsAhead(ways, endings);
  const best = mostFrom(ways, marks);
  const tallies = new Map<number, Tally>();
  for (let at = 0; at < plays.states; at++) {
    const prospects = prospectsAt(at);
    if (prospects.length > 1) for (const one of prospects) count(tallies, one, prospects);
  }
  const found = [...tallies].map(([option, tally]) => described(graph, endings, option, tally));
  return found
    .filter(({ spread, marksLost }) => spread > 0 || marksLost > 0)
    .sort((a, b) => b.spread - a.spread || b.marksLost - a.marksLost);

  function prospectsAt(at: number): Prospect[] {
    const byOption = new Map<number, Prospect>();
    const first = plays.firstEdge[at] ?? 0;
    for (let e = first; e < first + (plays.edgesOf[at] ?? 0); e++) {
      const option = graph.option[plays.edge[e] ?? 0] ?? -1;
      const one = byOption.get(option) ?? { option, ahead: 0n, best: 0 };
      const to = plays.to[e] ?? 0;
      one.ahead |= ahead[to] ?? 0n;
      if (ways.useful[to]) one.best = Math.max(one.best, (best[to] ?? 0) + (marks[e] ?? 0));
      byOption.set(option, one);
    }
    return [...byOption.values()];
  }
}

function count(tallies: Map<number, Tally>, one: Prospect, all: readonly Prospect[]): void {
  const others = all.filter((other) => other !== one);
  const theirs = others.reduce((set, other) => set | other.ahead, 0n);
  const most = Math.max(...others.map((other) => other.best));
  const tally = tallies.get(one.option) ?? { states: 0, spread: 0, marksLost: 0, ahead: 0n };
  tally.states++;
  tally.spread += differenceOf(one.ahead, theirs);
  tally.marksLost = Math.max(tally.marksLost, most > one.best ? most - one.best : 0);
  tally.ahead |= one.ahead;
  tallies.set(one.option, tally);
}

/** The spread is the mean over the states in which it is open; the marks are those lost at the worst. */
function described(
  graph: StoryGraph,
  { all }: Endings,
  option: number,
  tally: Tally,
): DecidingOption {
  const found = graph.options[option];
  return {
    option: found ? nameOfOption(found) : '',
    text: found?.choice.text ?? '',
    file: found?.spot.file ?? '',
    line: found?.spot.line ?? 0,
    outcomesAfter: all.filter((_, at) => (tally.ahead >> BigInt(at)) & 1n).map(({ id }) => id),
    marksLost: tally.marksLost,
    spread: tally.spread / tally.states,
  };
}
