import { describe, expect, it } from 'vitest';
import { percentOf, reviewEscalation } from '../../../src/core/assess/calls';
import type { Turn } from '../../../src/core/scenario/beat';
import { completeDraft } from '../../../src/core/visit/handover';
import type { LogEntry } from '../../../src/core/visit/log';
import { aCallTo, aChoice, aNote, aTurn, aTurnNoticing } from '../../support/story-pieces';
import { aVisit, called, chose, lookedUp } from '../../support/visits';
import { aTeam } from '../../support/world';

const NOTES = [aNote('S', 'wound'), aNote('B', 'diabetes'), aNote('A', 'spreading')];
const NEEDS = NOTES.map((note) => note.id);

const RING = aCallTo('foot-service', 'today', { id: 'ring', rating: 'best', needs: NEEDS });
const WAIT = aChoice('wait', { rating: 'wrong' });
const LOOK = aChoice('look', { rating: 'ok' });

function review(turns: Turn[], ...log: LogEntry[]) {
  return reviewEscalation(aVisit({ turns, log }), aTeam());
}

/** One rest that needs a call to the foot service today, then the road home. */
function footVisit(...log: LogEntry[]) {
  const rest = aTurnNoticing(NOTES, { choices: [RING, WAIT, LOOK] });
  return review([rest, aTurn()], ...log);
}

describe('a call that was needed', () => {
  it('is right in person and in time, and costs nothing', () => {
    const { calls, over, under, cost } = footVisit(called('foot-service', 'today', 'ring'));
    expect(calls).toMatchObject([{ person: 'right', time: 'right', answered: true }]);
    expect({ over, under, cost }).toEqual({ over: 0, under: 0, cost: 0 });
  });

  it('is over when it was made sooner than the signs asked for, though it got through', () => {
    const { calls, over, under } = footVisit(called('foot-service', 'now', 'ring'));
    expect(calls).toMatchObject([{ person: 'right', time: 'sooner', isOver: true }]);
    expect({ over, under }).toEqual({ over: 1, under: 0 });
  });

  it('is missed when it was asked for later than was needed', () => {
    const { calls, under } = footVisit(called('foot-service', 'routine', null), chose('wait'));
    expect(calls).toMatchObject([
      { person: 'right', time: 'later', answered: false, isOver: false },
    ]);
    expect(under).toBe(1);
  });

  it('is early, and no fault, when the story came to it afterwards', () => {
    const rest = aTurn({ choices: [aChoice('look')] });
    const later = aTurnNoticing(NOTES, { choices: [RING, WAIT] });
    const { calls, over, under } = review(
      [rest, later, aTurn()],
      called('foot-service', 'today', null),
      chose('look'),
      called('foot-service', 'today', 'ring'),
    );
    expect(calls.map((call) => call.time)).toEqual(['early', 'right']);
    expect({ over, under }).toEqual({ over: 0, under: 0 });
  });
});

describe('a call that was not needed', () => {
  it('is over, once', () => {
    const { calls, over, cost } = review(
      [aTurn({ choices: [LOOK] }), aTurn()],
      called('999', 'now', null),
      chose('look'),
    );
    expect(calls).toMatchObject([{ person: 'not-needed', time: 'not-needed', words: null }]);
    expect({ over, cost }).toEqual({ over: 1, cost: 1 });
  });

  it('is over also when the story wrote it down as a poor idea', () => {
    const poor = aCallTo('dsn', 'today', { id: 'ring-dsn', rating: 'poor' });
    const { over } = review(
      [aTurn({ choices: [LOOK, poor] }), aTurn()],
      called('dsn', 'today', 'ring-dsn'),
    );
    expect(over).toBe(1);
  });
});

