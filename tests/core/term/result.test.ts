/** What a visit comes to for the weeks after it. */
import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../../src/core/assess/debrief';
import { resultOf } from '../../../src/core/term/result';
import { loadWorldData } from '../../../src/data/world-data';
import { ROOT } from '../../support/stories';
import { aBeat, aChoice, aNote, aTurn } from '../../support/story-pieces';
import { aVisit, chose, lookedUp } from '../../support/visits';

const { world } = loadWorldData(ROOT);
if (!world) throw new Error('The data files have an error.');

const loop = (id: string) => ({ id, what: id, who: 'you', by: 'today' });

describe('the result of a visit', () => {
  const visit = aVisit({
    turns: [
      aTurn({
        beats: [
          aBeat({ notes: [aNote('S', 'cups')], opens: [loop('ring'), loop('ask')] }),
          aBeat({ plan: 'imposed' }),
        ],
        choices: [
          aChoice('own', { rating: 'wrong', unsafe: true }),
          aChoice('his', { rating: 'best' }),
        ],
        meters: { trust: 50 },
      }),
      aTurn({
        beats: [
          aBeat({ plan: 'negotiated', closes: ['ask', 'older'] }),
          aBeat({ outcome: { id: 'own-number', text: 'He has it.' } }),
        ],
        choices: [],
        ended: true,
        meters: { trust: 64 },
      }),
    ],
    log: [lookedUp('weigh'), chose('own')],
  });
  const result = resultOf(visit, debriefOf(visit, world));

  it('is what was left open, what was closed, and how it ended', () => {
    expect(result.opened.map(({ id }) => id)).toEqual(['ring']);
    expect(result.closed).toEqual(['ask', 'older']);
    expect(result).toMatchObject({
      outcome: 'own-number',
      plan: 'negotiated',
      meters: { trust: 64 },
    });
  });

  it('is how safe it was, what was asked, and what was noticed', () => {
    expect(result).toMatchObject({
      gateHolds: false,
      lookedUp: ['weigh'],
      profile: [{ decisions: 1, marks: 0, of: 3 }],
      noticed: [{ id: 'cups' }],
    });
  });

  it('has no outcome and no plan where the story named none', () => {
    const bare = aVisit();
    const result = resultOf(bare, debriefOf(bare, world));
    expect(result).not.toHaveProperty('outcome');
    expect(result).not.toHaveProperty('plan');
  });
});
