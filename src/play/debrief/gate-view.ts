/**
 * The safety gate. Calm and unmissable when it fell; one line when it held. No other mark makes up for it
 * and repair does not lift it.
 */
import { html, type TemplateResult } from 'lit';
import type { Gate } from '../../core/assess/debrief';
import { brokenGate, sign, wholeGate } from './path-marks';
import { anchorOf, goTo } from './stops';

type Fall = Gate['fallen'][number];

/** @param numberOf the decision's number on the path, by its index in the log. */
export function gateView(gate: Gate, numberOf: (index: number) => number): TemplateResult {
  if (gate.holds) {
    return html`<p class="gate-held">
      ${sign(wholeGate())}<span><strong>The safety gate held.</strong> No road you took was marked unsafe.</span>
    </p>`;
  }
  return html`<section class="gate-fell" aria-labelledby="gate-title">
    ${sign(brokenGate(), undefined, 'gate-sign')}
    <div class="gate-words">
      <h2 id="gate-title">The safety gate fell</h2>
      ${gate.fallen.map((fall) => fallView(fall, numberOf(fall.index)))}
      <p class="gate-verdict"><strong>This visit needs to be repeated.</strong></p>
      <p>
        No other marks make up for it, however well the rest went. That is about this one moment, not
        about you: it is what practice is for.
      </p>
    </div>
  </section>`;
}

function fallView({ choice, repaired }: Fall, number: number): TemplateResult {
  return html`<div class="fall">
    <p class="fall-words">
      At <a href=${`#${anchorOf(number)}`} @click=${goTo(number)}>decision ${number}</a> you chose:
      <q>${choice.text}</q>
    </p>
    <p>
      <strong>Why it could harm:</strong> ${choice.why ?? 'The story marks it as unsafe and gives no reason.'}
    </p>
    <p>
      ${
        repaired
          ? 'You noticed and repaired it within the visit. That mattered to the person, and it earned credit. The gate stays down all the same.'
          : 'It was not repaired within the visit.'
      }
    </p>
  </div>`;
}
