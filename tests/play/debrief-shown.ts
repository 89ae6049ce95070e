/** Shows a debrief in the test's own document, and reads it. */
import { render } from 'lit';
import { vi } from 'vitest';
import { debriefOf } from '../../src/core/assess/debrief';
import type { Visit } from '../../src/core/visit/visit';
import { type DebriefProps, debriefView } from '../../src/play/debrief/debrief-view';
import { FACTS } from './debrief-facts';
import { beat, choice, turn, visitOf } from './debrief-visit';

export function show(visit: Visit, more: Partial<DebriefProps> = {}) {
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
  if (!document.body.firstElementChild) document.body.append(document.createElement('div'));
  render(debriefView(props), document.body.firstElementChild as HTMLElement);
  return on;
}

export function textOf(selector: string): string {
  const text = document.querySelector(selector)?.textContent ?? '';
  return text.replaceAll(/\s+/g, ' ').trim();
}

export function button(words: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => one.textContent?.trim().startsWith(words));
  if (!found) throw new Error(`No button “${words}”`);
  return found;
}

/** A visit of one decision, with the given option taken. */
export function oneDecision(
  taken: string,
  log = [{ kind: 'chose' as const, choice: taken, at: 1 }],
) {
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