describe('a call that was not made', () => {
  it('costs three times what one too many costs', () => {
    const missed = footVisit(chose('wait'));
    const tooMany = footVisit(called('999', 'now', null), called('foot-service', 'today', 'ring'));
    expect(missed).toMatchObject({ over: 0, under: 1, cost: 3 });
    expect(tooMany).toMatchObject({ over: 1, under: 0, cost: 1 });
    expect(missed.missed.map((choice) => choice.id)).toEqual(['ring']);
  });

  it('counts once, though the story offered it at three rests', () => {
    const again = (id: string) =>
      aTurn({
        choices: [
          { ...RING, id },
          { ...WAIT, id: `not-${id}` },
        ],
      });
    const { under } = review(
      [again('a'), again('b'), again('c'), aTurn()],
      chose('not-a'),
      chose('not-b'),
      chose('not-c'),
    );
    expect(under).toBe(1);
  });

  it('counts twice when two different people were owed a call', () => {
    const crew = aCallTo('999', 'now', { id: 'crew', rating: 'best' });
    const { under, cost } = review(
      [aTurn({ choices: [RING, WAIT] }), aTurn({ choices: [crew, LOOK] }), aTurn()],
      chose('wait'),
      chose('look'),
    );
    expect({ under, cost }).toEqual({ under: 2, cost: 6 });
  });

  it('is cleared when the same person was reached at another rest', () => {
    const { under } = review(
      [aTurn({ choices: [{ ...RING, id: 'a' }, WAIT] }), aTurn({ choices: [RING] }), aTurn()],
      chose('wait'),
      called('foot-service', 'today', 'ring'),
    );
    expect(under).toBe(0);
  });

  it('is cleared by another call that would do at the same decision', () => {
    const also = aCallTo('dsn', 'today', { id: 'ring-dsn', rating: 'ok' });
    const { under } = review(
      [aTurn({ choices: [RING, also, WAIT] }), aTurn()],
      called('dsn', 'today', 'ring-dsn'),
    );
    expect(under).toBe(0);
  });

  it('is not cleared by a poor call at the same decision', () => {
    const poor = aCallTo('dsn', 'today', { id: 'ring-dsn', rating: 'poor' });
    const { under } = review(
      [aTurn({ choices: [RING, poor, WAIT] }), aTurn()],
      called('dsn', 'today', 'ring-dsn'),
    );
    expect(under).toBe(1);
  });

  describe('when the same person was rung at another rest, without need', () => {
    const idle = aCallTo('foot-service', 'today', { id: 'idle', rating: 'poor' });
    const without = aTurn({ choices: [idle, LOOK] });
    const needed = aTurn({ choices: [RING, WAIT] });
    const ring = called('foot-service', 'today', 'idle');

    it('still counts, if that was before there was anything to hand over', () => {
      expect(review([without, needed, aTurn()], ring, chose('wait')).under).toBe(1);
    });

    it('is cleared, if that was afterwards', () => {
      expect(review([needed, without, aTurn()], chose('wait'), ring).under).toBe(0);
    });

    it('is cleared, if the early call fitted where it was made', () => {
      const fitting = aTurn({ choices: [{ ...idle, rating: 'ok' }, LOOK] });
      expect(review([fitting, needed, aTurn()], ring, chose('wait')).under).toBe(0);
    });
  });

  it('is not cleared by ringing a person who did not pick up', () => {
    const { under } = footVisit(called('foot-service', 'next-day', null), chose('wait'));
    expect(under).toBe(1);
  });

  it('is not missed where something else would have done as well', () => {
    const asGood = aChoice('fetch-nurse', { rating: 'best' });
    const { under } = review([aTurn({ choices: [RING, asGood, WAIT] }), aTurn()], chose('wait'));
    expect(under).toBe(0);
  });

  it('is not missed yet by somebody who has only looked something up there', () => {
    const rest = aTurn({ choices: [RING, WAIT] });
    expect(review([rest], lookedUp('foot-look')).under).toBe(0);
  });
});

describe('the words of a call', () => {
  const said = completeDraft(NOTES, NEEDS);

  it('are marked apart from person and time', () => {
    const { calls } = footVisit(called('foot-service', 'now', 'ring', said));
    expect(calls[0]).toMatchObject({ person: 'right', time: 'sooner', words: { percent: 100 } });
  });

  it('can be poor though person and time are right', () => {
    const { calls, cost } = footVisit(called('foot-service', 'today', 'ring'));
    expect(calls[0]).toMatchObject({ person: 'right', time: 'right', words: { percent: 0 } });
    expect(cost).toBe(0);
  });

  it('are not marked where nothing had to be handed over', () => {
    const bare = aCallTo('dsn', 'today', { id: 'bare', rating: 'best' });
    const { calls } = review([aTurn({ choices: [bare] })], called('dsn', 'today', 'bare', said));
    expect(calls[0]?.words).toBeNull();
  });

  it('count an ask particular to that role as an ask to act', () => {
    const ask = { ...said, request: 'Triage this foot' };
    const { calls } = footVisit(called('foot-service', 'today', 'ring', ask));
    expect(calls[0]?.words?.parts.R).toBe(3);
  });

  it('count a verdict against the caller', () => {
    const verdict = { ...said, request: 'they-have-an-infection' };
    const { calls } = footVisit(called('foot-service', 'today', 'ring', verdict));
    expect(calls[0]?.words?.gaveVerdict).toBe(true);
  });

  it('know only what had been noticed by then', () => {
    const before = aTurn({ choices: [RING] });
    const after = aTurnNoticing(NOTES);
    const { calls } = review([before, after], called('foot-service', 'today', 'ring'));
    expect(calls[0]?.words?.notNoticed).toEqual(NEEDS);
  });
});

describe('the handover that the story hears of', () => {
  const visit = aVisit({ turns: [aTurnNoticing(NOTES, { choices: [RING] })] });

  it('is the percentage of the words', () => {
    const draft = completeDraft(NOTES, NEEDS);
    const call = called('foot-service', 'today', 'ring', draft);
    expect(percentOf(visit, call, aTeam())).toBe(100);
    expect(percentOf(visit, called('foot-service', 'today', 'ring'), aTeam())).toBe(0);
  });

  it('is nought for what is no call, or one nobody answered', () => {
    expect(percentOf(visit, chose('look'), aTeam())).toBe(0);
    expect(percentOf(visit, called('dsn', 'now', null), aTeam())).toBe(0);
  });
});
