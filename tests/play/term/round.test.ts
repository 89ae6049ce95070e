/** A day of the term as the trainee sees it. */
import { describe, expect, it } from 'vitest';
import {
  errandsSeen,
  hourOf,
  placesSeen,
  roadsSeen,
  unwritten,
  whyNotBegin,
} from '../../../src/play/term/round';
import { clockWords, dayWords, signalWords, spanWords } from '../../../src/play/term/words';
import { aPlan, aResult, aTerm, aVisit, doing } from '../../support/a-term';

const REG = 'reg-one';
const aDay = () => aTerm(aPlan({ visits: [aVisit({ weeks: [1, 1] })] }));

describe('the places', () => {
  it('say how far each is, and what waits there', () => {
    const cottage = placesSeen(aDay()).find(({ id }) => id === 'cottage');
    expect(cottage?.minutes).toBeGreaterThan(0);
    expect(cottage?.waiting.map(({ id }) => id)).toContain(REG);
    expect(placesSeen(aDay()).filter(({ isHere }) => isHere)).toMatchObject([{ id: 'surgery' }]);
  });

  it('have no way where every road is closed', () => {
    const plan = aPlan({ visits: [], roads: aPlan().roads });
    const shut = plan.roads.map(({ id }) => id);
    const term = aTerm({
      ...plan,
      events: [{ week: 1, words: 'Water.', closes: shut, slows: [], takes: 0 }],
    });
    expect(roadsSeen(term).every(({ state }) => state === 'closed')).toBe(true);
    const far = placesSeen(term).filter(({ isHere }) => !isHere);
    expect(far.every(({ minutes }) => minutes === undefined)).toBe(true);
  });
});

describe('the hour', () => {
  it('asks to be heard of only from somebody out alone', () => {
    expect(hourOf(aDay()).checkInDue).toBeUndefined();
    const out = doing(aDay(), { kind: 'drove', to: 'cottage' });
    expect(hourOf(out).checkInDue).toBeLessThan(120);
    expect(hourOf(out).bars).toBe(0);
  });

  it('is said as people say it', () => {
    expect(clockWords(510)).toBe('08:30');
    expect([0, 1, 45, 60, 80, 120].map(spanWords)).toEqual([
      '0 minutes',
      '1 minute',
      '45 minutes',
      '1 hour',
      '1 hour 20',
      '2 hours',
    ]);
    expect(dayWords(aDay())).toMatch(/^\w+day \d+ November$/);
    expect([0, 1, 3].map(signalWords)).toEqual(['no signal', '1 bar: a text, no call', '3 bars']);
  });
});

describe('an errand', () => {
  it('can be begun where it is, and not from elsewhere', () => {
    const term = aDay();
    const [reg] = errandsSeen(term).filter(({ id }) => id === REG);
    if (!reg) throw new Error('Reg is not waiting.');
    expect(whyNotBegin(term, reg)).toBe('You are not there.');
    expect(whyNotBegin(doing(term, { kind: 'drove', to: 'cottage' }), reg)).toBeUndefined();
  });

  it('is there to be written up once it is done, until it is', () => {
    const done = doing(
      aDay(),
      { kind: 'drove', to: 'cottage' },
      { kind: 'visited', item: REG, result: aResult({ scenario: REG }) },
      { kind: 'went-to-desk' },
    );
    expect(unwritten(done).map(({ item }) => item.id)).toEqual([REG]);
    const wrote = doing(done, { kind: 'wrote', item: REG, record: { facts: [], words: '' } });
    expect(unwritten(wrote)).toEqual([]);
  });
});
