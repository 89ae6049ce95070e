/**
 * Promises that stand open at an ending whatever was chosen.
 */
import { describe, expect, it } from 'vitest';
import { wordsOfPath } from '../../../src/check/graph/routes';
import { openLoop } from '../../../src/check/rules/graph/open-loop';
import { aGraph, aScenario, aTag, ends, rest, to, untried } from './a-graph';

const promise = {
  opens: [{ id: 'friday', what: 'Ring with her answer', who: 'you', by: 'Friday' }],
};
const keep = { closes: ['friday'] };
const well = { outcome: { id: 'well', text: 'He is well.' } };
const ill = { outcome: { id: 'ill', text: 'He is ill.' } };
const story = aScenario({
  tags: [
    aTag('loop', 'friday = Ring with her answer, you, Friday', 4),
    aTag('outcome', 'well = He is well.', 30),
    aTag('outcome', 'ill = He is ill.', 40),
  ],
});

describe('an open loop', () => {
  it('is said at the ending it concerns, with a way there, when no path keeps the promise', () => {
    const graph = aGraph({
      porch: rest(to('say', 'hall', { tells: [promise] })),
      hall: rest(to('go', 'end', { tells: [well] }), to('keep', 'end', { tells: [keep, ill] })),
      end: ends(),
    });
    const found = openLoop.check(graph, story);
    expect(found).toMatchObject([{ code: 'open-loop', severity: 'warning', line: 30 }]);
    expect(wordsOfPath(graph, found[0]?.edges ?? [])).toEqual(['say', 'go']);
    expect(found[0]?.message).toContain('`friday` (Ring with her answer)');
  });

  it('is not said when some path to that ending keeps it', () => {
    const graph = aGraph({
      porch: rest(to('say', 'hall', { tells: [promise] })),
      hall: rest(to('go', 'end', { tells: [well] }), to('keep', 'end', { tells: [keep, well] })),
      end: ends(),
    });
    expect(openLoop.check(graph, story)).toEqual([]);
  });

  it('is not said when some path to that ending never makes it', () => {
    const graph = aGraph({
      porch: rest(
        to('say', 'end', { tells: [promise, well] }),
        to('nod', 'end', { tells: [well] }),
      ),
      end: ends(),
    });
    expect(openLoop.check(graph, story)).toEqual([]);
  });

  it('is said of a promise made again after it was kept', () => {
    const graph = aGraph({
      porch: rest(to('say', 'end', { tells: [promise, keep, promise, well] })),
      end: ends(),
    });
    expect(openLoop.check(graph, story)).toHaveLength(1);
  });

  it('is seen through a circle in which it can be kept', () => {
    const graph = aGraph({
      porch: rest(to('say', 'hall', { tells: [promise] })),
      hall: rest(to('keep', 'hall', { tells: [keep] }), to('go', 'end', { tells: [well] })),
      end: ends(),
    });
    expect(openLoop.check(graph, story)).toEqual([]);
  });

  it('stands at the end itself where no outcome is named', () => {
    const graph = aGraph({ porch: rest(to('say', 'end', { tells: [promise] })), end: ends(77) });
    const found = openLoop.check(graph, story);
    expect(found).toMatchObject([{ line: 77, message: expect.stringContaining('at this ending') }]);
  });

  it('is not said while another path may still keep it', () => {
    const graph = aGraph({
      porch: rest(to('say', 'end', { tells: [promise, well] }), to('on', 'later')),
      later: untried(to('more', 'end')),
      end: ends(),
    });
    expect(openLoop.check(graph, story)).toEqual([]);
  });
});
