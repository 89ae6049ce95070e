// @vitest-environment happy-dom
import { render } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { debriefOf } from '../../src/core/assess/debrief';
import type { Visit } from '../../src/core/visit/visit';
import { type DebriefProps, debriefView } from '../../src/play/debrief/debrief-view';
import { beat, choice, FACTS, turn, visitOf } from './debrief-visit';

let host = document.createElement('div');

function show(visit: Visit, more: Partial<DebriefProps> = {}) {
  const on = {
    feel: vi.fn(),
    whatIf: vi.fn(),
    reflect: vi.fn(),
    print: vi.fn(),
    again: vi.fn(),
    home: vi.fn(),
  };
  const debrief = debriefOf(visit, FACTS);
  const props = { debrief, visit, facts: FACTS, feeling: null, reflection: '', on, ...more };
  render(debriefView(props), host);
  return on;
}

function textOf(selector: string): string {
  const text = document.querySelector(selector)?.textContent ?? '';
  return text.replaceAll(/\s+/g, ' ').trim();
}

function button(words: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => one.textContent?.trim().startsWith(words));
  if (!found) throw new Error(`No button “${words}”`);
  return found;
}

/** A visit of one decision, with the given option taken. */
function oneDecision(taken: string, log = [{ kind: 'chose' as const, choice: taken, at: 1 }]) {
  const options = [
    choice('good', 'Ask first', { rating: 'best', skill: 'relate', task: 'listen' }),
    choice('bad', 'Tell first', {
      rating: 'wrong',
      unsafe: true,
      skill: 'relate',
      why: 'It hurts.',
    }),
  ];
  return visitOf([turn('one', [beat('Well?')], options), turn('end', [beat('Bye.')], [])], log);
}

beforeEach(() => {
  host = document.createElement('div');
  document.body.replaceChildren(host);
});

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
