import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LogEntry,
  lastAnswer,
  movesTheStory,
  standingEntries,
} from '../../../src/core/visit/log';
import { called, chose, lookedUp, steppedBack } from '../../support/visits';

describe('what still stands of a log', () => {
  it('is all of it when nobody stepped back', () => {
    const log = [chose('ask'), lookedUp('foot-look'), chose('tell')];
    expect(standingEntries(log)).toEqual(log);
  });

  it('loses the answer stepped back over, and keeps what came before', () => {
    const log = [chose('ask'), chose('guess'), steppedBack(1)];
    expect(standingEntries(log)).toEqual([chose('ask')]);
  });

  it('takes the road chosen after a step back', () => {
    const log = [chose('ask'), chose('guess'), steppedBack(1), chose('read-it-out')];
    expect(standingEntries(log)).toEqual([chose('ask'), chose('read-it-out')]);
  });

  it('folds one step back after another', () => {
    const log = [
      chose('a'),
      chose('b'),
      steppedBack(1),
      chose('c'),
      steppedBack(3),
      steppedBack(0),
    ];
    expect(standingEntries(log)).toEqual([]);
  });

  it('keeps help that was looked up on the road not taken', () => {
    const log = [chose('a'), lookedUp('change-dose'), chose('b'), steppedBack(0)];
    expect(standingEntries(log)).toEqual([lookedUp('change-dose')]);
  });

  it('forgets a call that was made after the answer taken back', () => {
    const log = [chose('a'), called('dsn', 'today', null), steppedBack(0)];
    expect(standingEntries(log)).toEqual([]);
  });

  it('never holds a step back, nor anything that was not in the log', () => {
    const answers = fc.oneof(
      fc.constantFrom(chose('a'), chose('b'), lookedUp('t'), called('dsn', 'today', null)),
      fc.nat(12).map((to) => steppedBack(to)),
    );
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 12 }), (log) => {
        const standing = standingEntries(log);
        expect(standing.some((entry) => entry.kind === 'stepped-back')).toBe(false);
        expect(standing.every((entry) => log.includes(entry))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the answer that a step back would take back', () => {
  it('is the last one that moved the story', () => {
    expect(lastAnswer([chose('a'), chose('b'), lookedUp('t')])).toBe(1);
  });

  it('is not a call nobody answered', () => {
    expect(lastAnswer([chose('a'), called('dsn', 'today', null)])).toBe(0);
  });

  it('is a call that was answered', () => {
    expect(lastAnswer([chose('a'), called('dsn', 'today', 'ring')])).toBe(1);
  });

  it('is the one before, after a step back', () => {
    expect(lastAnswer([chose('a'), chose('b'), steppedBack(1)])).toBe(0);
  });

  it('is none at the beginning, and none when all is taken back', () => {
    expect(lastAnswer([])).toBe(-1);
    expect(lastAnswer([lookedUp('t')])).toBe(-1);
    expect(lastAnswer([chose('a'), steppedBack(0)])).toBe(-1);
  });
});

describe('what moves the story', () => {
  it.each<[LogEntry, boolean]>([
    [chose('a'), true],
    [called('dsn', 'today', 'ring'), true],
    [called('dsn', 'today', null), false],
    [lookedUp('t'), false],
    [{ kind: 'felt', feeling: 'tense', at: 0 }, false],
    [{ kind: 'left', at: 0 }, false],
  ])('%j', (entry, moves) => {
    expect(movesTheStory(entry)).toBe(moves);
  });
});
