/** Decision by decision: what was chosen, with its marks in words, and every road that was open. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type DecisionReview, MOST_MARKS } from '../../core/assess/decisions';
import { type Facts, optionFacts, optionItem } from './option-view';
import { marker, sign } from './path-marks';
import { anchorOf } from './stops';
import { count, PROVISIONAL, plural, SKILL_WORDS } from './words';

interface DecisionsProps {
  decisions: readonly DecisionReview[];
  facts: Facts;
  whatIf(logIndex: number): void;
}

export function decisionsView(props: DecisionsProps): TemplateResult {
  return html`<section class="part decisions" aria-labelledby="decisions-title">
    <h2 id="decisions-title">Your decisions</h2>
    ${
      props.decisions.length === 0
        ? html`<p>This visit came to no decision that has a key.</p>`
        : html`<p class="small">${PROVISIONAL}</p>`
    }
    <ol class="decision-list">
      ${props.decisions.map((decision, at) => decisionView(decision, at + 1, props))}
    </ol>
  </section>`;
}

function decisionView(decision: DecisionReview, number: number, props: DecisionsProps) {
  const { chosen, skill, index } = decision;
  const mine = decision.options.find((option) => option.chosen);
  return html`<li>
    <article class="decision" aria-labelledby=${anchorOf(number)}>
      <header class="decision-head">
        ${sign(marker(chosen.rating, number), undefined, 'decision-mark')}
        <div>
          <p class="over"><strong>You chose this</strong> <span>${SKILL_WORDS[skill]}</span></p>
          <h3 id=${anchorOf(number)} tabindex="-1">
            <span class="hidden-words">Decision ${number}: </span>${chosen.text}
          </h3>
        </div>
        ${marksView(decision)}
      </header>
      ${mine ? optionFacts(mine, props.facts) : nothing}
      ${decision.oversteps ? html`<p class="oversteps">Doing this goes past the edge of your role here.</p>` : nothing}
      ${otherRoads(decision, props.facts)}
      <p class="row">
        <button type="button" class="quiet" @click=${() => props.whatIf(index)}>
          What if? Try another road from here<span class="hidden-words">, decision ${number}</span>
        </button>
      </p>
    </article>
  </li>`;
}

/** "2 of 3" in words, with as many posts drawn. */
function marksView({ mark, recovered }: DecisionReview): TemplateResult {
  const got = Math.floor(mark);
  return html`<div class="marks">
    <svg class="pegs" viewBox="0 0 66 26" aria-hidden="true" focusable="false">
      ${Array.from({ length: MOST_MARKS }, (_, at) => peg(at, at < got))}
    </svg>
    <p><strong>${count(mark)} of ${MOST_MARKS}</strong><span class="hidden-words"> marks</span></p>
    ${recovered > 0 ? html`<p class="small">and ${count(recovered)} back for repairing it</p>` : nothing}
  </div>`;
}

function peg(at: number, isEarned: boolean): TemplateResult {
  return svg`<rect class=${isEarned ? 'peg earned' : 'peg'} x=${2 + at * 22} y="2" width="16" height="22" rx="4" />`;
}

function otherRoads(decision: DecisionReview, facts: Facts) {
  const others = decision.options.filter((option) => !option.chosen);
  if (others.length === 0) return nothing;
  const isOpen = decision.mark < MOST_MARKS || decision.chosen.unsafe;
  return html`<details class="roads" ?open=${isOpen}>
    <summary>${plural(others.length, 'road')} not taken</summary>
    <ul class="options">
      ${others.map((option) => optionItem(option, facts))}
    </ul>
  </details>`;
}
