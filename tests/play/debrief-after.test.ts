// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { button, oneDecision, show, textOf } from './debrief-shown';
import { beat, choice, turn, visitOf } from './debrief-visit';

beforeEach(() => document.body.replaceChildren());

describe('calls, promises and profile', () => {
  it('scores person, time and words apart', () => {
    show(visitOf());
    const [first, second] = [...document.querySelectorAll('.call')].map((one) =>
      (one.textContent ?? '').replaceAll(/\s+/g, ' '),
    );
    expect(first).toContain('You rang Dr Simran Gill');
    expect(first).toContain('Not needed for this');
    expect(second).toContain('The right person');
    expect(second).toContain('As soon as it was needed');
    expect(second).toContain('of 15 points');
    expect(second).toMatch(/left out.*Weight 96 kg/);
    expect(second).toMatch(/Never noticed.*no thirst/);
    expect(second).toContain('The worrying thing did not come first');
    expect(textOf('.cost')).toContain('1 call more than needed, 0 calls missing: cost 1.');
  });

  it('names the call that was missing', () => {
    const options = [
      choice('ring', 'Ring Ngozi', {
        rating: 'best',
        call: { role: 'dsn', when: 'today' },
        why: 'He is ill.',
      }),
      choice('wait', 'Wait and see', { rating: 'wrong', skill: 'escalate' }),
    ];
    const log = [{ kind: 'chose' as const, choice: 'wait', at: 1 }];
    show(visitOf([turn('one', [], options), turn('end', [beat('Bye.')], [])], log));
    expect(textOf('.call.missed')).toContain('The call that was missing: Ngozi Ademola');
    expect(textOf('.call.missed')).toContain('Needed: today.');
    expect(textOf('.cost')).toContain('cost 3.');
  });

  it('finds a fitting line when no call was needed', () => {
    show(oneDecision('good'));
    expect(textOf('.calls')).toContain('nothing on this road needed a call');
  });

  it('lists promises open and kept', () => {
    show(visitOf());
    expect(textOf('.loop-open')).toContain('Ring Colin with what the meeting said');
    expect(textOf('.loop-kept')).toContain('Talk with Colin about lorries');
  });

  it('draws seven competencies, and the relationship apart from them', () => {
    show(visitOf());
    expect(document.querySelectorAll('.skills .bars li')).toHaveLength(7);
    expect(textOf('.skills')).toContain('of 12, from 4 decisions');
    expect(textOf('.skills')).toContain('not met in this visit');
    expect(textOf('.skills')).toContain(
      'You looked up 2 tasks. That is good practice, not a fault.',
    );
    expect(textOf('.beside')).toContain('Beside safety, never added to it');
    expect(textOf('.beside')).toContain('50 before, 65 after');
    expect(textOf('.beside')).not.toContain('Loneliness');
  });
});

describe('what to take along', () => {
  it('gives teaching points with their sources, and one thing to try', () => {
    show(visitOf());
    expect(textOf('.teachings')).toContain('A drivers’ charity page on licences, grade C');
    expect(textOf('.teachings')).toContain('Needs local confirmation');
    expect(textOf('.next-words')).not.toBe('');
  });

  it('passes on the reflection, and opens everything before printing', () => {
    const on = show(visitOf(), { reflection: 'Ask first.' });
    const box = document.querySelector('textarea');
    expect(box?.value).toBe('Ask first.');
    if (box) box.value = 'Ask twice.';
    box?.dispatchEvent(new Event('input'));
    expect(on.reflect).toHaveBeenCalledWith('Ask twice.');
    button('Print').click();
    expect([...document.querySelectorAll('details')].every((one) => one.open)).toBe(true);
    expect(on.print).toHaveBeenCalledOnce();
  });

  it('leads on to the same visit or to all scenarios', () => {
    const on = show(visitOf());
    button('Play again').click();
    button('All scenarios').click();
    expect(on.again).toHaveBeenCalledOnce();
    expect(on.home).toHaveBeenCalledOnce();
  });

  it('stands without a single decision', () => {
    show(visitOf([turn('one', [beat('Nobody is in.')], [])], []));
    expect(textOf('.decisions')).toContain('no decision that has a key');
    expect(document.querySelector('.path-picture')).not.toBeNull();
  });
});
