/** What can be done now: Continue while beats are to come, else the options of the rest. */
import { html, type TemplateResult } from 'lit';
import type { Choice } from '../../core/scenario/beat';
import { icon } from './icon';

export function continueView(label: string, goOn: () => void, isBusy = false): TemplateResult {
  return html`<button class="primary continue" type="button" aria-disabled=${isBusy} @click=${goOn}>
    ${label}${icon('arrow')}
  </button>`;
}

export function choicesView(choices: Choice[], choose: (id: string) => void): TemplateResult {
  return html`<div class="choices" role="group" aria-labelledby="what-do-you-do" tabindex="-1">
    <h2 id="what-do-you-do">What do you do?</h2>
    ${choices.map(
      (choice, at) =>
        html`<button type="button" class="choice" @click=${() => choose(choice.id)}>
          <kbd aria-hidden="true">${at + 1}</kbd><span>${choice.text}</span>
        </button>`,
    )}
  </div>`;
}
