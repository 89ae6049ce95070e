/**
 * What is wrong with decisions as a set: unrated options, nothing at stake, and cues to the test-wise.
 */
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast } from '../../../src/check/graph/cue';
import { wordsOfPath } from '../../../src/check/graph/routes';
import { escalateIsBest } from '../../../src/check/rules/graph/escalate-is-best';
import { firstIsBest } from '../../../src/check/rules/graph/first-is-best';
import { kindestIsBest } from '../../../src/check/rules/graph/kindest-is-best';
import { longestIsBest } from '../../../src/check/rules/graph/longest-is-best';
import { noStakes } from '../../../src/check/rules/graph/no-stakes';
import { unratedChoice } from '../../../src/check/rules/graph/unrated-choice';
import { aGraph, aScenario, ends, rest, restAt, stops, to, type Way } from './a-graph';

const story = aScenario();
const best = { rating: 'best' } as const;
const wrong = { rating: 'wrong' } as const;
const aCall = { call: { role: 'dsn', when: 'today' } } as const;

describe('an unrated choice', () => {
  it('is said at the line of the option, with the way to it', () => {
    const graph = aGraph({
      porch: rest(to('in', 'hall')),
      hall: rest(to('ask', 'end', { ...best, line: 8 }), to('shrug', 'end', { line: 9 })),
      end: ends(),
    });
    const found = unratedChoice.check(graph, story);
    expect(found).toMatchObject([{ code: 'unrated-choice', severity: 'error', line: 9 }]);
    expect(wordsOfPath(graph, found[0]?.edges ?? [])).toEqual(['in']);
    expect(found[0]?.message).toContain('`shrug`');
  });

  it('is said of a call as well', () => {
    const graph = aGraph({
      hall: rest(to('ask', 'end', best), to('ring', 'end', { ...aCall, line: 9 })),
      end: ends(),
    });
    const found = unratedChoice.check(graph, story);
    expect(found).toMatchObject([{ line: 9, message: expect.stringContaining('A call is rated') }]);
  });

  it('is not said where no option is rated, for that is no decision', () => {
    const graph = aGraph({ porch: rest(to('in', 'end'), to('round', 'end')), end: ends() });
    expect(unratedChoice.check(graph, story)).toEqual([]);
  });

  it('is said once, though several sets of options hold it', () => {
    const shrug = to('shrug', 'end', { line: 9 });
    const graph = aGraph({
      first: restAt('hall', to('ask', 'second', best), shrug),
      second: restAt('hall', to('look', 'end', wrong), shrug),
      end: ends(),
    });
    expect(unratedChoice.check(graph, story)).toHaveLength(1);
  });
});

describe('a story without stakes', () => {
  it('scores the same on every path, and is told so at its first decision', () => {
    const graph = aGraph({
      porch: rest(to('ask', 'end', { ...best, line: 5 }), to('listen', 'end', best)),
      end: ends(),
    });
    const found = noStakes.check(graph, story);
    expect(found).toMatchObject([{ code: 'no-stakes', severity: 'warning', line: 5 }]);
    expect(found[0]?.message).toContain('3 marks');
  });

  it('may have no decision at all', () => {
    const graph = aGraph({ porch: rest(to('leave', 'end')), end: ends() });
    expect(noStakes.check(graph, story)[0]?.message).toContain(
      'no option that can be met is rated',
    );
  });

  it('is one in which what is lost early can always be made even later', () => {
    const graph = aGraph({
      porch: rest(to('ask', 'hall', best), to('guess', 'yard', wrong)),
      hall: rest(to('a', 'end', wrong), to('ring', 'lost', { ...best, ...aCall })),
      yard: rest(to('b', 'end', best)),
      lost: rest(to('c', 'lost')),
      end: ends(),
    });
    expect(noStakes.check(graph, story)).toHaveLength(1);
  });

  it('is not one in which a single answer costs a mark', () => {
    const graph = aGraph({
      porch: rest(to('ask', 'end', best), to('tell', 'end', { rating: 'ok' })),
      end: ends(),
    });
    expect(noStakes.check(graph, story)).toEqual([]);
  });

  it('is not one that lacks them only because a path breaks off before its end', () => {
    const graph = aGraph({
      porch: rest(to('ask', 'end', best), to('tell', 'nothing', wrong)),
      nothing: stops('dead-end'),
      end: ends(),
    });
    expect(noStakes.check(graph, story)).toEqual([]);
  });

  it('is not one in which marks can be gathered by going round', () => {
    const graph = aGraph({
      porch: rest(to('again', 'porch', best), to('leave', 'end', best)),
      end: ends(),
    });
    expect(noStakes.check(graph, story)).toEqual([]);
  });
});

