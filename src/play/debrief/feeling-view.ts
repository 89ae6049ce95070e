/** Reactions come first: one tap for how it felt, as weather over the fen, and a kind line back. */
import { html, svg, type TemplateResult } from 'lit';
import { FEELINGS, type Feeling } from './words';

export function feelingView(feeling: string | null, feel: (id: string) => void): TemplateResult {
  const felt = FEELINGS.find((one) => one.id === feeling);
  return html`<section class="part feeling" aria-labelledby="feeling-title">
    <h2 id="feeling-title">How did that feel?</h2>
    <div class="feelings" role="group" aria-labelledby="feeling-title">
      ${FEELINGS.map(
        ({ id, words }) => html`<button
          type="button"
          class="feel"
          aria-pressed=${id === feeling ? 'true' : 'false'}
          @click=${() => feel(id)}
        >
          <svg class="feel-weather" viewBox="0 0 64 44" aria-hidden="true" focusable="false">
            <rect class="feel-sky" width="64" height="44" rx="7" />
            <path class="feel-land" d="M0 33Q32 29 64 33V37Q64 44 57 44H7Q0 44 0 37Z" />
            ${WEATHER[id]}
          </svg>
          <span>${words}</span>
        </button>`,
      )}
    </div>
    <p class="feeling-answer" role="status">${felt ? felt.answer : ''}</p>
  </section>`;
}

const WEATHER: Record<Feeling, TemplateResult> = {
  settled: svg`<circle class="feel-sun" cx="32" cy="17" r="9" />`,
  unsure: svg`<path class="feel-line" d="M8 12H38M24 19H57M10 26H46" />`,
  rushed: svg`<path class="feel-line" d="M6 14H38Q47 14 46 8Q43 4 39 8M10 21H53M18 28H44Q50 28 49 33" />`,
  worried: svg`<path class="feel-cloud" d="M16 21Q9 13 20 10Q26 2 36 7Q50 4 50 15Q53 21 46 21Z" />
    <path class="feel-line" d="M23 25L20 31M33 25L30 31M43 25L40 31" />`,
  proud: svg`<path class="feel-line" d="M32 3V7M14 10L18 13M50 10L46 13" />
    <path class="feel-sun" d="M18 31Q20 14 32 14T46 31Z" /><path class="feel-tree" d="M55 33Q49 22 55 9Q61 22 56 33Z" />`,
};
