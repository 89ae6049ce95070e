/** Promises made on the visit: kept, and still open. Each needs a name and a time. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Loop } from '../../core/scenario/beat';

export function promisesView(loops: { open: Loop[]; closed: Loop[] }): TemplateResult {
  const none = loops.open.length + loops.closed.length === 0;
  return html`<section class="part promises" aria-labelledby="promises-title">
    <h2 id="promises-title">Promises</h2>
    ${none ? html`<p>You made no promise on this visit, so none is waiting.</p>` : nothing}
    <div class="loops">
      ${loopsView('Still open', loops.open, 'open')} ${loopsView('Kept', loops.closed, 'kept')}
    </div>
  </section>`;
}

function loopsView(title: string, loops: readonly Loop[], kind: 'open' | 'kept') {
  if (loops.length === 0) return nothing;
  return html`<div class=${`loop-list loop-${kind}`}>
    <h3>${title}</h3>
    <ul>
      ${loops.map((loop) => html`<li>${loopView(loop, kind)}</li>`)}
    </ul>
  </div>`;
}

/** A ring with a gap while it is open; closed, with a tick, when kept. */
function loopView({ what, who, by }: Loop, kind: 'open' | 'kept'): TemplateResult {
  const ring =
    kind === 'open' ? 'M8-22A24 24 0 1 0 23-6' : 'M24 0A24 24 0 1 1 24-.1ZM-11 1L-3 9L12-9';
  const small = [who, by].filter(Boolean).join(', ');
  return html`<svg class="sign" viewBox="-32 -32 64 64" aria-hidden="true" focusable="false">
      <path class="stroke" d=${ring} />
    </svg>
    <p>${what}${small ? html`<br /><span class="small">${small}</span>` : nothing}</p>`;
}
