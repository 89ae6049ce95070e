/** A certificate of completion, never of competence, for paper. */
import { html, type TemplateResult } from 'lit';
import type { LongDebrief } from '../../../core/assess/long-debrief';
import type { Term } from '../../../core/term/term';
import { plural } from '../../debrief/words';

export function certificateView(term: Term, debrief: LongDebrief, day: string): TemplateResult {
  return html`<section class="certificate" aria-labelledby="certificate-title">
    <p class="certificate-mark">Local Terrain</p>
    <h2 id="certificate-title">Certificate of completion</h2>
    <p class="certificate-name"><span class="unseen">Name: to be written by hand</span></p>
    <p>
      has played a term of ${plural(term.plan.rounds.length, 'round')} on Wending Fen, with
      ${plural(debrief.visits, 'visit')}, to its end.
    </p>
    <p>${day}</p>
    <p class="small">
      This says that the practice was completed. It is no certificate of competence: what anybody may do is
      settled by their employer, their supervisor and local policy.
    </p>
  </section>`;
}
