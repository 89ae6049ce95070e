/**
 * The quick algorithms against plain enumeration, over many small graphs.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingsAhead } from '../../../src/check/graph/ahead';
import { componentsOf } from '../../../src/check/graph/components';
import { playsEnding, playsTo } from '../../../src/check/graph/counts';
import { endingsOf } from '../../../src/check/graph/endings';
import { entering } from '../../../src/check/graph/net';
import { playsOf } from '../../../src/check/graph/plays';
import { promisesAlwaysOpen } from '../../../src/check/graph/promises';
import { rangeOf } from '../../../src/check/graph/ranges';
import { ableToEnd, isEnding } from '../../../src/check/graph/reach';
import { pathTo, shortestRoutes } from '../../../src/check/graph/routes';
import { waysOfStory, waysToEnd } from '../../../src/check/graph/ways';
import { isUnsafe, marksOfEdges } from '../../../src/check/graph/worth';
import { makeReport } from '../../../src/check/report/make-report';
import { noWayOut } from '../../../src/check/rules/graph/no-way-out';
import { openLoops, outcomeOf } from '../../../src/core/visit/visit';
import type { StoryGraph } from '../../../src/ink/explore/graph';
import { aScenario } from './a-graph';
import { anyGraph, beatsOf, edgesFrom, everyPlay, kindAtEnd } from './any-graph';

const RUNS = { numRuns: 300 };
const anyTree = anyGraph('acyclic');
const anyMaze = anyGraph('any');

/** Closure by Warshall: `[a][b]` when some play leads from a to b in one step or more. */
function leadsTo(graph: StoryGraph): boolean[][] {
  const states = [...Array(graph.states).keys()];
  const leads = states.map(() => states.map(() => false));
  for (let e = 0; e < graph.edges; e++) {
    const row = leads[graph.from[e] ?? 0];
    if (row) row[graph.to[e] ?? 0] = true;
  }
  for (const via of states)
    for (const from of states)
      for (const end of states) {
        const row = leads[from];
        if (row?.[via] && leads[via]?.[end]) row[end] = true;
      }
  return leads;
}

function statesOf(graph: StoryGraph): number[] {
  return [...Array(graph.states).keys()];
}

/** The most of `weights` along walks of up to so many edges to an ending; -1 without one. */
function mostWithin(graph: StoryGraph, weights: Float64Array, steps: number): number {
  let best = statesOf(graph).map((state): number => (isEnding(graph, state) ? 0 : -1));
  for (let step = 0; step < steps; step++) {
    const before = best;
    best = statesOf(graph).map((state) =>
      edgesFrom(graph, state).reduce((most, e) => {
        const onward = before[graph.to[e] ?? 0] ?? -1;
        return onward < 0 ? most : Math.max(most, onward + (weights[e] ?? 0));
      }, before[state] ?? -1),
    );
  }
  return best[0] ?? -1;
}

/** Every situation that some play comes to: state, what was last named, what is open. */
function everySituation(graph: StoryGraph) {
  const start = { state: 0, play: [] as number[] };
  const seen = new Set<string>();
  const found: { state: number; outcome?: string; open: string[] }[] = [];
  for (const queue = [start]; queue.length > 0; ) {
    const { state, play } = queue.shift() ?? start;
    const beats = beatsOf(graph, play);
    const outcome = outcomeOf(beats)?.id;
    const open = openLoops(beats)
      .map(({ id }) => id)
      .sort();
    const key = JSON.stringify([state, outcome, open]);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ state, outcome, open });
    for (const e of edgesFrom(graph, state))
      queue.push({ state: graph.to[e] ?? 0, play: [...play, e] });
  }
  return found;
}

