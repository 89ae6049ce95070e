/**
 * The long debrief: a line for each person, promises, calls, the competencies with how sure one can be, the
 * nurse's trust, the records as another worker finds them, and at the end a certificate of completion.
 * Safety stands beside relationship, never added. A reading of the term; must not know how it is made.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { type LongDebrief, longDebriefOf, type TermSkill } from '../../../core/assess/long-debrief';
import type { Term } from '../../../core/term/term';
import { barView } from '../../debrief/bar-view';
import { count, dayOf, plural, SKILL_WORDS } from '../../debrief/words';
import type { People } from '../round-page';
import { spanWords } from '../words';
import { certificateView } from './certificate-view';
import { personLineView } from './person-line-view';
import { recordsView } from './records-view';
import './look-back.css';

export interface LookBackProps {
  term: Term;
  people: People;
  taskName(task: string): string;
  /** Absent at the end of the term. */
  back: (() => void) | undefined;
  beginAgain(): void;
  /** Epoch milliseconds. */
  day: number;
}

export function lookBackView(props: LookBackProps): TemplateResult {
  const { term, people, back } = props;
  const debrief = longDebriefOf(term);
  const isOver = back === undefined;
  return html`<main class="look-back debrief">
    <header class="debrief-head">
      <h1 tabindex="-1">${isOver ? 'The term, looked back on' : 'Looking back so far'}</h1>
      <p>Training only; follow your local policy and your supervisor. The marks are provisional.</p>
    </header>
    ${safetyView(debrief, people)} ${promisesView(debrief)}
    <section class="part" aria-labelledby="lines-title">
      <h2 id="lines-title">The people</h2>
      ${debrief.lines.length === 0 ? html`<p>Nobody has been seen yet.</p>` : nothing}
      ${debrief.lines.map((line) => personLineView(line, people.name(line.person), term))}
    </section>
    ${skillsView(debrief.profile)} ${nurseView(props, debrief)} ${recordsView(debrief, people)}
    ${isOver ? certificateView(term, debrief, dayOf(props.day)) : nothing}
    <div class="row last-buttons">
      ${
        back
          ? html`<button type="button" class="strong" @click=${back}>Back to the day</button>`
          : html`<button type="button" class="strong" @click=${props.beginAgain}>Begin another term</button>`
      }
      <a class="button" href="./">All scenarios</a>
      <button type="button" @click=${() => window.print()}>Print</button>
    </div>
  </main>`;
}

function safetyView(debrief: LongDebrief, people: People): TemplateResult {
  const { gatesFallen, visits, over, under, overdueCheckIns, overtime } = debrief;
  const fallen = gatesFallen.map(({ person }) => people.name(person));
  return html`<section class="part" aria-labelledby="safety-title">
    <h2 id="safety-title">Safety</h2>
    ${
      fallen.length === 0
        ? html`<p>The safety gate held in every one of ${plural(visits, 'visit')}.</p>`
        : html`<p>The safety gate fell in ${plural(fallen.length, 'visit')} of ${visits}: ${fallen.join(', ')}.</p>`
    }
    <p>
      Calls that were wanted and not made, or made too late: ${under}. Calls made that were not wanted,
      or sooner than they had to be: ${over}. Either is worth looking at; neither makes up for the other.
    </p>
    <p>
      ${overdueCheckIns === 0 ? 'The base always knew where you were.' : `The base had to ring round for you ${plural(overdueCheckIns, 'time')}.`}
      ${overtime > 0 ? `You worked ${spanWords(overtime)} beyond your days.` : ''}
    </p>
  </section>`;
}

function promisesView({ loops, left }: LongDebrief): TemplateResult {
  return html`<section class="part" aria-labelledby="promises-title">
    <h2 id="promises-title">What was promised</h2>
    <p>
      ${plural(loops.opened, 'loop')} opened: ${loops.closed} closed, ${loops.lost} lost,
      ${loops.open} still open.
      ${left.length > 0 ? `${plural(left.length, 'errand')} not reached, and nobody told.` : ''}
    </p>
  </section>`;
}

function skillsView(profile: readonly TermSkill[]): TemplateResult | typeof nothing {
  if (profile.length === 0) return nothing;
  return html`<section class="part profile" aria-labelledby="skills-title">
    <h2 id="skills-title">The competencies, and how sure one can be</h2>
    <ul class="bars">
      ${profile.map(
        ({ skill, marks, of, decisions, words }) => html`<li>
          <span>${SKILL_WORDS[skill]}</span>${barView(marks, of)}
          <span>${count(marks)} of ${of}, from ${plural(decisions, 'decision')}: ${words}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

function nurseView({ taskName }: LookBackProps, { nurse, lookedUp }: LongDebrief): TemplateResult {
  const listed = (tasks: readonly string[]) => tasks.map(taskName).join('; ');
  return html`<section class="part" aria-labelledby="nurse-title">
    <h2 id="nurse-title">What your nurse makes of it</h2>
    <p>Her trust in how you work stands at ${count(nurse.trust)} of 100. It grows with loops closed and records written, and not with being liked.</p>
    ${nurse.delegates.length > 0 ? html`<p>She would hand you: ${listed(nurse.delegates)}.</p>` : nothing}
    ${nurse.withholds.length > 0 ? html`<p>Not yet: ${listed(nurse.withholds)}.</p>` : nothing}
    <p>
      ${lookedUp.length === 0 ? 'You looked nothing up. The scope card is there whenever you want it.' : `You looked up ${listed(lookedUp.map(({ task }) => task))}. That is good practice, not a fault.`}
    </p>
  </section>`;
}
