/**
 * The different endings of a story: by the outcome last named, or by the place of an ending without a name.
 * Must not know how they are counted or shown.
 */
import type { Spot, StoryGraph } from '../../ink/explore/graph';
import type { Outline } from '../../ink/outline';
import type { Plays } from './plays';
import { stopAt } from './reach';

export interface Ending {
  /** The outcome's id; `file:line` where none was named. */
  id: string;
  text: string;
  /** Where it stops; for a named outcome, at the first such stop found. */
  spot: Spot;
  named: boolean;
}

export interface Endings {
  all: Ending[];
  /** Per state of the plays: an index into `all`; -1 where the story does not end. */
  of: Int32Array;
}

export function endingsOf(graph: StoryGraph, plays: Plays, outline?: Outline): Endings {
  const all: Ending[] = [];
  const index = new Map<string, number>();
  const of = new Int32Array(plays.states).fill(-1);
  for (let at = 0; at < plays.states; at++) {
    const stop = stopAt(graph, plays.state[at] ?? 0);
    if (stop?.kind !== 'ended') continue;
    const ending = endingOf(plays, at, stop.spot, outline);
    const known = index.get(ending.id) ?? all.push(ending) - 1;
    index.set(ending.id, known);
    of[at] = known;
  }
  return { all, of };
}

function endingOf(plays: Plays, at: number, spot: Spot, outline?: Outline): Ending {
  const outcome = plays.outcomes[plays.outcome[at] ?? -1];
  if (outcome) return { id: outcome.id, text: outcome.text, spot, named: true };
  const knot = outline ? knotAround(outline, spot) : undefined;
  const place = knot ? `in \`${knot}\`, line ${spot.line}` : `at line ${spot.line}`;
  return {
    id: `${spot.file}:${spot.line}`,
    text: `The end ${place} (no outcome named)`,
    spot,
    named: false,
  };
}

/** The knot or stitch whose heading stands last before this line. */
function knotAround(outline: Outline, spot: Spot): string | undefined {
  const before = outline.knots.filter(({ file, line }) => file === spot.file && line <= spot.line);
  return before.sort((a, b) => a.line - b.line).at(-1)?.name;
}
