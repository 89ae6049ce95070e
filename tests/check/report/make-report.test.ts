/**
 * What a trainer is told of a scenario beyond its faults.
 */
import { describe, expect, it } from 'vitest';
import { countEndings, exploredFigures, scoreFigures } from '../../../src/check/report/figures';
import { makeReport } from '../../../src/check/report/make-report';
import { theWorld } from '../../support/stories';
import { aHeader } from '../../support/story-pieces';
import { aGraph, aScenario, ends, FILE, rest, restAt, to } from '../graph/a-graph';

const well = { outcome: { id: 'well', text: 'He is well.' } };
const ill = { outcome: { id: 'ill', text: 'He is ill.' } };
const best = { rating: 'best' } as const;
const wrong = { rating: 'wrong' } as const;

/** Three plays: two of them end well, one of them is unsafe. */
const visit = aGraph(
  {
    porch: rest(
      to('ask', 'hall', {
        ...best,
        words: 100,
        line: 5,
        tells: [{ speaker: 'Derek', text: 'Tractor.' }],
      }),
      to('guess', 'end', { ...wrong, unsafe: true, line: 6, tells: [ill], words: 20 }),
    ),
    hall: rest(
      to('read', 'end', { ...best, tells: [{}, {}, well], line: 8, task: 'teach-back' }),
      to('ring', 'end', {
        rating: 'ok',
        call: { role: 'dsn', when: 'today' },
        skill: 'escalate',
        tells: [well],
        line: 9,
      }),
    ),
    end: ends(),
  },
  { opening: [{ text: 'Rain.' }, { speaker: 'Derek', text: 'Is she right about that?' }] },
);

describe('the report', () => {
  const report = makeReport(visit, aScenario({ team: theWorld().team }));

  it('counts the paths, and the share that is safe', () => {
    expect(report.paths).toBe('3');
    expect(report.safeShare).toBeCloseTo(2 / 3, 12);
  });

  it('names the endings with their share of the paths', () => {
    const shares = new Map(report.endings.map(({ id, share }) => [id, share]));
    expect(shares.get('well')).toBeCloseTo(2 / 3, 12);
    expect(shares.get('ill')).toBeCloseTo(1 / 3, 12);
  });

  it('gives marks, beats and minutes of the least and the most that a play can have', () => {
    expect(report.marks).toEqual({ least: 0, most: 6 });
    expect(report.beats).toEqual({ least: 3, most: 6 });
    expect(report.minutes.least).toBeCloseTo((20 * 0.3 + 10) / 60, 12);
    expect(report.minutes.most).toBeCloseTo((100 * 0.3 + 20) / 60, 12);
  });

  it('says who says how much, each line once', () => {
    expect(report.speakers).toContainEqual({ name: 'Derek', words: 6, readingAge: null });
    expect(report.speakers.map(({ name }) => name)).toContain('Narration');
  });

  it('names what it exercises', () => {
    expect(report.findings).toEqual(aHeader().findings);
    expect(report.skills).toEqual(['escalate', 'explain']);
    expect(report.tasks).toEqual(['pass-on', 'teach-back']);
    const rung = theWorld().team.roles.find(({ id }) => id === 'dsn')?.rung;
    expect(report.rungs).toEqual([rung]);
  });

  it('says which options decide: the endings they leave, and the marks they cost', () => {
    const guess = report.deciding.find(({ option }) => option === 'guess');
    expect(guess).toMatchObject({ outcomesAfter: ['ill'], marksLost: 6, spread: 1, line: 6 });
    const ring = report.deciding.find(({ option }) => option === 'ring');
    expect(ring).toMatchObject({ outcomesAfter: ['well'], marksLost: 1, spread: 0 });
    expect(report.deciding.find(({ option }) => option === 'read')).toBeUndefined();
    expect(report.deciding[0]?.spread).toBe(1);
  });
});

describe('an option that is open in several states', () => {
  it('decides as much as it does on average', () => {
    const graph = aGraph({
      porch: rest(to('left', 'one'), to('right', 'two')),
      one: restAt('hall', to('ask', 'end', { tells: [well] }), to('go', 'end', { tells: [ill] })),
      two: restAt('hall', to('ask', 'end', { tells: [well] }), to('go', 'end', { tells: [well] })),
      end: ends(),
    });
    const { deciding } = makeReport(graph, aScenario());
    const ask = deciding.find(({ option }) => option === 'ask');
    expect(ask?.spread).toBe(0.5);
  });
});

describe('the report of a story that can go round', () => {
  const graph = aGraph({
    porch: rest(to('again', 'porch', { ...best, words: 10 }), to('leave', 'end', wrong)),
    end: ends(33),
  });
  const report = makeReport(
    graph,
    aScenario({ knots: [{ name: 'yard', kind: 'knot', file: FILE, line: 30 }] }),
  );

  it('has no number of paths, and no shares', () => {
    expect(report).toMatchObject({ paths: null, safeShare: null, endings: [{ share: null }] });
  });

  it('has no limit to the marks, if going round earns any', () => {
    expect(report.marks).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
    expect(report.minutes.most).toBe(Number.POSITIVE_INFINITY);
    expect(report.beats).toEqual({ least: 0, most: 0 });
  });

  it('calls an ending without a name by its place', () => {
    expect(report.endings[0]).toMatchObject({
      id: `${FILE}:33`,
      text: expect.stringContaining('`yard`, line 33'),
    });
  });
});

describe('the figures of the contract', () => {
  it('count what was met of what was written', () => {
    const graph = { ...visit, reachedKnots: ['porch'], reachedChoices: ['porch.0.ask'] };
    const knots = [
      { name: 'porch', kind: 'knot' as const, file: FILE, line: 1 },
      { name: 'attic', kind: 'knot' as const, file: FILE, line: 2 },
      { name: 'porch.step', kind: 'stitch' as const, file: FILE, line: 3 },
    ];
    const choices = ['porch.0.ask', 'attic.0.look', 'porch.0.c-3'].map((source) => {
      return { source, file: FILE, line: 4, isFallback: source.endsWith('c-3') };
    });
    expect(exploredFigures(graph, { knots, choices }, countEndings(graph))).toEqual({
      states: 3,
      exhaustive: true,
      endings: 2,
      knotsReached: 1,
      knots: 2,
      choicesReached: 1,
      choices: 2,
    });
  });

  it('count each decision once, in whatever state and form it is met', () => {
    const graph = aGraph({
      porch: restAt('hall', to('ask', 'again', best), to('tell', 'again', wrong)),
      again: restAt('hall', to('ask', 'end', best), to('nod', 'end', wrong)),
      end: ends(),
    });
    expect(scoreFigures(graph)).toEqual({ worst: 0, best: 6, decisions: 1 });
  });

  it('are nothing where no play ends', () => {
    const graph = aGraph({ porch: rest(to('ask', 'porch', best)) });
    expect(scoreFigures(graph)).toEqual({ worst: 0, best: 0, decisions: 1 });
  });
});
