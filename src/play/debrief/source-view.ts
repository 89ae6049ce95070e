/** Where a statement comes from, in words: title, grade, when checked, and whether it is still to confirm. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Mark, Source } from '../../core/boundary/scope';

/** Rules that are this game's own carry this code instead of a source's. */
const HOUSE = 'house';

export function sourceView(sources: readonly Source[], code: string, mark?: Mark): TemplateResult {
  const source = sources.find((one) => one.id === code);
  return html`<span class="source"
    >${source ? source.title : unknownWords(code)}${source ? html`<span class="source-grade">${gradeWords(source)}</span>` : nothing}${
      needsConfirmation(source, mark)
        ? html`<span class="source-confirm">Needs local confirmation</span>`
        : nothing
    }</span
  >`;
}

function unknownWords(code: string): string {
  return code === HOUSE ? 'This game’s own rule' : `Source ${code}`;
}

function gradeWords(source: Source): string {
  return `, grade ${source.grade}, checked ${checkedWords(source.checked)}.`;
}

/** "2026-11" as "November 2026"; anything else as it stands. */
function checkedWords(checked: string): string {
  const [year, month] = checked.split('-');
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(checked)) return checked;
  const first = new Date(Number(year), Number(month) - 1, 1);
  return first.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
}

/** What was only recalled, is this game's reading, or rests on a weak or unknown source. */
function needsConfirmation(source: Source | undefined, mark: Mark | undefined): boolean {
  return !source || source.grade === 'C' || (mark !== undefined && mark !== 'seen');
}
