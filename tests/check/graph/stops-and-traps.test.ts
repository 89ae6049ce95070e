/**
 * Places from which a play cannot go on: each fault beside its nearest innocent neighbour.
 */
import { describe, expect, it } from 'vitest';
import { wordsOfPath } from '../../../src/check/graph/routes';
import type { Finding } from '../../../src/check/rule';
import { deadEnd } from '../../../src/check/rules/graph/dead-end';
import { endlessLoop } from '../../../src/check/rules/graph/endless-loop';
import { noSafePath } from '../../../src/check/rules/graph/no-safe-path';
import { noWayOut } from '../../../src/check/rules/graph/no-way-out';
import { runtimeError } from '../../../src/check/rules/graph/runtime-error';
import type { StoryGraph } from '../../../src/ink/explore/graph';
import { aGraph, aScenario, ends, FILE, rest, restAt, stops, to, untried } from './a-graph';

const story = aScenario();

/** Code, line and path: what a trainer goes by. */
function inShort(graph: StoryGraph, findings: Finding[]) {
  return findings.map(({ code, line, edges }) => `${code} ${line}: ${wordsOfPath(graph, edges)}`);
}

describe('a dead end', () => {
  it('is said where the story runs out, with the shortest path there', () => {
    const graph = aGraph({
      porch: rest(to('ask', 'kitchen'), to('leave', 'end')),
      kitchen: rest(to('tea', 'nothing'), to('leave', 'end')),
      hall: rest(to('wait', 'nothing')),
      nothing: stops('dead-end', 41),
      end: ends(),
    });
    const found = deadEnd.check(graph, story);
    expect(inShort(graph, found)).toEqual(['dead-end 41: ask,tea']);
    expect(found[0]).toMatchObject({ severity: 'error', file: FILE });
    expect(found[0]?.message).toMatch(
      /^The story runs out here: no choice is left and it does not say -> END\./,
    );
  });

  it('is no ending', () => {
    const graph = aGraph({ porch: rest(to('leave', 'end')), end: ends(41) });
    expect(deadEnd.check(graph, story)).toEqual([]);
  });

  it('is said once for each line, however many ways and states lead to it', () => {
    const graph = aGraph({
      porch: rest(to('long', 'hall'), to('short', 'second')),
      hall: rest(to('on', 'first')),
      first: stops('dead-end', 41),
      second: stops('dead-end', 41),
      third: stops('dead-end', 52),
    });
    expect(inShort(graph, deadEnd.check(graph, story))).toEqual(['dead-end 41: short']);
  });
});

describe('an endless loop', () => {
  it('is said where the story runs round', () => {
    const graph = aGraph({ porch: rest(to('ask', 'round')), round: stops('endless-loop', 12) });
    expect(inShort(graph, endlessLoop.check(graph, story))).toEqual(['endless-loop 12: ask']);
  });

  it('is not a circle in which the trainee is asked', () => {
    const graph = aGraph({ porch: rest(to('ask', 'porch'), to('leave', 'end')), end: ends() });
    expect(endlessLoop.check(graph, story)).toEqual([]);
  });
});

describe('a runtime error', () => {
  it('is said with the words of Ink', () => {
    const fault = stops('runtime-error', 7, 'Cannot divide by zero.\n');
    const graph = aGraph({ porch: rest(to('ask', 'fault')), fault });
    const found = runtimeError.check(graph, story);
    expect(inShort(graph, found)).toEqual(['runtime-error 7: ask']);
    expect(found[0]?.message).toContain('is told: Cannot divide by zero. The visit');
  });

  it('is not a dead end', () => {
    const graph = aGraph({ porch: rest(to('ask', 'out')), out: stops('dead-end', 7) });
    expect(runtimeError.check(graph, story)).toEqual([]);
  });
});

