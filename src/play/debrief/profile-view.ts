/** The profile over the seven competencies, never one figure; the relationship beside it, never added. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief } from '../../core/assess/debrief';
import type { SkillProfile } from '../../core/assess/profile';
import { METERS, type Meter } from '../../core/scenario/vocabulary';
import { barView, changeView } from './bar-view';
import { count, METER_WORDS, plural, SKILL_WORDS } from './words';

export function profileView(debrief: Debrief): TemplateResult {
  return html`<section class="part profile" aria-labelledby="profile-title">
    <h2 id="profile-title">Your profile on this visit</h2>
    <div class="profile-sheet">
      <div class="skills">
        <ul class="bars">
          ${debrief.profile.map(skillView)}
        </ul>
        <p>${lookedUpWords(new Set(debrief.lookedUp).size)}</p>
      </div>
      ${relationshipView(debrief.relationship)}
    </div>
  </section>`;
}

function skillView({ skill, marks, of, decisions }: SkillProfile): TemplateResult {
  if (decisions === 0) {
    return html`<li class="not-met">
      <span>${SKILL_WORDS[skill]}</span><span class="no-bar"></span><span>not met in this visit</span>
    </li>`;
  }
  return html`<li>
    <span>${SKILL_WORDS[skill]}</span>${barView(marks, of)}
    <span>${count(marks)} of ${of}, from ${plural(decisions, 'decision')}</span>
  </li>`;
}

function lookedUpWords(tasks: number): string {
  if (tasks === 0)
    return 'You looked nothing up this time. The scope card is there whenever you want it.';
  return `You looked up ${plural(tasks, 'task')}. That is good practice, not a fault.`;
}

function relationshipView({ before, after }: Debrief['relationship']) {
  const present = METERS.filter((meter) => after[meter] !== undefined);
  if (present.length === 0) return nothing;
  return html`<div class="beside">
    <h3>Beside safety, never added to it</h3>
    <ul class="bars">
      ${present.map((meter) => meterView(meter, before[meter], after[meter] ?? 0))}
    </ul>
  </div>`;
}

function meterView(meter: Meter, before: number | undefined, after: number): TemplateResult {
  const { title, way } = METER_WORDS[meter];
  const from = before === undefined ? '' : `${count(before)} before, `;
  return html`<li>
    <span>${title}</span>${changeView(before, after)}
    <span>${from}${count(after)} after <span class="small">(${way})</span></span>
  </li>`;
}
