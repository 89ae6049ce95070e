/** One's own record: what is kept on this device, to take away or to erase. */
import { html, type TemplateResult } from 'lit';
import type { SavedVisit } from '../../core/visit/saves';

export interface RecordProps {
  visits: SavedVisit[];
  download(): void;
  erase(): void;
}

export function recordView({ visits, download, erase }: RecordProps): TemplateResult {
  const ended = visits.filter((visit) => visit.endedAt !== null).length;
  return html`<p>
      Kept on this device: ${visits.length} ${visits.length === 1 ? 'visit' : 'visits'}, ${ended} of them
      ended, with every answer, its time, and what you wrote for yourself. Nobody else can see them.
    </p>
    <p class="row">
      <button type="button" @click=${download}>Download my record</button>
    </p>
    <details class="erase">
      <summary>Erase my record</summary>
      <p>This removes every visit and reflection from this device. It cannot be undone.</p>
      <button type="button" class="danger" @click=${erase}>Erase everything</button>
    </details>`;
}