describe('in any graph', () => {
  it('the edges that enter a state are those that lead to it', () => {
    fc.assert(
      fc.property(anyMaze, (graph) => {
        const into = entering(graph);
        for (const state of statesOf(graph)) {
          const mine = [...into.edge.subarray(into.first[state], into.first[state + 1])];
          const expected = [...graph.to.keys()].filter((e) => graph.to[e] === state);
          expect(mine).toEqual(expected);
        }
      }),
      RUNS,
    );
  });

  it('two states share a component exactly when each leads to the other', () => {
    fc.assert(
      fc.property(anyMaze, (graph) => {
        const leads = leadsTo(graph);
        const { of, circling, order } = componentsOf(graph, new Uint8Array(graph.states).fill(1));
        for (const a of statesOf(graph)) {
          expect(circling[of[a] ?? -1] === 1).toBe(leads[a]?.[a]);
          for (const b of statesOf(graph)) {
            const together = a === b || (leads[a]?.[b] && leads[b]?.[a]);
            expect(of[a] === of[b]).toBe(Boolean(together));
            if (!together && leads[a]?.[b]) expect(order.indexOf(b)).toBeLessThan(order.indexOf(a));
          }
        }
      }),
      RUNS,
    );
  });

  it('a state can end exactly when an ending or an untried state lies ahead', () => {
    fc.assert(
      fc.property(
        anyMaze,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (graph, doubts) => {
          const tried = graph.tried.map((_, at) => (doubts[at] ? 0 : 1));
          const leads = leadsTo(graph);
          const goals = statesOf(graph).filter((s) => isEnding(graph, s) || tried[s] === 0);
          const able = ableToEnd({ ...graph, exhaustive: false, tried });
          for (const state of statesOf(graph)) {
            const expected = goals.some((goal) => goal === state || leads[state]?.[goal]);
            expect(able[state] === 1).toBe(expected);
          }
        },
      ),
      RUNS,
    );
  });

  it('a shortest route is a play, and no play is shorter', () => {
    fc.assert(
      fc.property(anyMaze, (graph) => {
        const { by, length } = shortestRoutes(graph);
        for (const state of statesOf(graph)) {
          if ((length[state] ?? -1) < 0) continue;
          const path = pathTo(graph, state, by);
          expect(path).toHaveLength(length[state] ?? -1);
          expect(path.reduce((at, e) => (graph.from[e] === at ? (graph.to[e] ?? -1) : -1), 0)).toBe(
            state,
          );
          for (const e of edgesFrom(graph, state)) {
            expect(length[graph.to[e] ?? 0]).toBeLessThanOrEqual((length[state] ?? 0) + 1);
          }
        }
      }),
      RUNS,
    );
  });

  it('the most that can be gathered is what longer and longer walks gather, or has no limit', () => {
    fc.assert(
      fc.property(anyMaze, (graph) => {
        const marks = marksOfEdges(graph);
        const few = mostWithin(graph, marks, 3 * graph.states);
        const many = mostWithin(graph, marks, 6 * graph.states);
        const { most } = rangeOf(waysOfStory(graph), marks);
        if (many > few) expect(most).toBe(Number.POSITIVE_INFINITY);
        else expect(most).toBe(Math.max(0, few));
      }),
      RUNS,
    );
  });

  it('the least is the least of all walks', () => {
    fc.assert(
      fc.property(anyMaze, (graph) => {
        const marks = marksOfEdges(graph);
        const ceiling = 10;
        const missed = marks.map((mark) => ceiling - mark);
        const least = statesOf(graph).reduce((low, length) => {
          const gathered = exactly(graph, missed, length + 1);
          return gathered < 0 ? low : Math.min(low, ceiling * (length + 1) - gathered);
        }, Number.POSITIVE_INFINITY);
        const range = rangeOf(waysOfStory(graph), marks);
        expect(range.least).toBe(least === Number.POSITIVE_INFINITY ? 0 : least);
      }),
      RUNS,
    );
  });

  it('a promise is always open at an ending exactly when no play comes there with it kept', () => {
    fc.assert(
      fc.property(anyMaze, (graph) => {
        const plays = playsOf(graph);
        const endings = endingsOf(graph, plays);
        const open = promisesAlwaysOpen(graph, plays, endings);
        const ends = everySituation(graph).filter(({ state }) => isEnding(graph, state));
        const expected = new Map<string, string[]>();
        for (const { state, outcome, open: ids } of ends) {
          const spot = graph.stops[-1 - (graph.rest[state] ?? 0)]?.spot;
          const id = outcome ?? `${spot?.file}:${spot?.line}`;
          expected.set(
            id,
            (expected.get(id) ?? ids).filter((one) => ids.includes(one)),
          );
        }
        const found = endings.all.map(({ id }, at) => [
          id,
          (open[at] ?? []).map((one) => one.id).sort(),
        ]);
        expect(new Map(found as [string, string[]][])).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('says no way out exactly when some play can be caught going round for ever', () => {
    fc.assert(
      fc.property(anyMaze, (graph) => {
        const leads = leadsTo(graph);
        const met = statesOf(graph).filter((s) => s === 0 || leads[0]?.[s]);
        const hopeless = met.filter(
          (s) =>
            !isEnding(graph, s) && !met.some((goal) => isEnding(graph, goal) && leads[s]?.[goal]),
        );
        const caught = hopeless.some((s) => leads[s]?.[s]);
        expect(noWayOut.check(graph, aScenario()).length > 0).toBe(caught);
      }),
      RUNS,
    );
  });
});

/** The most along walks of exactly so many edges; -1 without one. */
function exactly(graph: StoryGraph, weights: Float64Array, steps: number): number {
  let best = statesOf(graph).map((state): number => (isEnding(graph, state) ? 0 : -1));
  for (let step = 0; step < steps; step++) {
    const before = best;
    best = statesOf(graph).map((state) =>
      edgesFrom(graph, state).reduce((most, e) => {
        const onward = before[graph.to[e] ?? 0] ?? -1;
        return onward < 0 ? most : Math.max(most, onward + (weights[e] ?? 0));
      }, -1),
    );
  }
  return best[0] ?? -1;
}

describe('in any graph without circles', () => {
  const ending = (graph: StoryGraph) =>
    everyPlay(graph).filter((play) => kindAtEnd(graph, play) === 'ended');
  const marksOf = (graph: StoryGraph, play: number[]) =>
    play.reduce((sum, e) => sum + (marksOfEdges(graph)[e] ?? 0), 0);

  it('the plays are as many as can be written out, and so are the safe ones', () => {
    fc.assert(
      fc.property(anyTree, (graph) => {
        const ways = waysOfStory(graph);
        const isSafe = (edge: number) => !isUnsafe(graph, edge);
        const all = playsTo(ways) ?? [];
        const safe = playsTo(ways, isSafe) ?? [];
        const plays = ending(graph);
        expect(Number(playsEnding(ways, all))).toBe(plays.length);
        expect(Number(playsEnding(ways, safe))).toBe(
          plays.filter((play) => play.every(isSafe)).length,
        );
      }),
      RUNS,
    );
  });

  it('the report gives the marks, the beats, the shares of endings and of safe plays', () => {
    fc.assert(
      fc.property(anyTree, (graph) => {
        const plays = ending(graph);
        fc.pre(plays.length > 0);
        const report = makeReport(graph, aScenario());
        const marks = plays.map((play) => marksOf(graph, play));
        const beats = plays.map((play) => beatsOf(graph, play).length);
        expect(report.marks).toEqual({ least: Math.min(...marks), most: Math.max(...marks) });
        expect(report.beats).toEqual({ least: Math.min(...beats), most: Math.max(...beats) });
        expect(report.paths).toBe(String(plays.length));
        const safe = plays.filter((play) => play.every((e) => !isUnsafe(graph, e))).length;
        expect(report.safeShare).toBeCloseTo(safe / plays.length, 10);
        for (const { id, share } of report.endings) {
          const mine = plays.filter((play) => endingName(graph, play) === id).length;
          expect(share).toBeCloseTo(mine / plays.length, 10);
        }
      }),
      RUNS,
    );
  });

  it('the endings ahead of a state are those of the plays that go on from it', () => {
    fc.assert(
      fc.property(anyTree, (graph) => {
        const plays = playsOf(graph);
        const endings = endingsOf(graph, plays);
        const ways = waysToEnd(plays, (at) => (endings.of[at] ?? -1) >= 0);
        const ahead = endingsAhead(ways, endings)[0] ?? 0n;
        const found = endings.all.filter((_, at) => (ahead >> BigInt(at)) & 1n).map(({ id }) => id);
        const expected = new Set(ending(graph).map((play) => endingName(graph, play)));
        expect(new Set(found)).toEqual(expected);
      }),
      RUNS,
    );
  });

  function endingName(graph: StoryGraph, play: number[]): string {
    const last = graph.to[play.at(-1) ?? -1] ?? 0;
    const spot = graph.stops[-1 - (graph.rest[last] ?? 0)]?.spot;
    return outcomeOf(beatsOf(graph, play))?.id ?? `${spot?.file}:${spot?.line}`;
  }
});
