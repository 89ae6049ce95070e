/** What is still open: with whom, by when, and who closes it. */
import { html, nothing, type TemplateResult } from 'lit';
import { MINUTES } from '../../../core/term/acts';
import { isUrgent, type OpenLoop } from '../../../core/term/loops';
import { spanWords } from '../words';

export interface LoopSeen {
  loop: OpenLoop;
  person: string;
  /** Day it was opened, in words. */
  since: string;
}

export interface LoopVerbs {
  chase(loop: OpenLoop): void;
  passOn(loop: OpenLoop): void;
  /** Absent away from the desk. */
  keepOpen?(loop: OpenLoop): void;
}

export function loopsView(loops: readonly LoopSeen[], verbs: LoopVerbs): TemplateResult {
  return html`<section class="open-loops" aria-labelledby="loops-title">
    <h2 id="loops-title">Still open</h2>
    ${loops.length === 0 ? html`<p>Nothing is open. Whatever was promised has been seen to.</p>` : nothing}
    <ul>
      ${loops.map((seen) => loopView(seen, verbs))}
    </ul>
  </section>`;
}

function loopView({ loop, person, since }: LoopSeen, verbs: LoopVerbs): TemplateResult {
  const named = (words: string) => `${words}: ${loop.what}`;
  return html`<li class=${isUrgent(loop) ? 'loop is-urgent' : 'loop'}>
    <p><strong>${loop.what}</strong></p>
    <p class="small">
      ${person}. ${loop.who}, ${loop.by}; open since ${since}.${isUrgent(loop) ? ' Not to go into the weekend unseen.' : ''}
    </p>
    <div class="row">
      <button type="button" aria-label=${named('See to it now')} @click=${() => verbs.chase(loop)}>
        See to it now (${spanWords(MINUTES.chase)})
      </button>
      <button type="button" class="plain" aria-label=${named('Pass on to the nurse on duty')} @click=${() => verbs.passOn(loop)}>
        Pass on to the nurse on duty (${spanWords(MINUTES.passOn)})
      </button>
      ${keepView(loop, named, verbs)}
    </div>
  </li>`;
}

function keepView(loop: OpenLoop, named: (words: string) => string, { keepOpen }: LoopVerbs) {
  if (!keepOpen) return nothing;
  if (loop.isSeen) return html`<span class="state">Seen, and left open</span>`;
  return html`<button type="button" class="plain" aria-label=${named('Leave open, seen')} @click=${() => keepOpen(loop)}>
    Leave open, seen
  </button>`;
}
