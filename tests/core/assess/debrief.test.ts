import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../../src/core/assess/debrief';
import type { Meters, Turn } from '../../../src/core/scenario/beat';
import { completeDraft } from '../../../src/core/visit/handover';
import type { LogEntry } from '../../../src/core/visit/log';
import { anyStory, logOf, pickedOf } from '../../support/any-visit';
import { aBeat, aCallTo, aChoice, aNote, aTurn } from '../../support/story-pieces';
import { aVisit, called, chose, lookedUp, steppedBack } from '../../support/visits';
import { aScope, aTeam } from '../../support/world';

const WORLD = { scope: aScope(), team: aTeam() };

function debriefAfter(turns: Turn[], ...log: LogEntry[]) {
  return debriefOf(aVisit({ turns, log }), WORLD);
}

const REASON = aTurn({
  choices: [
    aChoice('read-it-out', { rating: 'best' }),
    aChoice('invent-a-reason', { rating: 'wrong', unsafe: true }),
  ],
});
const REPAIR = aTurn({
  choices: [
    aChoice('take-it-back', { rating: 'best', repairs: 'invent-a-reason' }),
    aChoice('let-it-stand', { rating: 'poor' }),
  ],
});

describe('the safety gate', () => {
  it('holds for a trainee who reads the recorded reason out', () => {
    expect(debriefAfter([REASON, aTurn()], chose('read-it-out')).gate).toEqual({
      holds: true,
      fallen: [],
    });
  });

  it('falls for a trainee who invents a reason', () => {
    const { gate, next } = debriefAfter([REASON, aTurn()], chose('invent-a-reason'));
    expect(gate.holds).toBe(false);
    expect(gate.fallen).toMatchObject([{ choice: { id: 'invent-a-reason' }, index: 0 }]);
    expect(next.about).toBe('gate');
  });

  it('stays down when the harm was put right, and says that it was', () => {
    const turns = [REASON, REPAIR, aTurn()];
    const { gate, decisions } = debriefAfter(
      turns,
      chose('invent-a-reason'),
      chose('take-it-back'),
    );
    expect(gate).toMatchObject({ holds: false, fallen: [{ repaired: true }] });
    expect(decisions[0]?.recovered).toBe(1.5);
  });

  it('says that it was not put right when it was not', () => {
    const { gate } = debriefAfter(
      [REASON, REPAIR, aTurn()],
      chose('invent-a-reason'),
      chose('let-it-stand'),
    );
    expect(gate.fallen).toMatchObject([{ repaired: false }]);
  });

  it('holds when the unsafe answer was stepped back over', () => {
    const log = [chose('invent-a-reason'), steppedBack(0), chose('read-it-out')];
    expect(debriefAfter([REASON, aTurn()], ...log).gate.holds).toBe(true);
  });

  it('falls for an unsafe option though its author rated nothing there', () => {
    const unrated = aTurn({
      choices: [aChoice('promise-secrecy', { unsafe: true }), aChoice('no')],
    });
    expect(debriefAfter([unrated, aTurn()], chose('promise-secrecy')).gate.holds).toBe(false);
    expect(debriefAfter([unrated, aTurn()], chose('no')).gate.holds).toBe(true);
  });

  it('falls for an unsafe call as for any other option', () => {
    const ring = aCallTo('dsn', 'routine', { id: 'ring', rating: 'wrong', unsafe: true });
    const { gate } = debriefAfter([aTurn({ choices: [ring] })], called('dsn', 'routine', 'ring'));
    expect(gate.holds).toBe(false);
  });

  it('never averages out: raising every other mark does not lift it', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(4), ({ turns, picks }, at) => {
        const place = at % turns.length;
        const risen = turns.map((turn, index) => raised(turn, index !== place));
        const picked = pickedOf(risen, picks);
        const log = logOf(picked);
        const { gate } = debriefAfter([...risen, aTurn()], ...log);
        expect(gate.holds).toBe(!picked.some((choice) => choice.unsafe));
        expect(picked[place]?.unsafe).toBe(gate.fallen.length === 1);
      }),
      { numRuns: 100 },
    );
  });

  /** The same rest, with every option as good as can be. */
  function raised(turn: Turn, all: boolean): Turn {
    if (!all) return turn;
    const choices = turn.choices.map((one) => ({ ...one, rating: 'best' as const, unsafe: false }));
    return { ...turn, choices };
  }
});

