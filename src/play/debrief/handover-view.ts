/** A handover as it was heard: its points by part, what was in it, and what was missing or too much. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../core/scenario/beat';
import { type HandoverMark, MOST_POINTS } from '../../core/visit/handover';
import { barView } from './bar-view';
import { count, idInWords } from './words';

const PARTS: { id: keyof HandoverMark['parts']; title: string; of: number }[] = [
  { id: 'S', title: 'Situation', of: 4 },
  { id: 'B', title: 'Background', of: 3 },
  { id: 'A', title: 'Assessment', of: 3 },
  { id: 'R', title: 'Recommendation', of: 3 },
  { id: 'readBack', title: 'Read-back', of: 2 },
];

export function handoverView(mark: HandoverMark, notebook: readonly Note[]): TemplateResult {
  return html`<div class="handover">
    <p class="handover-points"><strong>Your handover: ${count(mark.points)} of ${MOST_POINTS}</strong></p>
    <ul class="bars">
      ${PARTS.map(
        ({ id, title, of }) =>
          html`<li>
            <span>${title}</span>${barView(mark.parts[id], of)}<span>${count(mark.parts[id])} of ${of}</span>
          </li>`,
      )}
    </ul>
    <p>
      ${mark.headlineFirst ? 'You said the worrying thing first.' : 'The worrying thing did not come first, which limits the points.'}
    </p>
    ${mark.gaveVerdict ? html`<p class="oversteps">You gave a verdict on treatment. That is not yours to give, and costs 3 points.</p>` : nothing}
    ${notesView('You said', mark.said, notebook)}
    ${notesView('In your notebook, but left out', mark.leftOut, notebook)}
    ${notesView('Never noticed', mark.notNoticed, notebook)}
    ${notesView('Not needed, and it buried the rest', mark.buriedBy, notebook)}
  </div>`;
}

function notesView(title: string, ids: readonly string[], notebook: readonly Note[]) {
  if (ids.length === 0) return nothing;
  return html`<div class="heard">
    <h4>${title}</h4>
    <ul>
      ${ids.map((id) => html`<li>${notebook.find((note) => note.id === id)?.text ?? idInWords(id)}</li>`)}
    </ul>
  </div>`;
}
