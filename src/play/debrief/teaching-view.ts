/** Two things to take home: what the guidance says, with its sources, and one thing to try next time. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NextThing } from '../../core/assess/next-thing';
import type { Source } from '../../core/boundary/scope';
import type { Teaching } from '../../core/scenario/beat';
import { poplars } from './path-scenery';
import { sourceView } from './source-view';

export function teachingView(teachings: readonly Teaching[], sources: readonly Source[]) {
  if (teachings.length === 0) return nothing;
  return html`<section class="part teachings" aria-labelledby="teaching-title">
    <h2 id="teaching-title">Teaching points</h2>
    <ul class="teaching-list">
      ${teachings.map(
        (teaching) => html`<li class="teaching">
          <p>${teaching.text}</p>
          ${teaching.sources.map((code) => html`<p class="small">${sourceView(sources, code)}</p>`)}
          ${teaching.sources.length === 0 ? html`<p class="small source-confirm">Needs local confirmation</p>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}

export function nextView(next: NextThing): TemplateResult {
  return html`<section class="part next" aria-labelledby="next-title">
    <svg class="next-fen" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <circle class="next-sun" cx="150" cy="62" r="30" />
      <path class="next-land" d="M0 92Q120 82 240 92V150H0Z" />
      <path class="next-lane" d="M62 150Q150 122 132 108T150 89H155Q146 100 156 110T116 150Z" />
      ${poplars(204, 94, 0.9)}
    </svg>
    <div>
      <h2 id="next-title">One thing to try on your next visit</h2>
      <p class="next-words">${next.words}</p>
    </div>
  </section>`;
}
