/** What happened, in words: how it ended, and what the weeks afterwards brought. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief } from '../../core/assess/debrief';
import type { Beat } from '../../core/scenario/beat';
import { plural } from './words';

export function happenedView(debrief: Debrief): TemplateResult {
  const { outcome, later, noticed } = debrief;
  return html`<section class="part happened" aria-labelledby="ended-title">
    <div class="outcome">
      <h2 id="ended-title">How it ended</h2>
      ${outcome ? html`<p>${outcome.text}</p>` : nothing}
      <p class="small">Noticed and written in your notebook: ${plural(noticed, 'thing')}.</p>
    </div>
    ${later.length > 0 ? laterView(later) : nothing}
  </section>`;
}

function laterView(later: readonly Beat[]): TemplateResult {
  const told = later.filter((beat) => beat.text.trim() !== '');
  return html`<div class="later">
    <h2>Weeks later</h2>
    ${later[0]?.later ? html`<p class="later-when">${later[0].later} on</p>` : nothing}
    ${told.map((beat) => beatView(beat))}
  </div>`;
}

function beatView({ speaker, text }: Beat): TemplateResult {
  if (!speaker) return html`<p>${text}</p>`;
  return html`<p class="quoted"><strong>${speaker}:</strong> ${text}</p>`;
}