describe('relationship', () => {
  const anyMeters: fc.Arbitrary<Meters> = fc.record({
    trust: fc.nat(100),
    understanding: fc.nat(100),
    loneliness: fc.nat(100),
    burden: fc.nat(100),
  });

  it('never changes a mark, the gate, a call, the profile or the next thing', () => {
    fc.assert(
      fc.property(anyStory, fc.array(anyMeters, { minLength: 6 }), ({ turns, picks }, meters) => {
        const log = logOf(pickedOf(turns, picks));
        const plain = debriefAfter([...turns, aTurn()], ...log);
        const liked = debriefAfter(
          [...turns, aTurn()].map((turn, at) => ({ ...turn, meters: meters[at] ?? {} })),
          ...log,
        );
        expect({ ...liked, relationship: null }).toEqual({ ...plain, relationship: null });
      }),
      { numRuns: 60 },
    );
  });

  it('is reported as it was at the beginning and at the end', () => {
    const turns = [
      aTurn({ meters: { trust: 50 }, choices: [aChoice('ask', { rating: 'best' })] }),
      aTurn({ meters: { trust: 65 } }),
    ];
    expect(debriefAfter(turns, chose('ask')).relationship).toEqual({
      before: { trust: 50 },
      after: { trust: 65 },
    });
  });
});

describe('any debrief', () => {
  it('keeps every mark between nothing and all that was possible', () => {
    fc.assert(
      fc.property(anyStory, ({ turns, picks }) => {
        const log = logOf(pickedOf(turns, picks));
        const { decisions, profile, escalation } = debriefAfter([...turns, aTurn()], ...log);
        expect(decisions).toHaveLength(turns.length);
        for (const { marks, of } of profile) {
          expect(marks).toBeGreaterThanOrEqual(0);
          expect(marks).toBeLessThanOrEqual(of);
        }
        expect(escalation.cost).toBe(escalation.over + 3 * escalation.under);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the debrief of a small visit from the door to weeks later', () => {
  const notes = [aNote('S', 'wound', 'A sore under the heel'), aNote('B', 'numb', 'Feels nothing')];
  const needs = notes.map((note) => note.id);
  const promise = { id: 'ring-julie', what: 'ring Julie', who: 'you', by: 'Friday' };
  const turns = [
    aTurn({
      at: 'door',
      choices: [
        aChoice('ask', { rating: 'best', skill: 'relate' }),
        aChoice('tell', { rating: 'poor', skill: 'relate' }),
      ],
    }),
    aTurn({
      at: 'foot',
      beats: [aBeat({ notes, opens: [promise] })],
      choices: [
        aCallTo('foot-service', 'today', { id: 'ring', rating: 'best', skill: 'escalate', needs }),
        aChoice('plaster', { rating: 'wrong', unsafe: true, skill: 'escalate' }),
      ],
    }),
    aTurn({
      at: '',
      beats: [
        aBeat({ text: 'You drive home.' }),
        aBeat({ text: 'The heel has closed.', later: '6 weeks' }),
        aBeat({
          text: 'Derek has planted his beans.',
          outcome: { id: 'healed', text: 'The foot was seen the same day.' },
          teach: { text: 'A break in the skin goes up the same day.', sources: ['C6'] },
        }),
      ],
    }),
  ];
  const debrief = debriefAfter(
    turns,
    chose('ask'),
    lookedUp('foot-look'),
    called('foot-service', 'today', 'ring', completeDraft(notes, needs)),
  );

  it('holds the gate and gives the marks', () => {
    expect(debrief.gate.holds).toBe(true);
    expect(debrief.decisions.map((one) => one.mark)).toEqual([3, 3]);
    expect(debrief.escalation).toMatchObject({ over: 0, under: 0, cost: 0 });
    expect(debrief.escalation.calls[0]?.words?.percent).toBe(100);
  });

  it('shows what became of it, from the beat that said time had passed', () => {
    expect(debrief.outcome?.id).toBe('healed');
    expect(debrief.later.map((beat) => beat.text)).toEqual([
      'The heel has closed.',
      'Derek has planted his beans.',
    ]);
  });

  it('shows the promise that is still open, what was noticed, taught and looked up', () => {
    expect(debrief.loops).toEqual({ open: [promise], closed: [] });
    expect(debrief.noticed).toBe(2);
    expect(debrief.teachings).toHaveLength(1);
    expect(debrief.lookedUp).toEqual(['foot-look']);
  });

  it('asks for the open promise next, since nothing graver was found', () => {
    expect(debrief.next.about).toBe('loops');
  });

  it('is the same whether help was looked up or not, but for saying so', () => {
    const without = debriefAfter(
      turns,
      chose('ask'),
      called('foot-service', 'today', 'ring', completeDraft(notes, needs)),
    );
    expect(without.lookedUp).toEqual([]);
    expect(without.profile).toEqual(debrief.profile);
    expect(without.next).toEqual(debrief.next);
  });

  it('has no weeks later in a story that never left the day', () => {
    expect(debriefAfter([aTurn({ choices: [aChoice('ask')] })]).later).toEqual([]);
  });
});
