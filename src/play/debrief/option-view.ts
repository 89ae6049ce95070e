/** One option of a decision: its key in words, whose it is, why, and what that rests on. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type OptionReview, taskOf } from '../../core/assess/decisions';
import type { Scope, Source, Standing } from '../../core/boundary/scope';
import { findRole, type Team } from '../../core/boundary/team';
import type { Call } from '../../core/scenario/beat';
import type { Rating } from '../../core/scenario/vocabulary';
import { STANDING_WORDS } from '../standing-words';
import { brokenGate, marker, POST_BOX, sign, telephonePost } from './path-marks';
import { sourceView } from './source-view';
import { RATING_WORDS } from './words';

export interface Facts {
  scope: Scope;
  team: Team;
  sources: Source[];
}

/** Everything about an option but its own words, which stand above as a heading or a line. */
export function optionFacts(option: OptionReview, facts: Facts): TemplateResult {
  const { choice, standing } = option;
  return html`<p class="chips">
      ${keyChip(choice.rating)} ${standing ? standingChip(standing) : nothing}
      ${choice.unsafe ? unsafeChip() : nothing}
    </p>
    ${choice.call ? callLine(choice.call, facts.team) : nothing}
    ${choice.why ? html`<p class="why">${choice.why}</p>` : nothing}
    ${option.taskWords ? taskLine(option, facts) : nothing}`;
}

export function optionItem(option: OptionReview, facts: Facts): TemplateResult {
  return html`<li class="option">
    <p class="option-words">${option.choice.text}</p>
    ${optionFacts(option, facts)}
  </li>`;
}

function keyChip(rating: Rating | undefined): TemplateResult {
  return html`<span class=${`chip key-${rating ?? 'unrated'}`}
    >${sign(marker(rating))}<span>${rating ? RATING_WORDS[rating] : 'No key is set'}</span></span
  >`;
}

function standingChip(standing: Standing): TemplateResult {
  return html`<span class=${`chip standing-${standing}`}
    >${sign(STANDING_SIGNS[standing])}<span>${STANDING_WORDS[standing]}</span></span
  >`;
}

function unsafeChip(): TemplateResult {
  return html`<span class="chip unsafe">${sign(brokenGate())}<span>Unsafe</span></span>`;
}

function callLine(call: Call, team: Team): TemplateResult {
  const person = findRole(team, call.role)?.person ?? call.role;
  const when = team.urgencies.find((one) => one.id === call.when)?.title ?? call.when;
  return html`<p class="call-line">
    ${sign(telephonePost(), POST_BOX)}<span
      >Reached through Call someone: ${person}, ${when.toLowerCase()}</span
    >
  </p>`;
}

function taskLine(option: OptionReview, facts: Facts): TemplateResult {
  const { choice, taskWords, taskSource } = option;
  const task = taskOf(facts.scope, choice);
  return html`<p class="task-line">
    <span class="task-words">Task: ${taskWords}.</span>
    ${taskSource ? html`${' '}Source: ${sourceView(facts.sources, taskSource, task?.mark)}` : nothing}
    <span class="key-note">Key provisional.</span>
  </p>`;
}

/** A tick; a tick on a sheet; an empty sheet; an arrow up the ladder. */
const STANDING_SIGNS: Record<Standing, TemplateResult> = {
  own: svg`<path class="stroke" d="M-24 2L-7 19L25-18" />`,
  'delegated-here': svg`<path class="stroke" d="M-26-28H26V28H-26Z" /><path class="stroke" d="M-13 1L-3 12L14-11" />`,
  'not-delegated': svg`<path class="stroke dashes" d="M-26-28H26V28H-26Z" />`,
  beyond: svg`<path class="stroke" d="M0 28V-24M-19-6L0-26L19-6" />`,
};
