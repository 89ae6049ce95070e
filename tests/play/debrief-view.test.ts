// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { button, oneDecision, show, textOf } from './debrief-shown';
import { beat, choice, turn, visitOf } from './debrief-visit';

beforeEach(() => document.body.replaceChildren());

describe('the debrief page', () => {
  it('says what it is, and that it is for training only', () => {
    show(visitOf());
    expect(textOf('h1')).toBe('Debrief');
    expect(textOf('.debrief-head')).toContain('No needles, no lorry');
    expect(textOf('.debrief-head')).toContain('follow your local policy and your supervisor');
  });

  it('never skips a heading level', () => {
    show(visitOf());
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((h) =>
      Number(h.tagName[1]),
    );
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    });
  });

  it('carries no style attribute, which the page’s policy would refuse', () => {
    show(visitOf());
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('shows story text as text, whatever is written in it', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const options = [choice('a', hostile, { rating: 'best', why: hostile })];
    const end = turn(
      'end',
      [beat(hostile, { later: hostile, outcome: { id: 'x', text: hostile } })],
      [],
    );
    show(visitOf([turn('one', [], options), end], [{ kind: 'chose', choice: 'a', at: 1 }]));
    expect(document.querySelector('img')).toBeNull();
    expect(textOf('.outcome')).toContain(hostile);
  });

  it('speaks of practice and never of being competent', () => {
    show(visitOf());
    expect(textOf('.completed')).toBe('Practice completed 24 November 2026.');
    expect(textOf('.debrief').toLowerCase()).not.toContain('competent');
    expect(textOf('.debrief')).not.toContain('%');
  });
});

describe('how it felt', () => {
  it('takes one tap and answers kindly', () => {
    const on = show(visitOf());
    button('Worried').click();
    expect(on.feel).toHaveBeenCalledWith('worried');
    show(visitOf(), { feeling: 'worried' });
    expect(button('Worried').getAttribute('aria-pressed')).toBe('true');
    expect(button('Proud').getAttribute('aria-pressed')).toBe('false');
    expect(textOf('.feeling-answer')).not.toBe('');
  });
});

describe('the path', () => {
  it('has one stop and one station for each decision, each leading to it', () => {
    show(visitOf());
    const links = [...document.querySelectorAll('.stop-link')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `#decision-${number}`),
    );
    expect(document.querySelectorAll('.path-picture .station')).toHaveLength(6);
    for (const link of links) {
      expect(document.querySelector(link.getAttribute('href') ?? '')?.tagName).toBe('H3');
    }
  });

  it('moves the focus to the decision', () => {
    show(visitOf());
    document.querySelectorAll<HTMLElement>('.stop-link')[2]?.click();
    expect(document.activeElement?.id).toBe('decision-3');
  });

  it('says in words what the picture shows', () => {
    show(visitOf());
    const stops = [...document.querySelectorAll('.stop-link')].map(
      (stop) => stop.textContent ?? '',
    );
    expect(stops[1]).toContain('The safety gate fell here.');
    expect(stops[2]).toContain('You rang Dr Simran Gill.');
    expect(stops[4]).toContain('You rang Ngozi Ademola.');
    expect(stops[0]).toContain('3 roads not taken.');
  });

  it('is hidden from assistive technology and holds nothing that takes the focus', () => {
    show(visitOf());
    const picture = document.querySelector('.path-picture');
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    for (const station of picture?.querySelectorAll('a') ?? []) {
      expect(station.getAttribute('tabindex')).toBe('-1');
    }
  });
});

describe('the safety gate', () => {
  it('says what was chosen, why it could harm, and that repair does not lift it', () => {
    show(visitOf());
    const words = textOf('.gate-fell');
    expect(words).toContain('Tell him drivers keep it these days');
    expect(words).toContain('nobody can promise it');
    expect(words).toContain('This visit needs to be repeated.');
    expect(words).toContain('The gate stays down all the same.');
  });

  it('says when it was not repaired', () => {
    show(oneDecision('bad'));
    expect(textOf('.gate-fell')).toContain('It was not repaired');
  });

  it('takes one line when it held', () => {
    show(oneDecision('good'));
    expect(document.querySelector('.gate-fell')).toBeNull();
    expect(textOf('.gate-held')).toContain('The safety gate held.');
  });
});

describe('the decisions', () => {
  it('gives key, standing, marks and recovery in words', () => {
    show(visitOf());
    const [, second, third] = [...document.querySelectorAll('.decision')].map((one) =>
      (one.textContent ?? '').replaceAll(/\s+/g, ' '),
    );
    expect(second).toContain('You chose this');
    expect(second).toContain('Inappropriate');
    expect(second).toContain('Not yours: hand on');
    expect(second).toContain('0 of 3');
    expect(second).toContain('and 1½ back for repairing it');
    expect(third).toContain('Only if delegated');
    expect(third).toContain('goes past the edge of your role');
  });

  it('names the source with its grade, and what needs local confirmation', () => {
    show(visitOf());
    const words = textOf('.decisions');
    expect(words).toContain(
      'Talking with people, a trust’s own guide, grade B, checked November 2026.',
    );
    expect(words).toContain('This game’s own rule');
    expect(words).toContain('Needs local confirmation');
    expect(words).toContain('no expert panel has set this key yet');
  });

  it('marks the options that were reached through the ladder', () => {
    show(visitOf());
    expect(textOf('.decisions')).toContain('Reached through Call someone: Ngozi Ademola, routine');
  });

  it('opens the roads not taken where marks were lost', () => {
    show(visitOf());
    const roads = [...document.querySelectorAll('details')].map((one) => one.open);
    expect(roads).toEqual([false, true, true, false, false, true]);
  });

  it('starts a what-if from the decision’s place in the log', () => {
    const on = show(visitOf());
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.decision button')];
    buttons[1]?.click();
    expect(on.whatIf).toHaveBeenCalledWith(2);
  });
});
