/** A handover as it was heard: its points by part, what was in it, and what was missing or too much. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../core/scenario/beat';
import type { HandoverDraft, HandoverMark } from '../../core/visit/handover';
import { barView } from './bar-view';
import { count, idInWords } from './words';

const PARTS: { id: keyof HandoverMark['parts']; title: string; of: number }[] = [
  { id: 'S', title: 'Situation', of: 4 },
  { id: 'B', title: 'Background', of: 3 },
  { id: 'A', title: 'Assessment', of: 3 },
  { id: 'R', title: 'Recommendation', of: 3 },
  { id: 'readBack', title: 'Read-back', of: 2 },
];

export function handoverView(
  mark: HandoverMark,
  draft: HandoverDraft | undefined,
  notebook: readonly Note[],
): TemplateResult {
  return html`<div class="handover">
    <div class="handover-parts">
      <ul class="bars">
        ${PARTS.map((part) => partView(part, mark.parts[part.id]))}
      </ul>
      ${remarksOn(mark, draft).map((words) => html`<p>${words}</p>`)}
    </div>
    <div class="handover-notes">
      ${notesView('You said', mark.said, notebook)}
      ${notesView('In your notebook, but left out', mark.leftOut, notebook)}
      ${notesView('Never noticed', mark.notNoticed, notebook)}
      ${notesView(mark.buriedBy.length > 1 ? 'Not needed, and it buried the rest' : 'Said, though not needed', mark.buriedBy, notebook)}
    </div>
  </div>`;
}

function partView({ title, of }: (typeof PARTS)[number], points: number): TemplateResult {
  return html`<li>
    <span>${title}</span>${barView(points, of)}<span>${count(points)} of ${of}</span>
  </li>`;
}

function remarksOn(mark: HandoverMark, draft: HandoverDraft | undefined): string[] {
  return [
    mark.headlineFirst
      ? 'You said the worrying thing first.'
      : 'The worrying thing did not come first, and that limits the points.',
    draft && !draft.identifies
      ? 'You did not say who it was about, by full name and date of birth. That limits the points too.'
      : '',
    mark.gaveVerdict
      ? 'You gave a verdict on treatment. That is not yours to give, and it costs points.'
      : '',
  ].filter(Boolean);
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
