/**
 * Each row of the merging table: a story in which two states can never be told apart is searched in fewer
 * states, with the same findings; and its nearest neighbour, in which they can, is not.
 */
import { describe, expect, it } from 'vitest';
import { explored } from '../../support/explored';
import { factsOf } from '../../support/graph-facts';

/** The neighbour differs by one look at what was left out. */
interface Row {
  part: string;
  merges: string;
  keeps: string;
}

/** Three ways to the same question, then the question. */
const THREE_WAYS = (before: string, after: string, head = '') => `${head}
-> door
=== door ===
+ (a) [One] ${before.replace('?', '1')}
+ (b) [Two] ${before.replace('?', '2')}
+ (c) [Three] ${before.replace('?', '3')}
- -> question
=== question ===
+ (yes) [Yes]
+ (no) [No]
- ${after}
-> END
`;

/** A number carried into a tunnel that rests, and looked at before or after its rest. */
const TUNNEL = (before: string, after: string) => `VAR n = 0
-> door
=== door ===
+ (a) [One]
  ~ n = 1
+ (b) [Two]
  ~ n = 2
- -> ask(n) ->
-> END
=== ask(x) ===
${before}
+ [So]
- ${after}
->->
`;

const ROWS: Row[] = [
  {
    part: 'what was said on the way',
    merges: THREE_WAYS('You say ?.', 'Well.'),
    keeps: THREE_WAYS('You say ?.', '{door.a: + (more) [More] -> END}\n+ (done) [Done]'),
  },
  {
    part: 'a variable that is only printed',
    merges: THREE_WAYS('\n~ score = ?', 'Your score is {score}.', 'VAR score = 0'),
    keeps: THREE_WAYS('\n~ score = ?', '{score > 1: + [More] -> END}\n+ [Done]', 'VAR score = 0'),
  },
  {
    part: 'a variable that only feeds a printed one',
    merges: THREE_WAYS('\n~ x = ?', '~ y = x * 2\n{y}', 'VAR x = 0\nVAR y = 0'),
    keeps: THREE_WAYS('\n~ x = ?', '~ y = x * 2\n{y > 2: Well.}', 'VAR x = 0\nVAR y = 0'),
  },
  {
    part: 'a variable that is printed in a tag steers',
    merges: THREE_WAYS('\n~ x = ?', 'It is {x}.', 'VAR x = 0'),
    keeps: THREE_WAYS('\n~ x = ?', 'It is so. # outcome: o{x} = An ending', 'VAR x = 0'),
  },
  {
    part: 'a variable that is set anew before it is read',
    merges: THREE_WAYS('\n~ x = ?', '~ x = 5\n{x > 3: Well.}', 'VAR x = 0'),
    keeps: THREE_WAYS('\n~ x = ?', '~ x = x + 5\n{x > 6: Well.}', 'VAR x = 0'),
  },
  {
    part: 'the count of a place nothing looks at any more',
    merges: THREE_WAYS('', '{question: Well.}'),
    keeps: THREE_WAYS('', '{door.b: Well.}'),
  },
  {
    part: 'a temporary that nothing reads any more',
    merges: TUNNEL('{x > 1: Hm.}', ''),
    keeps: TUNNEL('', '{x > 1: Hm.}'),
  },
];

async function statesOf(story: string) {
  const merged = await explored(story, 'merged');
  const exact = await explored(story, 'exact');
  expect(merged.exhaustive && exact.exhaustive).toBe(true);
  expect(factsOf(merged)).toEqual(factsOf(exact));
  return { merged: merged.states, exact: exact.states };
}

describe('two states that can never be told apart are one, and others stay two', () => {
  it.each(ROWS)('$part', async ({ merges, keeps }) => {
    const fewer = await statesOf(merges);
    const more = await statesOf(keeps);
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
