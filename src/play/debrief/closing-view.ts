/** The end of the page: a line to oneself, and where to go from here. */
import { html, nothing, type TemplateResult } from 'lit';

interface ClosingProps {
  reflection: string;
  /** "24 November 2026". */
  day: string;
  on: { reflect(text: string): void; print(): void; again(): void; home(): void; back?(): void };
}

export function closingView({ reflection, day, on }: ClosingProps): TemplateResult {
  return html`<section class="part closing" aria-labelledby="closing-title">
      <h2 id="closing-title">A line to yourself</h2>
      <label class="reflection-label" for="reflection">What will you keep, and what will you change?</label>
      <textarea
        id="reflection"
        rows="5"
        aria-describedby="reflection-note"
        .value=${reflection}
        @input=${(event: Event) => on.reflect((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="small" id="reflection-note">This stays on this device.</p>
      ${reflection ? html`<p class="printed-reflection">${reflection}</p>` : nothing}
    </section>
    <p class="completed">Practice completed ${day}.</p>
    <div class="row last-buttons">
      ${on.back ? backView(on.back) : aloneView(on)}
      <button type="button" @click=${(event: Event) => printAll(event, on.print)}>Print</button>
    </div>`;
}

function backView(back: () => void): TemplateResult {
  return html`<button type="button" class="strong" @click=${back}>Back to the round</button>`;
}

function aloneView({ again, home }: ClosingProps['on']): TemplateResult {
  return html`<button type="button" class="strong" @click=${again}>Play again</button>
    <button type="button" @click=${home}>All scenarios</button>`;
}

/** Paper cannot be unfolded: everything is opened first. */
function printAll(event: Event, print: () => void): void {
  const page = (event.currentTarget as HTMLElement).closest('.debrief');
  for (const details of page?.querySelectorAll('details') ?? []) details.open = true;
  print();
}
