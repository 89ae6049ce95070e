/** The notebook, as a page of a real one: what was noticed, filed for a handover, and open promises. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Loop, Note, Section } from '../../core/scenario/beat';

export const SECTION_TITLES: Record<Section, string> = {
  S: 'Situation',
  B: 'Background',
  A: 'Assessment',
};

export function notebookView(notes: Note[], loops: Loop[]): TemplateResult {
  if (notes.length === 0 && loops.length === 0)
    return html`<p>Nothing yet. What you notice on this visit is written here for you.</p>`;
  return html`${(['S', 'B', 'A'] as const).map((section) => sectionView(section, notes))}
  ${loops.length > 0 ? loopsView(loops) : nothing}`;
}

function sectionView(section: Section, notes: Note[]): TemplateResult | typeof nothing {
  const mine = notes.filter((note) => note.section === section);
  if (mine.length === 0) return nothing;
  return html`<section class="notes">
    <h3>${SECTION_TITLES[section]}</h3>
    <ul>
      ${mine.map((note) => html`<li>${note.text}</li>`)}
    </ul>
  </section>`;
}

function loopsView(loops: Loop[]): TemplateResult {
  return html`<section class="notes promises">
    <h3>Promises still open</h3>
    <ul>
      ${loops.map(
        (loop) =>
          html`<li>${loop.what}${loop.who ? html`<br /><span>${loop.who}${loop.by ? `, ${loop.by}` : ''}</span>` : nothing}</li>`,
      )}
    </ul>
  </section>`;
}