describe('no way out', () => {
  it('is said where hope ends, once, and not again further in', () => {
    const graph = aGraph({
      porch: rest(to('cellar', 'cellar', { line: 5 }), to('leave', 'end')),
      cellar: rest(to('look', 'deeper', { line: 9 }), to('wait', 'cellar', { line: 11 })),
      deeper: rest(to('back', 'cellar', { line: 15 })),
      end: ends(),
    });
    const found = noWayOut.check(graph, story);
    expect(inShort(graph, found)).toEqual(['no-way-out 9: cellar']);
    expect(found[0]?.message).toContain('after `cellar` (line 5)');
    expect(found[0]?.message).toContain('`look` and `wait`');
  });

  it('shows the shorter of two ways into one place, whichever was found first', () => {
    const graph = aGraph({
      porch: rest(to('round', 'hall'), to('leave', 'end'), to('straight', 'late')),
      hall: rest(to('on', 'early'), to('leave', 'end')),
      early: restAt('cellar', to('look', 'early', { line: 9 })),
      late: restAt('cellar', to('look', 'late', { line: 9 })),
      end: ends(),
    });
    expect(inShort(graph, noWayOut.check(graph, story))).toEqual(['no-way-out 9: straight']);
  });

  it('is not said of a circle with a door, however far off', () => {
    const graph = aGraph({
      porch: rest(to('cellar', 'cellar')),
      cellar: rest(to('look', 'deeper'), to('wait', 'cellar')),
      deeper: rest(to('back', 'cellar'), to('up', 'end')),
      end: ends(),
    });
    expect(noWayOut.check(graph, story)).toEqual([]);
  });

  it('is not said in front of a dead end, which speaks for itself', () => {
    const graph = aGraph({
      porch: rest(to('cellar', 'cellar'), to('leave', 'end')),
      cellar: rest(to('look', 'nothing'), to('wait', 'nothing')),
      nothing: stops('dead-end'),
      end: ends(),
    });
    expect(noWayOut.check(graph, story)).toEqual([]);
  });

  it('is said where the trainee may circle for ever, though one of the ways runs into a dead end', () => {
    const graph = aGraph({
      porch: rest(to('cellar', 'cellar'), to('leave', 'end')),
      cellar: rest(to('look', 'nothing', { line: 9 }), to('wait', 'cellar')),
      nothing: stops('dead-end'),
      end: ends(),
    });
    expect(inShort(graph, noWayOut.check(graph, story))).toEqual(['no-way-out 9: cellar']);
  });

  it('is said at the first choice of a story that has no ending', () => {
    const graph = aGraph({ porch: rest(to('wait', 'porch', { line: 3 })) });
    expect(inShort(graph, noWayOut.check(graph, story))).toEqual(['no-way-out 3: ']);
  });

  it('is not said of what has not been tried', () => {
    const graph = aGraph({
      porch: rest(to('wait', 'porch'), to('on', 'later')),
      later: untried(to('more', 'later')),
    });
    expect(graph.exhaustive).toBe(false);
    expect(noWayOut.check(graph, story)).toEqual([]);
  });
});

describe('no safe path', () => {
  it('is said where every way on is unsafe, and not at an unsafe choice before that', () => {
    const graph = aGraph({
      porch: rest(to('guess', 'hall', { unsafe: true, line: 4 }), to('ask', 'hall', { line: 5 })),
      hall: rest(
        to('promise', 'end', { unsafe: true, line: 8 }),
        to('stop', 'end', { unsafe: true, line: 9 }),
      ),
      end: ends(),
    });
    const found = noSafePath.check(graph, story);
    expect(inShort(graph, found)).toEqual(['no-safe-path 8: ask']);
    expect(found[0]?.message).toContain('`promise` or `stop`');
  });

  it('is not said when one safe way is left', () => {
    const graph = aGraph({
      porch: rest(to('guess', 'end', { unsafe: true }), to('ask', 'hall')),
      hall: rest(to('promise', 'end', { unsafe: true }), to('listen', 'end')),
      end: ends(),
    });
    expect(noSafePath.check(graph, story)).toEqual([]);
  });

  it('is said when the only safe way goes round for ever', () => {
    const graph = aGraph({
      porch: rest(to('wait', 'porch'), to('promise', 'end', { unsafe: true, line: 6 })),
      end: ends(),
    });
    expect(inShort(graph, noSafePath.check(graph, story))).toEqual(['no-safe-path 6: ']);
  });

  it('is not said of a story without an ending, nor before all was tried', () => {
    const endless = aGraph({ porch: rest(to('guess', 'porch', { unsafe: true })) });
    expect(noSafePath.check(endless, story)).toEqual([]);
    const partly = aGraph({
      porch: rest(to('guess', 'end', { unsafe: true }), to('ask', 'later')),
      later: untried(to('more', 'end')),
      end: ends(),
    });
    expect(noSafePath.check(partly, story)).toEqual([]);
  });
});
