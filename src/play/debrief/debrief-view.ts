/**
 * The debrief page, in the order of PEARLS: how it felt, what happened, what it means, what to take along.
 * A reading of the visit, laid out; must not know how anything is marked or kept.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief } from '../../core/assess/debrief';
import type { Visit } from '../../core/visit/visit';
import { beatsShown, notebookOf } from '../../core/visit/visit';
import { callsView } from './calls-view';
import { closingView } from './closing-view';
import { decisionsView } from './decisions-view';
import { feelingView } from './feeling-view';
import { gateView } from './gate-view';
import { happenedView } from './happened-view';
import type { Facts } from './option-view';
import { pathView } from './path-view';
import { profileView } from './profile-view';
import { promisesView } from './promises-view';
import { stopsOf } from './stops';
import { nextView, teachingView } from './teaching-view';
import { dayOf } from './words';

export interface DebriefProps {
  debrief: Debrief;
  visit: Visit;
  facts: Facts;
  feeling: string | null;
  reflection: string;
  on: {
    feel(id: string): void;
    whatIf(logIndex: number): void;
    reflect(text: string): void;
    print(): void;
    again(): void;
    back?(): void;
    home(): void;
  };
}

export function debriefView(props: DebriefProps): TemplateResult {
  const { debrief, visit, facts, on } = props;
  const day = dayOf(visit.opening.startedAt);
  const notebook = [...notebookOf(beatsShown(visit)), ...(visit.header.facts ?? [])];
  return html`<main class="debrief">
    ${headView(visit)} ${feelingView(props.feeling, on.feel)}
    <section class="part path-part" aria-labelledby="path-title">
      <h2 id="path-title">What happened</h2>
      ${pathView(stopsOf(debrief, facts.team), debrief.later.length > 0)}
    </section>
    ${gateView(debrief.gate, (index) => numberOf(debrief, index))}
    ${happenedView(debrief)}
    ${decisionsView({ decisions: debrief.decisions, facts, whatIf: on.whatIf })}
    ${callsView({ escalation: debrief.escalation, notebook, log: visit.log, team: facts.team })}
    ${promisesView(debrief.loops)} ${profileView(debrief)}
    ${teachingView(debrief.teachings, facts.sources)} ${nextView(debrief.next)}
    ${closingView({ reflection: props.reflection, day, on })}
  </main>`;
}

function headView({ header, opening }: Visit): TemplateResult {
  return html`<header class="debrief-head">
    <h1 tabindex="-1">Debrief</h1>
    <p class="scenario-title">${header.title}</p>
    <p>Training only; follow your local policy and your supervisor.</p>
    ${opening.whatIf ? html`<p><strong>What if?</strong> Another road, for practice. Your first visit stays as it was.</p>` : nothing}
  </header>`;
}

function numberOf(debrief: Debrief, index: number): number {
  return debrief.decisions.findIndex((decision) => decision.index === index) + 1;
}
