/** The search itself: what it tells, when it stops, and that what it tells is what a trainee would be told. */
import { describe, expect, it } from 'vitest';
import type { Beat } from '../../../src/core/scenario/beat';
import type { StoryGraph } from '../../../src/ink/explore/graph';
import { openNarrator } from '../../../src/ink/narrate';
import { readScenario } from '../../../src/ink/read-scenario';
import { explored, HEADER_LINES, LIMITS, readingOf } from '../../support/explored';
import { bundles, scenarioTexts, theWorld } from '../../support/stories';

/** Counts up for as long as one stays. */
const ENDLESS = `VAR n = 0
-> bench
=== bench ===
You sit, {n}. {n / 2 > 1000: At last. -> END}
+ (stay) [Stay]
  ~ n = n + 1
  -> bench
+ (other) [Look at the water]
  ~ n = n + 2
  -> bench
`;

function wayTo(graph: StoryGraph, state: number): number[] {
  const edges: number[] = [];
  for (let at = state; (graph.parent[at] ?? -1) >= 0; at = graph.from[edges[0] ?? 0] ?? 0)
    edges.unshift(graph.parent[at] ?? 0);
  return edges;
}

describe('the search', () => {
  it('stops at its limit of states, and says so', async () => {
    const graph = await explored(ENDLESS, 'merged', { ...LIMITS, states: 100 });
    expect([graph.exhaustive, graph.whyStopped]).toEqual([false, 'states']);
    expect(graph.states).toBeLessThan(110);
  });

  it('stops when its seconds are over, by the clock it was given', async () => {
    let now = 0;
    const { explore } = readingOf(ENDLESS);
    const graph = await explore?.({ ...LIMITS, seconds: 1 }, { now: () => (now += 1) });
    expect(graph?.whyStopped).toBe('seconds');
  });

  it('never takes more memory than it is given', async () => {
    const graph = await explored(ENDLESS, 'merged', { ...LIMITS, megabytes: 0.2 });
    expect(graph.whyStopped).toBe('memory');
    expect(graph.states).toBeLessThan(1_000);
  });

  it('can be cancelled, and tells how far it is', async () => {
    let now = 0;
    const told: number[] = [];
    const { explore } = readingOf(ENDLESS);
    const graph = await explore?.(LIMITS, {
      now: () => (now += 10),
      progress: (known) => told.push(known),
      isCancelled: () => told.length >= 3,
    });
    expect(graph?.whyStopped).toBe('cancelled');
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('goes for what is new when it will not finish', async () => {
    const far = `${ENDLESS.replace('+ (other)', '+ (go) [Go] -> road_1\n+ (other)')}${Array.from(
      { length: 40 },
      (_, at) => `=== road_${at + 1} ===\nStep ${at + 1}.\n+ [On] -> road_${at + 2}\n`,
    ).join('')}=== road_41 ===\n-> END\n`;
    const graph = await explored(far, 'merged', { ...LIMITS, states: 400 });
    expect(graph.exhaustive).toBe(false);
    expect(graph.reachedKnots).toContain('road_41');
  });

  it('finds the shortest way to a fault, and its line', async () => {
    const graph = await explored(`-> start
=== start ===
+ (long) [Round] -> round
+ (short) [Straight] -> ditch
=== round ===
+ (on) [On] -> ditch
=== ditch ===
Nothing follows.
`);
    const state = [...graph.rest].findIndex((rest) => rest < 0);
    const names = wayTo(graph, state).map(
      (edge) => graph.options[graph.option[edge] ?? -1]?.choice.id,
    );
    expect(graph.stops[0]).toMatchObject({ kind: 'dead-end', spot: { line: HEADER_LINES + 8 } });
    expect(names).toEqual([undefined, 'short']);
  });

  it.each([
    [
      'a story that runs on for ever',
      '-> a\n=== a ===\nOn. -> b\n=== b ===\nAnd on. -> a\n',
      'endless-loop',
    ],
    [
      'a function that calls itself for ever',
      '{f(1)}\n-> END\n=== function f(x) ===\n~ return f(x + 1)\n',
      'endless-loop',
    ],
    [
      'an external function that nobody wrote',
      'EXTERNAL ring(x)\n+ [So]\n- {ring(1)}\n-> END\n',
      'runtime-error',
    ],
    ['a divert to a variable that holds no place', 'VAR x = 1\n+ [So]\n- -> x\n', 'runtime-error'],
  ])('comes to rest on %s', async (_what, story, kind) => {
    const { explore } = readingOf(story);
    if (!explore) return expect(readingOf(story).problems[0]?.severity).toBe('error');
    const graph = await explored(story);
    expect(graph.stops.map((stop) => stop.kind)).toContain(kind);
  });

  it('certifies a way only when it can be played as the graph says', async () => {
    const { explore, certify } = readingOf('+ (a) [A] -> END\n+ (b) [B] -> END\n');
    const graph = await explore?.(LIMITS, { now: () => 0 });
    if (!graph) throw new Error('no graph');
    const way = [0, 1];
    expect(certify?.(graph, way)).toBe(true);
    graph.stops[0] = { kind: 'dead-end', spot: { file: '', line: 0 } };
    expect(certify?.(graph, way)).toBe(false);
  });
});

describe('what it tells is what a trainee is told', () => {
  it.each(scenarioTexts())('$file', async ({ file, text }) => {
    const bundle = bundles.find(({ header }) => file.endsWith(`/${header.id}.ink`));
    if (!bundle) throw new Error(`${file} does not compile`);
    const { id } = bundle.header;
    const world = theWorld();
    const sources = { read: () => null };
    const reading = readScenario({ id, file, text, cast: world.cast, sources, hash: () => '' });
    const graph = await reading.explore?.(LIMITS, { now: () => 0 });
    if (!graph) throw new Error('no graph');
    const stops = [...graph.rest.keys()].filter((state) => (graph.rest[state] ?? 0) < 0);
    const some = [...stops, ...[...graph.rest.keys()].filter((state) => state % 97 === 5)];
    for (const state of some) {
      const edges = wayTo(graph, state);
      expect(told(graph, edges)).toEqual(narrated(graph, edges, bundle));
    }
  });

  it('glue, functions that print, and tags on lines of their own', async () => {
    const body = `VAR x = 2
# place: room
Hello <>
there. # mood: happy
It is {number(x)} o'clock, {number(3)}.
# note: S late = It is late
+ (so) [So # best]
- You say {number(1)}<>, and go.
# outcome: gone = Gone
-> END
=== function number(n) ===
{ n:
- 1: one
- 2: two
- else: {n}
}
`;
    const { bundle } = readingOf(body);
    const graph = await explored(body);
    if (!bundle) throw new Error('does not compile');
    expect(told(graph, [0, 1])).toEqual(narrated(graph, [0, 1], bundle));
  });
});

function told(graph: StoryGraph, edges: number[]): Beat[] {
  return edges.flatMap((edge) => graph.tales[graph.tale[edge] ?? 0]?.beats ?? []);
}

function narrated(graph: StoryGraph, edges: number[], bundle: Parameters<typeof openNarrator>[0]) {
  const narrator = openNarrator(bundle);
  return edges.flatMap((edge) => {
    const option = graph.options[graph.option[edge] ?? -1];
    const handover = graph.handover[edge] ?? -1;
    const turn = option
      ? narrator.choose(option.choice.id, handover >= 0 ? handover : undefined)
      : narrator.begin(1);
    return turn.beats;
  });
}
