/** The calls: person, time and words apart; too much and too little counted, never hidden in one number. */
import { html, nothing, type TemplateResult } from 'lit';
import { type CallReview, COST_OF_OVER, COST_OF_UNDER } from '../../core/assess/calls';
import type { Debrief } from '../../core/assess/debrief';
import { findRole, type Team } from '../../core/boundary/team';
import type { Choice, Note } from '../../core/scenario/beat';
import { type HandoverDraft, type HandoverMark, MOST_POINTS } from '../../core/visit/handover';
import type { LogEntry } from '../../core/visit/log';
import { handoverView } from './handover-view';
import { POST_BOX, sign, telephonePost } from './path-marks';
import { count, PERSON_WORDS, plural, TIME_WORDS } from './words';

interface CallsProps {
  escalation: Debrief['escalation'];
  notebook: readonly Note[];
  log: readonly LogEntry[];
  team: Team;
}

export function callsView(props: CallsProps): TemplateResult {
  const { calls, missed } = props.escalation;
  return html`<section class="part calls" aria-labelledby="calls-title">
    <h2 id="calls-title">Your calls</h2>
    ${calls.length === 0 ? html`<p>${noCallsWords(missed.length)}</p>` : nothing}
    <ul class="call-list">
      ${calls.map((call) => html`<li>${callView(call, props)}</li>`)}
      ${missed.map((choice) => html`<li>${missedView(choice, props.team)}</li>`)}
    </ul>
    ${calls.length + missed.length > 0 ? costView(props.escalation) : nothing}
  </section>`;
}

function noCallsWords(missed: number): string {
  if (missed > 0) return 'You rang nobody. Somebody needed to hear:';
  return 'You rang nobody, and nothing on this road needed a call today. Leaving the telephone alone is a decision too.';
}

function callView(call: CallReview, { notebook, log, team }: CallsProps): TemplateResult {
  const role = findRole(team, call.role);
  return html`<article class="call">
    <header class="call-head">
      ${sign(telephonePost(), POST_BOX, 'call-post')}
      <div>
        <h3>You rang ${role?.person ?? call.role}</h3>
        <p class="small">${role ? `${role.title}. ` : ''}Asked for: ${whenWords(team, call.when)}.</p>
      </div>
    </header>
    <dl class="verdicts">
      ${verdict('Person', PERSON_WORDS[call.person], call.person === 'right')}
      ${verdict('Time', TIME_WORDS[call.time], call.time === 'right')}
      ${verdict('Words', wordsWords(call), call.words !== null && isComplete(call.words))}
    </dl>
    ${call.answered ? nothing : html`<p>They wrote it down, and nothing changed by it.</p>`}
    ${call.words ? handoverView(call.words, draftOf(log, call.index), notebook) : nothing}
  </article>`;
}

function isComplete(words: HandoverMark): boolean {
  return words.leftOut.length + words.notNoticed.length === 0 && !words.gaveVerdict;
}

function draftOf(log: readonly LogEntry[], index: number): HandoverDraft | undefined {
  const entry = log[index];
  return entry?.kind === 'called' ? entry.handover : undefined;
}

function wordsWords(call: CallReview): string {
  if (!call.words) return 'Not marked: no handover was needed here';
  return `${count(call.words.points)} of ${MOST_POINTS} points`;
}

function verdict(title: string, words: string, isRight: boolean): TemplateResult {
  return html`<div class=${isRight ? 'verdict right' : 'verdict'}>
    <dt>${title}</dt>
    <dd>${words}</dd>
  </div>`;
}

function missedView(choice: Choice, team: Team): TemplateResult {
  const role = findRole(team, choice.call?.role ?? '');
  const person = role?.person ?? choice.call?.role ?? 'Someone';
  return html`<article class="call missed">
    <header class="call-head">
      ${sign(telephonePost(), POST_BOX, 'call-post faint')}
      <div>
        <h3>The call that was missing: ${person}</h3>
        <p class="small">
          ${role ? `${role.title}. ` : ''}Needed: ${choice.call ? whenWords(team, choice.call.when) : 'in time'}.
        </p>
      </div>
    </header>
    <p>${choice.text}</p>
    ${choice.why ? html`<p class="why">${choice.why}</p>` : nothing}
  </article>`;
}

function whenWords(team: Team, when: string): string {
  return (team.urgencies.find((one) => one.id === when)?.title ?? when).toLowerCase();
}

function costView({ over, under, cost }: Debrief['escalation']): TemplateResult {
  return html`<p class="cost">
    <strong>${plural(over, 'call')} more than needed, ${plural(under, 'call')} missing: cost ${cost}.</strong>
    <span class="small"
      >Over-escalation costs ${COST_OF_OVER}, under-escalation ${COST_OF_UNDER}: provisional.</span
    >
  </p>`;
}
