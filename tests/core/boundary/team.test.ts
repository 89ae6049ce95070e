import { describe, expect, it } from 'vitest';
import { compareUrgency, findRole, rankOf } from '../../../src/core/boundary/team';
import { URGENCIES } from '../../../src/core/scenario/vocabulary';
import { aTeam } from '../../support/world';

describe('urgency', () => {
  it('runs from now to routine', () => {
    const shuffled = ['routine', 'today', 'now', 'next-day', 'before-leaving'] as const;
    expect([...shuffled].sort(compareUrgency)).toEqual([
      'now',
      'before-leaving',
      'today',
      'next-day',
      'routine',
    ]);
  });

  it('is sooner below nought, later above, and the same at nought', () => {
    expect(compareUrgency('now', 'today')).toBeLessThan(0);
    expect(compareUrgency('routine', 'today')).toBeGreaterThan(0);
    expect(compareUrgency('today', 'today')).toBe(0);
  });

  it('ranks T0 to T4 in the order of the table', () => {
    expect(URGENCIES.map(rankOf)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a role on the ladder', () => {
  it('is found by its id, digits included', () => {
    expect(findRole(aTeam(), '999')?.id).toBe('999');
    expect(findRole(aTeam(), 'milkman')).toBeUndefined();
  });
});
