/**
 * Each row of the merging table: a story in which two states can never be told apart is searched in fewer
 * states, with the same findings; and its nearest neighbour, in which they can, is not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explored } from '../../support/explored';
import { factsOf } from '../../support/graph-facts';
import { ROOT } from '../../support/stories';

const FOLDER = path.join(ROOT, 'tests/stories/merging');
const rows = readdirSync(FOLDER).flatMap((file) => {
  const [, row] = /^(.+)-merges\.ink$/.exec(file) ?? [];
  return row ? [row] : [];
});

function storyOf(row: string, kind: 'merges' | 'keeps'): string {
  return readFileSync(path.join(FOLDER, `${row}-${kind}.ink`), 'utf8');
}

async function statesOf(story: string) {
  const merged = await explored(story, 'merged');
  const exact = await explored(story, 'exact');
  expect(merged.exhaustive && exact.exhaustive).toBe(true);
  expect(factsOf(merged)).toEqual(factsOf(exact));
  return { merged: merged.states, exact: exact.states };
}

describe('two states that can never be told apart are one, and others stay two', () => {
  it.each(rows)('%s', async (row) => {
    const fewer = await statesOf(storyOf(row, 'merges'));
    const more = await statesOf(storyOf(row, 'keeps'));
    expect(fewer.merged).toBeLessThan(more.merged);
    expect(fewer.merged).toBeLessThanOrEqual(fewer.exact);
  });
});

/** A bench to come back to, with a sentence that looks at how often. */
const LOOP = (look: string) => `-> bench
=== bench ===
You sit. ${look}
+ (stay) [Stay] -> bench
+ (go) [Go] -> END
`;

describe('a count is kept as closely as anything looks at it', () => {
  it('an unwatched count is no part of a state: a loop without end has one rest', async () => {
    expect((await explored(LOOP(''))).states).toBe(3);
  });

  it('`{knot}` tells nought from some', async () => {
    expect((await explored(LOOP('{stay: Again.}'))).states).toBeLessThanOrEqual(5);
  });

  it.each([
    ['{stay > 2: Long.}', 6],
    ['{stay >= 2: Long.}', 6],
    ['{stay == 2: Twice.}', 6],
    ['{stay != 2: Not twice.}', 6],
  ])('%s tells a few apart, and no more', async (look, most) => {
    const graph = await explored(LOOP(look));
    expect(graph.exhaustive).toBe(true);
    expect(graph.states).toBeGreaterThan(4);
    expect(graph.states).toBeLessThanOrEqual(most + 2);
  });

  it('a sequence that stops remembers as many as it has', async () => {
    const graph = await explored(LOOP('{one|two|three}'));
    expect(graph.exhaustive).toBe(true);
    expect(graph.states).toBeLessThanOrEqual(8);
    expect(textsOf(graph)).toEqual(expect.arrayContaining(['You sit. one', 'You sit. three']));
  });

  it('a cycle remembers where it is in its round', async () => {
    const graph = await explored(LOOP('{&one|two|three}'));
    expect(graph.exhaustive).toBe(true);
    expect(graph.states).toBe(5);
  });

  it('a count that is added to something else is kept whole, so the loop has no end', async () => {
    const graph = await explored(LOOP('{(stay + 1) / 2 > 3: Long.}'), 'merged', {
      states: 200,
      seconds: 60,
      megabytes: 500,
    });
    expect(graph.exhaustive).toBe(false);
    expect(graph.whyStopped).toBe('states');
  });

  it('a place asked for by a variable may be any: its count is kept whole', async () => {
    const story = `VAR place = -> bench.stay\n${LOOP('{READ_COUNT(place) > 2: Long.}')}`;
    const graph = await explored(story, 'merged', { states: 200, seconds: 60, megabytes: 500 });
    expect(graph.whyStopped).toBe('states');
  });

  it('`TURNS_SINCE` is an age, as far as it is compared', async () => {
    const story = `-> door
=== door ===
+ (ring) [Ring] -> wait
=== wait ===
{TURNS_SINCE(-> door.ring) > 2: Nobody comes.}
+ (stay) [Stay] -> wait
+ (go) [Go] -> END
`;
    const graph = await explored(story);
    expect(graph.exhaustive).toBe(true);
    expect(graph.states).toBeLessThan(10);
    expect(textsOf(graph)).toContain('Nobody comes.');
  });

  it('`TURNS()` is kept as far as it is compared, and not at all where nothing asks', async () => {
    const asked = await explored(LOOP('{TURNS() > 3: Late.}'));
    expect(asked.exhaustive).toBe(true);
    expect(asked.states).toBeGreaterThan((await explored(LOOP(''))).states);
    expect(textsOf(asked)).toContain('You sit. Late.');
  });

  it('a `ref` that is still held keeps what it points to', async () => {
    const story = `VAR n = 0
-> start
=== start ===
+ [One]
  ~ n = 1
+ [Two]
  ~ n = 2
- -> holding(n) ->
-> END
=== holding(ref x) ===
+ [So]
- {x > 1: Two it was.|One it was.}
->->
`;
    const graph = await explored(story);
    expect(textsOf(graph)).toEqual(expect.arrayContaining(['Two it was.', 'One it was.']));
  });
});

