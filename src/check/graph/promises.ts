/**
 * Which promises stand open at an ending whatever was answered on the way: open on every path to it.
 * Must not know whether that is a fault.
 */
import type { Loop } from '../../core/scenario/beat';
import type { StoryGraph, Tale } from '../../ink/explore/graph';
import type { Endings } from './endings';
import type { Plays } from './plays';

/** Per ending: the promises open on every play that comes to it. */
export function promisesAlwaysOpen(graph: StoryGraph, plays: Plays, endings: Endings): Loop[][] {
  const loops = loopsOf(graph);
  const open = openAt(plays, effectsOf(graph, loops));
  const statesOf: number[][] = endings.all.map(() => []);
  endings.of.forEach((ending, at) => {
    statesOf[ending]?.push(at);
  });
  return statesOf.map((states) =>
    loops.filter((_, loop) => states.every((state) => open.has(state, loop))),
  );
}

function loopsOf(graph: StoryGraph): Loop[] {
  const opened = graph.tales.flatMap(({ beats }) => beats.flatMap((beat) => beat.opens));
  return [...new Map(opened.map((loop) => [loop.id, loop])).values()];
}

/** What a tale does to the promises, 32 to a word: first some are closed, then some opened. */
interface Effects {
  words: number;
  opens: Int32Array;
  closes: Int32Array;
  ofEdge: Int32Array;
}

function effectsOf(graph: StoryGraph, loops: readonly Loop[]): Effects {
  const words = Math.ceil(loops.length / 32);
  const index = new Map(loops.map(({ id }, at) => [id, at]));
  const opens = new Int32Array(words * graph.tales.length);
  const closes = new Int32Array(words * graph.tales.length);
  for (const [tale, told] of graph.tales.entries()) {
    for (const [loop, isOpened] of lastWordOn(told, index)) {
      const masks = isOpened ? opens : closes;
      const word = tale * words + (loop >> 5);
      masks[word] = (masks[word] ?? 0) | (1 << (loop & 31));
    }
  }
  return { words, opens, closes, ofEdge: graph.tale };
}

/** Per promise of this tale: whether it was opened (true) or closed last, in the order of `openLoops`. */
function lastWordOn({ beats }: Tale, index: ReadonlyMap<string, number>): Map<number, boolean> {
  const last = new Map<number, boolean>();
  for (const beat of beats) {
    for (const { id } of beat.opens) say(id, true);
    for (const id of beat.closes) say(id, false);
  }
  return last;

  function say(id: string, isOpened: boolean): void {
    const loop = index.get(id);
    if (loop !== undefined) last.set(loop, isOpened);
  }
}

/**
 * Begins by taking every promise to be open everywhere, and takes away what some play refutes, until nothing
 * changes. Each promise is taken from each state at most once, so it ends.
 */
function openAt(plays: Plays, effects: Effects): { has(state: number, loop: number): boolean } {
  const { words } = effects;
  const open = new Int32Array(plays.states * words).fill(-1);
  open.fill(0, 0, words);
  const waiting = [0];
  const isWaiting = new Uint8Array(plays.states);
  const isKnown = new Uint8Array(plays.states);
  isKnown[0] = 1;
  for (let next = 0; next < waiting.length; next++) {
    const state = waiting[next] ?? 0;
    isWaiting[state] = 0;
    const first = plays.firstEdge[state] ?? 0;
    for (let e = first; e < first + (plays.edgesOf[state] ?? 0); e++) spread(state, e);
  }
  return {
    has: (state, loop) => ((open[state * words + (loop >> 5)] ?? 0) & (1 << (loop & 31))) !== 0,
  };

  function spread(state: number, edge: number): void {
    const to = plays.to[edge] ?? 0;
    const changed = narrow(open, effects, state * words, to * words, plays.edge[edge] ?? 0);
    if ((!changed && isKnown[to]) || isWaiting[to]) return;
    isKnown[to] = 1;
    isWaiting[to] = 1;
    waiting.push(to);
  }
}

/** Takes from `to` what is not open when one comes by this edge; whether anything changed. */
function narrow(
  open: Int32Array,
  { words, opens, closes, ofEdge }: Effects,
  from: number,
  to: number,
  edge: number,
): boolean {
  const tale = (ofEdge[edge] ?? 0) * words;
  let changed = false;
  for (let w = 0; w < words; w++) {
    const arriving = ((open[from + w] ?? 0) & ~(closes[tale + w] ?? 0)) | (opens[tale + w] ?? 0);
    const before = open[to + w] ?? 0;
    open[to + w] = before & arriving;
    changed ||= open[to + w] !== before;
  }
  return changed;
}
