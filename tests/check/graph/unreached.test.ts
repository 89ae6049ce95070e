/**
 * What no play ever meets, and how far a search came that met its limit.
 */
import { describe, expect, it } from 'vitest';
import { notExhaustive } from '../../../src/check/rules/graph/not-exhaustive';
import { unreachableChoice } from '../../../src/check/rules/graph/unreachable-choice';
import { unreachableKnot } from '../../../src/check/rules/graph/unreachable-knot';
import type { WrittenChoice, WrittenKnot } from '../../../src/ink/outline';
import { aGraph, aScenario, type Extras, ends, FILE, rest, to, untried } from './a-graph';

const knot = (name: string, line: number, kind: WrittenKnot['kind'] = 'knot'): WrittenKnot => ({
  name,
  kind,
  file: FILE,
  line,
});
const choice = (source: string, line: number, isFallback = false): WrittenChoice => ({
  source,
  file: FILE,
  line,
  isFallback,
  label: source.split('.').at(-1),
});

const finished = (met: Extras) => aGraph({ porch: rest(to('leave', 'end')), end: ends() }, met);
const unfinished = (met: Extras) =>
  aGraph({ porch: untried(to('leave', 'end')), end: ends() }, met);
const spoken = (found: { line: number; message: string }[]) => found.map(({ line }) => line);

describe('an unreachable knot', () => {
  const knots = [knot('porch', 10), knot('attic', 20), knot('attic.box', 22, 'stitch')];

  it('is said of the whole knot and not of its stitches', () => {
    const found = unreachableKnot.check(
      finished({ reachedKnots: ['porch'] }),
      aScenario({ knots }),
    );
    expect(found).toMatchObject([{ code: 'unreachable-knot', severity: 'warning', line: 20 }]);
    expect(found[0]?.message).toContain('`-> attic`');
  });

  it('is said of a stitch in a knot that is reached', () => {
    const graph = finished({ reachedKnots: ['porch', 'attic'] });
    expect(spoken(unreachableKnot.check(graph, aScenario({ knots })))).toEqual([22]);
  });

  it('is not said of a knot whose stitch alone is reached', () => {
    const graph = finished({ reachedKnots: ['porch', 'attic.box'] });
    expect(unreachableKnot.check(graph, aScenario({ knots }))).toEqual([]);
  });

  it('is not confused by a knot whose name begins alike', () => {
    const alike = [knot('attic', 20), knot('attic_stairs', 25)];
    const graph = finished({ reachedKnots: ['attic'] });
    expect(spoken(unreachableKnot.check(graph, aScenario({ knots: alike })))).toEqual([25]);
  });

  it('is said of a function that nothing uses, in its own words', () => {
    const unused = aScenario({ knots: [knot('double', 30, 'function')] });
    const found = unreachableKnot.check(finished({}), unused);
    expect(found[0]?.message).toContain('function `double`');
  });

  it('is not said while anything is untried', () => {
    expect(unreachableKnot.check(unfinished({}), aScenario({ knots }))).toEqual([]);
  });
});

describe('an unreachable choice', () => {
  const written = [choice('porch.0.ask', 11), choice('porch.0.shout', 12)];

  it('is said of an option that no play offers', () => {
    const graph = finished({ reachedKnots: ['porch'], reachedChoices: ['porch.0.ask'] });
    const found = unreachableChoice.check(graph, aScenario({ written }));
    expect(found).toMatchObject([{ code: 'unreachable-choice', severity: 'warning', line: 12 }]);
    expect(found[0]?.message).toContain('`shout`');
  });

  it('is not said when each is offered in some play', () => {
    const graph = finished({ reachedChoices: ['porch.0.ask', 'porch.0.shout'] });
    expect(unreachableChoice.check(graph, aScenario({ written }))).toEqual([]);
  });

  it('is not said of a fallback, which is never shown', () => {
    const fallback = [choice('porch.0.c-0', 11, true)];
    expect(unreachableChoice.check(finished({}), aScenario({ written: fallback }))).toEqual([]);
  });

  it('is not said inside a knot that is itself unreachable', () => {
    const knots = [knot('attic', 20)];
    const inAttic = [choice('attic.0.look', 21)];
    const graph = finished({ reachedKnots: [] });
    expect(unreachableChoice.check(graph, aScenario({ knots, written: inAttic }))).toEqual([]);
  });

  it('is said of the outer option alone when others stand under it', () => {
    const outer = { ...choice('porch.0.4', 11), content: 'porch.0.c-0' };
    const nested = { ...choice('porch.0.c-0.3', 12), content: 'porch.0.c-0.c-0' };
    const graph = finished({ reachedChoices: [] });
    const story = aScenario({ written: [outer, nested] });
    expect(spoken(unreachableChoice.check(graph, story))).toEqual([11]);
  });

  it('is said of an option under a fallback that never comes true, for the fallback is not', () => {
    const outer = { ...choice('porch.0.4', 11, true), content: 'porch.0.c-0' };
    const nested = choice('porch.0.c-0.3', 12);
    const graph = finished({ reachedChoices: [] });
    const story = aScenario({ written: [outer, nested] });
    expect(spoken(unreachableChoice.check(graph, story))).toEqual([12]);
  });

  it('is not said while anything is untried', () => {
    const graph = unfinished({ reachedChoices: [] });
    expect(unreachableChoice.check(graph, aScenario({ written }))).toEqual([]);
  });
});

describe('a search that met its limit', () => {
  it('says how far it came', () => {
    const found = notExhaustive.check(unfinished({}), aScenario());
    expect(found).toMatchObject([{ code: 'not-exhaustive', severity: 'info', line: 1 }]);
    expect(found[0]?.message).toContain('knows 2 states');
    expect(found[0]?.message).toContain('tried every answer in 1 of them');
  });

  it.each([
    ['states', '--limit-states'],
    ['seconds', '--limit-seconds'],
    ['memory', 'memory allowed'],
    ['cancelled', 'Run the check again'],
    ['draws', 'RANDOM(1, 6)'],
  ] as const)('says why, when it is for the %s', (whyStopped, words) => {
    const found = notExhaustive.check(unfinished({ whyStopped }), aScenario());
    expect(found[0]?.message).toContain(words);
  });

  it('says nothing when everything was tried', () => {
    expect(notExhaustive.check(finished({}), aScenario())).toEqual([]);
  });
});
