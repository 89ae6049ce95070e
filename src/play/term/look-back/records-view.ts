/** The records as another worker would find them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LongDebrief, RecordLeft } from '../../../core/assess/long-debrief';
import { plural } from '../../debrief/words';
import type { People } from '../round-page';

export function recordsView(
  { records }: LongDebrief,
  people: People,
): TemplateResult | typeof nothing {
  if (records.length === 0) return nothing;
  return html`<section class="part" aria-labelledby="records-title">
    <h2 id="records-title">What another worker would read</h2>
    ${records.map((one) => recordView(one, people.name(one.visit.person)))}
  </section>`;
}

function recordView({ visit, record, leftOut }: RecordLeft, name: string): TemplateResult {
  const noticed = visit.result?.noticed ?? [];
  const facts = noticed.filter(({ id }) => record?.facts.includes(id));
  return html`<article class="record-left">
    <h3>${name}</h3>
    ${record ? nothing : html`<p>Nothing was written of this visit. Whoever comes next begins from nothing.</p>`}
    ${facts.length > 0 ? html`<ul>${facts.map(({ text }) => html`<li>${text}</li>`)}</ul>` : nothing}
    ${record?.words ? html`<blockquote>${record.words}</blockquote>` : nothing}
    ${record && leftOut > 0 ? html`<p class="small">${plural(leftOut, 'thing')} you noticed is not in it.</p>` : nothing}
  </article>`;
}