describe('every outcome of every draw is followed', () => {
  it('a die has all its faces', async () => {
    const graph = await explored('{RANDOM(1, 6)}.\n+ [So] -> END\n');
    expect(textsOf(graph)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
  });

  it('two dice have every pair', async () => {
    const graph = await explored('{RANDOM(1, 2)} and {RANDOM(1, 3)}.\n+ [So] -> END\n');
    expect(textsOf(graph)).toHaveLength(6);
  });

  it('a list gives each of its items', async () => {
    const graph = await explored(
      'LIST bag = (pen), (meter), strips\n{LIST_RANDOM(bag)}.\n+ [So] -> END\n',
    );
    expect(textsOf(graph)).toEqual(['meter.', 'pen.']);
  });

  it('a shuffle shows each once in a round, in every order', async () => {
    const story = `VAR n = 0
-> bench
=== bench ===
{shuffle:
- One.
- Two.
- Three.
}
~ n = n + 1
+ {n < 3} [Stay] -> bench
+ {n >= 3} [Go] -> END
`;
    const graph = await explored(story);
    expect(graph.exhaustive).toBe(true);
    expect(pathsToEnd(graph)).toBe(6);
  });

  it('a draw of a million is not followed, and is said not to be', async () => {
    const graph = await explored('{RANDOM(1, 1000000) == 7: Luck.}\n+ [So] -> END\n');
    expect(graph.exhaustive).toBe(false);
    expect(graph.whyStopped).toBe('draws');
  });
});

describe('what the game puts in is followed too', () => {
  it('an EXTERNAL function is the one written in Ink, and may draw as any other', async () => {
    const graph = await explored(
      'EXTERNAL weather()\n{weather()}.\n+ [So] -> END\n=== function weather ===\n~ return RANDOM(1, 2)\n',
    );
    expect(graph.exhaustive).toBe(true);
    expect(textsOf(graph)).toEqual(['1.', '2.']);
  });

  const CALL = (look: string) => `VAR handover = 70
+ (ring) [Ring # call: dsn, today # best]
- ${look}
-> END
`;

  it('a handover on each side of every number it is compared with', async () => {
    const graph = await explored(CALL('{handover >= 60: Clear.|Say that again.}'));
    expect([...graph.handover.slice(1)].sort()).toEqual([0, 60]);
    expect(textsOf(graph)).toEqual(['Clear.', 'Say that again.']);
  });

  it('once where the story never looks', async () => {
    const graph = await explored(CALL('Thank you.'));
    expect([...graph.handover]).toEqual([-1, -1]);
  });

  it('every worth from 0 to 100 where it reckons with it', async () => {
    const graph = await explored(CALL('{handover / 10 > 3: Clear.}'));
    expect(graph.edges).toBe(102);
  });
});

/** Every text that is told anywhere, once, in order of the alphabet. */
function textsOf({ tales }: { tales: { beats: { text: string }[] }[] }): string[] {
  return [...new Set(tales.flatMap(({ beats }) => beats.map(({ text }) => text)))].sort();
}

function pathsToEnd(graph: Awaited<ReturnType<typeof explored>>): number {
  const from = (state: number): number => {
    if ((graph.rest[state] ?? 0) < 0) return 1;
    const first = graph.firstEdge[state] ?? 0;
    const edges = Array.from({ length: graph.edgesOf[state] ?? 0 }, (_, at) => first + at);
    return edges.reduce((sum, edge) => sum + from(graph.to[edge] ?? 0), 0);
  };
  return from(0);
}
