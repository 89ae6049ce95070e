/** The long debrief: what a term was, for each person and for the trainee, with how sure one can be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../src/core/assess/certainty';
import { longDebriefOf } from '../../../src/core/assess/long-debrief';
import { aPlan, aResult, aTerm, doing } from '../../support/a-term';

const PLAN = aPlan({
  delegations: [
    { trust: 20, task: 'weigh' },
    { trust: 90, task: 'check-ketones' },
  ],
});

const RESULT = aResult({
  outcome: 'own-number',
  gateHolds: false,
  over: 1,
  under: 2,
  lookedUp: ['weigh', 'pass-on', 'weigh'],
  opened: [{ id: 'ring-dawn', what: 'Ask Dawn to ring him', who: 'you', by: 'routine' }],
  noticed: [
    { section: 'S', id: 'cups', text: 'Two cups were out' },
    { section: 'B', id: 'thursday', text: 'Had spoken to nobody since Thursday' },
  ],
  profile: [{ skill: 'relate', marks: 10, of: 15, decisions: 5 }],
});

const played = () =>
  doing(
    aTerm(PLAN),
    { kind: 'drove', to: 'cottage' },
    { kind: 'visited', item: 'reg-one', result: RESULT },
    { kind: 'went-to-desk' },
    { kind: 'wrote', item: 'reg-one', record: { facts: ['cups'], words: 'Stop for tea?' } },
    { kind: 'ended-day' },
  );

describe('after a week', () => {
  const debrief = longDebriefOf(played());

  it('has a line for each person to whom anything happened', () => {
    const reg = debrief.lines.find(({ person }) => person === 'Reg');
    expect(reg?.moments.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['visited', 'loop-opened', 'wrote', 'echo']),
    );
    expect(reg?.measured).toHaveLength(1);
    expect(reg?.trust[0]).toBe(50);
  });

  it('counts loops, gates, calls and help looked up, each for itself', () => {
    expect(debrief).toMatchObject({ loops: { opened: 1, closed: 0, lost: 0, open: 1 }, visits: 1 });
    expect(debrief).toMatchObject({ over: 1, under: 2, gatesFallen: [{ person: 'Reg' }] });
    expect(debrief.lookedUp).toEqual([
      { task: 'weigh', times: 2 },
      { task: 'pass-on', times: 1 },
    ]);
  });

  it('says what the nurse hands over for the trust she has', () => {
    expect(debrief.nurse).toMatchObject({ delegates: ['weigh'], withholds: ['check-ketones'] });
    expect(debrief.nurse.trust).toBeLessThan(50);
  });

  it('has the records as another worker would find them', () => {
    expect(debrief.records).toMatchObject([{ record: { words: 'Stop for tea?' }, leftOut: 1 }]);
  });

  it('has the profile with the number of decisions behind it', () => {
    expect(debrief.profile).toMatchObject([
      { skill: 'relate', marks: 10, of: 15, decisions: 5, words: 'a first impression' },
    ]);
  });

  it('can look at some rounds alone', () => {
    expect(longDebriefOf(played(), [1, 2])).toMatchObject({ visits: 0, over: 0 });
  });
});

describe('how sure one can be', () => {
  it('is a band around the share, narrower with every decision', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (share, decisions) => {
          const { low, high } = certaintyOf(share, decisions);
          const more = certaintyOf(share, decisions * 2);
          expect(low).toBeLessThanOrEqual(share + 1e-9);
          expect(high).toBeGreaterThanOrEqual(share - 1e-9);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(more.high - more.low).toBeLessThanOrEqual(high - low + 1e-9);
        },
      ),
    );
  });

  it.each([
    [1, 'too few to say'],
    [4, 'a first impression'],
    [12, 'fairly steady'],
  ])('%d decisions are %s', (decisions, words) => {
    expect(certaintyOf(0.6, decisions).words).toBe(words);
  });
});
