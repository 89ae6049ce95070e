import { describe, expect, it } from 'vitest';
import {
  beatsShown,
  closedLoops,
  currentTurn,
  isDecision,
  notebookOf,
  openLoops,
  outcomeOf,
  replay,
  teachingsOf,
} from '../../../src/core/visit/visit';
import { fakeNarrator } from '../../support/fake-narrator';
import { aBeat, aCallTo, aChoice, aHeader, aNote, aTurn } from '../../support/story-pieces';
import { anOpening, aVisit, called, chose, lookedUp, steppedBack } from '../../support/visits';

const DOOR = aTurn({ at: 'door', choices: [aChoice('ask'), aChoice('tell')] });
const TABLE = aTurn({ at: 'table', choices: [aCallTo('dsn', 'today', { id: 'ring' })] });
const CAR = aTurn({ at: 'car', choices: [aChoice('write')] });
const END = aTurn({ at: '' });
const STORY = [DOOR, TABLE, CAR, END];

const CALL = called('dsn', 'today', 'ring');

function replayed(log: Parameters<typeof replay>[1]['log'], narrator = fakeNarrator(STORY)) {
  return replay(narrator, { header: aHeader(), opening: anOpening(), log }, () => 40);
}

describe('replaying a log', () => {
  it('gives the same visit every time', () => {
    const log = [chose('ask'), lookedUp('foot-look'), CALL, chose('write')];
    expect(replayed(log)).toEqual(replayed(log));
  });

  it('begins the story with the seed of the opening', () => {
    const narrator = fakeNarrator(STORY);
    replay(narrator, { header: aHeader(), opening: anOpening({ seed: 99 }), log: [] }, () => 0);
    expect(narrator.seeds).toEqual([99]);
  });

  it('tells the story each answer, and a call with its handover', () => {
    const narrator = fakeNarrator(STORY);
    replayed([chose('ask'), CALL], narrator);
    expect(narrator.told).toEqual(['ask', 'ring 40']);
  });

  it('does not tell the story what it has no answer for', () => {
    const narrator = fakeNarrator(STORY);
    const visit = replayed([lookedUp('t'), called('999', 'now', null), chose('ask')], narrator);
    expect(narrator.told).toEqual(['ask']);
    expect(visit.turns).toHaveLength(2);
  });

  it('tells only what still stands, and keeps the whole log', () => {
    const narrator = fakeNarrator(STORY);
    const log = [chose('tell'), steppedBack(0), chose('ask')];
    const visit = replayed(log, narrator);
    expect(narrator.told).toEqual(['ask']);
    expect(visit.log).toEqual(log);
  });

  it('knows where in the whole log each standing answer was given', () => {
    const visit = replayed([chose('tell'), steppedBack(0), lookedUp('t'), chose('ask'), CALL]);
    expect(visit.answers.map((answer) => [answer.index, answer.turn])).toEqual([
      [2, 0],
      [3, 0],
      [4, 1],
    ]);
  });

  it('stops and says so where the log no longer fits its story', () => {
    const visit = replayed([chose('an-option-since-renamed'), chose('ask')]);
    expect(currentTurn(visit).trouble).toContain('an-option-since-renamed');
    expect(visit.turns).toHaveLength(2);
  });

  it('does not touch the log it was given', () => {
    const log = Object.freeze([chose('tell'), steppedBack(0)]);
    expect(replayed(log).log).not.toBe(log);
  });
});

describe('what has been shown', () => {
  const visit = aVisit({
    turns: [
      aTurn({ beats: [aBeat({ text: 'one' }), aBeat({ text: 'two' })], choices: [aChoice('ask')] }),
      aTurn({ beats: [aBeat({ text: 'three' }), aBeat({ text: 'four' })] }),
    ],
    log: [chose('ask')],
  });

  it('is all of the earlier turns, and of the last as far as it was read', () => {
    expect(beatsShown(visit, 1).map((beat) => beat.text)).toEqual(['one', 'two', 'three']);
  });

  it('is everything, where nothing is said about how far', () => {
    expect(beatsShown(visit)).toHaveLength(4);
  });
});

describe('the notebook', () => {
  it('holds a fact once, in the order noticed, in its latest words', () => {
    const beats = [
      aBeat({ notes: [aNote('S', 'sick', 'sick twice'), aNote('B', 'alone')] }),
      aBeat({ notes: [aNote('S', 'sick', 'sick six times')] }),
    ];
    expect(notebookOf(beats)).toEqual([aNote('S', 'sick', 'sick six times'), aNote('B', 'alone')]);
  });
});

describe('promises', () => {
  const loop = { id: 'ring-back', what: 'ring her back', who: 'you', by: 'four o’clock' };

  it('are open until they are kept', () => {
    expect(openLoops([aBeat({ opens: [loop] })])).toEqual([loop]);
    expect(closedLoops([aBeat({ opens: [loop] })])).toEqual([]);
  });

  it('are closed by the beat that says so', () => {
    const beats = [aBeat({ opens: [loop] }), aBeat({ closes: ['ring-back'] })];
    expect(openLoops(beats)).toEqual([]);
    expect(closedLoops(beats)).toEqual([loop]);
  });

  it('are open again when made again', () => {
    const beats = [
      aBeat({ opens: [loop] }),
      aBeat({ closes: [loop.id] }),
      aBeat({ opens: [loop] }),
    ];
    expect(openLoops(beats)).toEqual([loop]);
    expect(closedLoops(beats)).toEqual([]);
  });

  it('count once when made twice', () => {
    const beats = [
      aBeat({ opens: [loop] }),
      aBeat({ opens: [loop] }),
      aBeat({ closes: [loop.id] }),
    ];
    expect(closedLoops(beats)).toEqual([loop]);
  });

  it('are not kept by closing what was never promised', () => {
    expect(closedLoops([aBeat({ closes: ['ring-back'] })])).toEqual([]);
  });
});

describe('the ending and its teaching', () => {
  it('is the last outcome named', () => {
    const beats = [
      aBeat({ outcome: { id: 'middling', text: 'Not yet.' } }),
      aBeat({ outcome: { id: 'home', text: 'She is home.' } }),
      aBeat(),
    ];
    expect(outcomeOf(beats)?.id).toBe('home');
    expect(outcomeOf([aBeat()])).toBeUndefined();
  });

  it('gathers the teaching points in order', () => {
    const teach = (text: string) => aBeat({ teach: { text, sources: ['C5'] } });
    expect(teachingsOf([teach('first'), aBeat(), teach('second')]).map((t) => t.text)).toEqual([
      'first',
      'second',
    ]);
  });
});

describe('a decision', () => {
  it('is a rest where any option is rated', () => {
    expect(isDecision([aChoice('a'), aChoice('b', { rating: 'ok' })])).toBe(true);
    expect(isDecision([aChoice('a'), aChoice('b')])).toBe(false);
    expect(isDecision([])).toBe(false);
  });
});
