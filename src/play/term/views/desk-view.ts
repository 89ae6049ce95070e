/** The end of the day at the desk: what to write up, what was not reached, what is still open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../../core/scenario/beat';
import type { WrittenRecord } from '../../../core/term/log';
import type { Waiting } from '../../../core/term/round';

export interface ToWrite {
  item: Waiting;
  person: string;
  noticed: readonly Note[];
}

export interface DeskProps {
  toWrite: readonly ToWrite[];
  loops: TemplateResult;
  errands: readonly TemplateResult[];
  isLast: boolean;
  write(item: Waiting, record: WrittenRecord): void;
  endDay(): void;
  lookBack(): void;
}

const LONGEST = 400;

export function deskView(props: DeskProps): TemplateResult {
  return html`<div class="desk">
    ${props.loops}
    <section class="to-write" aria-labelledby="write-title">
      <h2 id="write-title">To write up</h2>
      ${props.toWrite.length === 0 ? html`<p>Every visit of today is written up.</p>` : nothing}
      ${props.toWrite.map((one) => recordForm(one, props.write))}
    </section>
    ${
      props.errands.length === 0
        ? nothing
        : html`<section aria-labelledby="unreached-title">
            <h2 id="unreached-title">Not reached</h2>
            <p>What nobody is told of, nobody does. Hand it on, or put it off once.</p>
            <ul class="errands">${props.errands}</ul>
          </section>`
    }
    <div class="row day-end">
      <button type="button" class="primary" @click=${props.endDay}>
        ${props.isLast ? 'End the term' : 'End the day'}
      </button>
      <button type="button" @click=${props.lookBack}>Look back so far</button>
    </div>
  </div>`;
}

/** Facts come from the notebook with their times and units; the person's words are typed, as on any record. */
function recordForm({ item, person, noticed }: ToWrite, write: DeskProps['write']): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const words = String(form.get('words') ?? '').slice(0, LONGEST);
    write(item, { facts: form.getAll('fact').map(String), words });
  };
  return html`<form class="record" @submit=${submit}>
    <fieldset>
      <legend>${person}: what goes into the record?</legend>
      ${noticed.length === 0 ? html`<p>Nothing was noted on this visit.</p>` : nothing}
      ${noticed.map(
        ({ id, text }) =>
          html`<label class="pick wide"><input type="checkbox" name="fact" value=${id} /><span>${text}</span></label>`,
      )}
    </fieldset>
    <label class="field">
      <span>In their own words</span>
      <textarea name="words" rows="2" maxlength=${LONGEST}></textarea>
    </label>
    <button type="submit">Put it in the record</button>
  </form>`;
}