/** A row of decisions, each with these answers. */
function inARow(decisions: [string, Way][][]) {
  const states = decisions.map((answers, at) => {
    const next = at + 1 < decisions.length ? `d${at + 1}` : 'end';
    return [
      `d${at}`,
      rest(...answers.map(([label, way]) => to(`${label}${at}`, next, way))),
    ] as const;
  });
  return aGraph({ ...Object.fromEntries(states), end: ends() });
}

const times = <T>(count: number, one: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => one(at));

describe('a cue to the test-wise', () => {
  const long: [string, Way] = [
    'l',
    { ...best, text: 'Ask him, in his own words, what she said to him' },
  ];
  const short = (n: number): [string, Way] => [`s${n}`, { ...wrong, text: 'Tell him' }];
  const bestShort: [string, Way] = ['b', { ...best, text: 'Ask' }];

  it('is length, when four in four of three options are given away by it', () => {
    const found = longestIsBest.check(inARow(times(4, () => [short(1), long, short(2)])), story);
    expect(found).toMatchObject([{ code: 'longest-is-best', severity: 'info', edges: [] }]);
    expect(found[0]?.message).toContain('In 4 of 4 decisions the longest option is the best');
  });

  it('is not length, when it gives away no more than guessing would', () => {
    const mixed = times(6, (at) =>
      at < 2 ? [short(1), long, short(2)] : [bestShort, short(1), short(2)],
    );
    expect(longestIsBest.check(inARow(mixed), story)).toEqual([]);
  });

  it('cannot be told from chance in three decisions, nor in four of two options', () => {
    expect(longestIsBest.check(inARow(times(3, () => [short(1), long, short(2)])), story)).toEqual(
      [],
    );
    expect(longestIsBest.check(inARow(times(4, () => [short(1), long])), story)).toEqual([]);
    expect(longestIsBest.check(inARow(times(5, () => [short(1), long])), story)).toHaveLength(1);
  });

  it('is looked for only where it points to anything', () => {
    const sixWords = (way: Way): Way => ({ ...way, text: 'Say it again in six words' });
    const same = times(4, (): [string, Way][] => [
      ['a', sixWords(wrong)],
      ['b', sixWords(best)],
      ['c', sixWords(wrong)],
    ]);
    const given = times(4, () => [short(1), long, short(2)]);
    const found = longestIsBest.check(inARow([...given, ...same]), story);
    expect(found[0]?.message).toContain('In 4 of 4 decisions');
  });

  it('is not length where a wrong option is just as long', () => {
    const asLong: [string, Way] = ['w', { ...wrong, text: long[1].text }];
    expect(longestIsBest.check(inARow(times(4, () => [short(1), long, asLong])), story)).toEqual(
      [],
    );
  });

  it('is judged where most options are open', () => {
    const longer: [string, Way] = ['x', { ...wrong, text: `${long[1].text}, and then again` }];
    const rows = times(4, (at) => {
      const next = at < 3 ? `few${at + 1}` : 'end';
      const answers = (list: [string, Way][]) =>
        list.map(([label, way]) => to(`${label}${at}`, next, way));
      const few = restAt(
        `hall${at}`,
        ...answers([short(1), long, short(2)]),
        to('on', `many${at}`, wrong),
      );
      const many = restAt(
        `hall${at}`,
        ...answers([short(1), long, short(2), longer]),
        to('on', next, wrong),
      );
      return [
        [`few${at}`, few],
        [`many${at}`, many],
      ] as const;
    });
    const graph = aGraph({ ...Object.fromEntries(rows.flat()), end: ends() });
    expect(longestIsBest.check(graph, story)).toEqual([]);
  });

  it('is the place, when the best is always first', () => {
    const first = inARow(times(4, () => [bestShort, short(1), short(2)]));
    expect(firstIsBest.check(first, story)).toMatchObject([{ code: 'first-is-best' }]);
    const second = inARow(times(4, () => [short(1), bestShort, short(2)]));
    expect(firstIsBest.check(second, story)).toEqual([]);
  });

  it('counts places among the answers shown, so that a call before them is passed over', () => {
    const call: [string, Way] = ['c', { ...wrong, ...aCall }];
    const graph = inARow(times(4, () => [call, bestShort, short(1), short(2)]));
    expect(firstIsBest.check(graph, story)).toHaveLength(1);
  });

  it('is warmth, when the best always raises trust most', () => {
    const warm = (trust: number, way: Way): Way => ({ ...way, trust });
    const kind = times(4, () => [
      ['a', warm(0, wrong)] as [string, Way],
      ['b', warm(10, best)] as [string, Way],
      ['c', warm(-5, wrong)] as [string, Way],
    ]);
    expect(kindestIsBest.check(inARow(kind), story)).toMatchObject([{ code: 'kindest-is-best' }]);
    const flattery = times(4, () => [
      ['a', warm(15, wrong)] as [string, Way],
      ['b', warm(10, best)] as [string, Way],
      ['c', warm(-5, wrong)] as [string, Way],
    ]);
    expect(kindestIsBest.check(inARow(flattery), story)).toEqual([]);
  });

  it('is not warmth in a story that keeps no trust', () => {
    const graph = inARow(times(4, () => [short(1), bestShort, short(2)]));
    expect(kindestIsBest.check(graph, story)).toEqual([]);
  });

  it('is calling up, when a call is the only best in most decisions with a call open', () => {
    const ring: [string, Way] = ['r', { ...best, ...aCall }];
    const needless: [string, Way] = ['r', { ...wrong, ...aCall }];
    const always = inARow([...times(2, () => [ring, short(1)]), [needless, bestShort]]);
    expect(escalateIsBest.check(always, story)).toMatchObject([{ code: 'escalate-is-best' }]);
    const half = inARow([
      ...times(2, () => [ring, short(1)]),
      ...times(2, () => [needless, bestShort]),
    ]);
    expect(escalateIsBest.check(half, story)).toEqual([]);
    const beside = inARow(times(3, () => [ring, bestShort, short(1)]));
    expect(escalateIsBest.check(beside, story)).toEqual([]);
    expect(escalateIsBest.check(inARow(times(2, () => [ring, short(1)])), story)).toEqual([]);
  });

  it('is judged by decisions and not by how often a place is met', () => {
    const same = times(
      6,
      (at) =>
        [
          `s${at}`,
          restAt(
            'hall',
            to('tell', at < 5 ? `s${at + 1}` : 'end', wrong),
            to('ask', 'end', { ...best, text: 'Ask him, and wait for it' }),
            to('nod', 'end', wrong),
          ),
        ] as const,
    );
    expect(
      longestIsBest.check(aGraph({ ...Object.fromEntries(same), end: ends() }), story),
    ).toEqual([]);
  });
});

describe('the chance of so many hits', () => {
  it('is that of fair coins', () => {
    expect(
      chanceOfAtLeast(
        4,
        times(4, () => 0.5),
      ),
    ).toBeCloseTo(1 / 16, 12);
    expect(
      chanceOfAtLeast(
        3,
        times(4, () => 0.5),
      ),
    ).toBeCloseTo(5 / 16, 12);
    expect(chanceOfAtLeast(0, [0.3, 0.9])).toBeCloseTo(1, 12);
  });

  it('is exact when every try has its own chance', () => {
    expect(chanceOfAtLeast(1, [0.5, 0.25])).toBeCloseTo(1 - 0.5 * 0.75, 12);
    expect(chanceOfAtLeast(2, [0.5, 0.25])).toBeCloseTo(0.125, 12);
  });
});
