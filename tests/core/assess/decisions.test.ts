import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DecisionReview,
  keyOf,
  markOf,
  reviewDecisions,
} from '../../../src/core/assess/decisions';
import type { Choice } from '../../../src/core/scenario/beat';
import { RATINGS, type Rating } from '../../../src/core/scenario/vocabulary';
import { aCallTo, aChoice, aTurn } from '../../support/story-pieces';
import { aVisit, called, chose, lookedUp } from '../../support/visits';
import { aScope } from '../../support/world';

const FOUR = [
  aChoice('read-it-out', { rating: 'best', task: 'foot-look' }),
  aChoice('ask-first', { rating: 'ok' }),
  aChoice('change-the-subject', { rating: 'poor' }),
  aChoice('guess', { rating: 'wrong', unsafe: true, task: 'change-dose' }),
];

/** One decision, answered so. */
function decided(choices: Choice[], choice: string, delegated: string[] = []): DecisionReview {
  const visit = aVisit({
    header: { delegated },
    turns: [aTurn({ choices })],
    log: [chose(choice)],
  });
  const review = reviewDecisions(visit, aScope())[0];
  if (!review) throw new Error('Nothing was decided.');
  return review;
}

describe('the mark of a decision', () => {
  it.each<[Rating, Rating, number]>([
    ['best', 'best', 3],
    ['ok', 'best', 2],
    ['poor', 'best', 1],
    ['wrong', 'best', 0],
    ['ok', 'ok', 3],
    ['poor', 'ok', 1],
    ['wrong', 'ok', 1],
    ['poor', 'poor', 3],
    ['wrong', 'poor', 2],
    ['wrong', 'wrong', 3],
  ])('for %s where the key is %s is %i', (chosen, key, mark) => {
    expect(markOf(chosen, key)).toBe(mark);
  });

  it('gives at most 1 across the middle, near as the two may be', () => {
    expect(markOf('poor', 'ok')).toBe(1);
    expect(markOf('ok', 'best')).toBe(2);
  });

  it('is the same read either way round, and always 0 to 3', () => {
    const rating = fc.constantFrom(...RATINGS);
    fc.assert(
      fc.property(rating, rating, (a, b) => {
        expect(markOf(a, b)).toBe(markOf(b, a));
        expect([0, 1, 2, 3]).toContain(markOf(a, b));
      }),
    );
  });
});

describe('the key of a decision', () => {
  it('is the best that was open there', () => {
    expect(keyOf(FOUR)).toBe('best');
    expect(keyOf(FOUR.slice(2))).toBe('poor');
  });

  it('gives full marks for the lesser evil where nothing better was open', () => {
    expect(decided(FOUR.slice(2), 'change-the-subject').mark).toBe(3);
  });
});

describe('a decision looked back on', () => {
  it('shows every option with the one taken', () => {
    const review = decided(FOUR, 'ask-first');
    expect(review.options.map((option) => [option.choice.id, option.chosen])).toEqual([
      ['read-it-out', false],
      ['ask-first', true],
      ['change-the-subject', false],
      ['guess', false],
    ]);
    expect(review.mark).toBe(2);
  });

  it('keeps its name whichever option was taken', () => {
    expect(decided(FOUR, 'guess').id).toBe(decided(FOUR, 'ask-first').id);
  });

  it('says in plain words what each option would have been, and its source', () => {
    const [first] = decided(FOUR, 'guess').options;
    expect(first).toMatchObject({
      taskWords: 'Look at feet and say what you see',
      taskSource: 'C6',
      standing: 'own',
    });
  });

  it('oversteps when what was done is beyond the role', () => {
    expect(decided(FOUR, 'guess').oversteps).toBe(true);
    expect(decided(FOUR, 'read-it-out').oversteps).toBe(false);
  });

  it('oversteps with a delegated task only where nobody delegated it', () => {
    const test = aChoice('test', { rating: 'ok', task: 'monofilament' });
    expect(decided([test], 'test').oversteps).toBe(true);
    expect(decided([test], 'test', ['monofilament']).oversteps).toBe(false);
  });

  it('takes an unknown task for neither the one nor the other', () => {
    const odd = aChoice('odd', { rating: 'ok', task: 'no-such-task' });
    expect(decided([odd], 'odd')).toMatchObject({ oversteps: false });
    expect(decided([odd], 'odd').options[0]?.standing).toBeUndefined();
  });

  it('takes a call for passing on, which is always hers', () => {
    const ring = aCallTo('dsn', 'today', { id: 'ring', rating: 'best' });
    const visit = aVisit({
      turns: [aTurn({ choices: [ring] })],
      log: [called('dsn', 'today', 'ring')],
    });
    const [review] = reviewDecisions(visit, aScope());
    expect(review?.options[0]).toMatchObject({ standing: 'own', chosen: true });
  });

  it('belongs to the competency of the option, else of its neighbours, else of the scenario', () => {
    const own = aChoice('own', { rating: 'best', skill: 'link' });
    const other = aChoice('other', { rating: 'ok' });
    expect(decided([own, other], 'own').skill).toBe('link');
    expect(decided([own, other], 'other').skill).toBe('link');
    expect(decided([other], 'other').skill).toBe('explain');
  });
});

describe('what is no decision', () => {
  it('is a rest where nothing is rated, a look at the card, or a call nobody answered', () => {
    const visit = aVisit({
      turns: [aTurn({ choices: FOUR }), aTurn({ choices: [aChoice('go-on')] }), aTurn()],
      log: [
        lookedUp('foot-look'),
        called('dsn', 'now', null),
        chose('read-it-out'),
        chose('go-on'),
      ],
    });
    expect(reviewDecisions(visit, aScope()).map((review) => review.chosen.id)).toEqual([
      'read-it-out',
    ]);
  });
});

describe('putting an own mistake right', () => {
  const slip = aTurn({ choices: FOUR });
  const repair = aChoice('go-back-to-it', { rating: 'best', repairs: 'guess' });
  const after = aTurn({ choices: [repair, aChoice('leave-it', { rating: 'poor' })] });

  function recoveredAfter(first: string, second: string): number | undefined {
    const visit = aVisit({ turns: [slip, after, aTurn()], log: [chose(first), chose(second)] });
    return reviewDecisions(visit, aScope())[0]?.recovered;
  }

  it('gives half of what was lost back', () => {
    expect(recoveredAfter('guess', 'go-back-to-it')).toBe(1.5);
  });

  it('gives nothing back for leaving it', () => {
    expect(recoveredAfter('guess', 'leave-it')).toBe(0);
  });

  it('gives nothing back for another mistake than the one put right', () => {
    expect(recoveredAfter('change-the-subject', 'go-back-to-it')).toBe(0);
  });

  it('cannot come before the mistake', () => {
    const visit = aVisit({
      turns: [after, slip, aTurn()],
      log: [chose('go-back-to-it'), chose('guess')],
    });
    expect(reviewDecisions(visit, aScope())[1]?.recovered).toBe(0);
  });
});
