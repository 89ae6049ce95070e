/** One person's weeks as a drawn line: what was measured, and when something was done; the same in words. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PersonLine } from '../../../core/assess/long-debrief';
import type { Moment, Term } from '../../../core/term/term';
import { count } from '../../debrief/words';
import { dayWords } from '../words';

const KINDS: Record<Moment['kind'], string> = {
  visited: 'Visit',
  checked: 'Check',
  answered: 'You answered',
  echo: 'Came home',
  'loop-opened': 'Promised',
  'loop-closed': 'Kept',
  'loop-lost': 'Lost',
  'handed-on': 'Handed on',
  'put-off': 'Put off',
  left: 'Not reached',
  wrote: 'Written up',
};
const WIDTH = 320;
const HEIGHT = 56;
const EDGE = 10;

export function personLineView(line: PersonLine, name: string, term: Term): TemplateResult {
  const { trust, loneliness, moments, measured } = line;
  return html`<article class="person-line">
    <h3>${name}</h3>
    ${drawn(line, term.plan.weeks * 7)}
    ${measured.length > 0 ? html`<p>${measuredWords(measured)}</p>` : nothing}
    <p class="small">
      Trust ${count(trust[0])} before, ${count(trust[1])} now. Loneliness ${count(loneliness[0])} before,
      ${count(loneliness[1])} now (less is better). Beside safety, never added to it.
    </p>
    <details>
      <summary>What happened</summary>
      <ol>
        ${moments.map((moment) => html`<li>${dayWords(term, moment.round)}. ${KINDS[moment.kind]}${momentWords(moment)}</li>`)}
      </ol>
    </details>
  </article>`;
}

function momentWords({ kind, words }: Moment): string {
  return kind === 'visited' || kind === 'wrote' || words === '' ? '.' : `: ${words}`;
}

function measuredWords(measured: PersonLine['measured']): string {
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last) return '';
  const now = `HbA1c ${last.hba1c} mmol/mol, upper blood pressure ${last.systolic} mmHg, weight ${last.weight} kg`;
  return measured.length === 1
    ? `Measured once: ${now}.`
    : `First HbA1c ${first.hba1c} mmol/mol; last ${now}.`;
}

/** HbA1c over the weeks; a dot on the base line for everything that happened. */
function drawn({ measured, moments }: PersonLine, days: number): TemplateResult {
  const x = (day: number) => EDGE + (day / days) * (WIDTH - 2 * EDGE);
  const values = measured.map(({ hba1c }) => hba1c);
  const [least, most] = [Math.min(...values) - 4, Math.max(...values) + 4];
  const y = (value: number) => 6 + (1 - (value - least) / (most - least)) * (HEIGHT - 22);
  const points = measured.map(({ day, hba1c }) => `${x(day)},${y(hba1c)}`).join(' ');
  return html`<svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
    <line class="base" x1=${EDGE} x2=${WIDTH - EDGE} y1=${HEIGHT - 8} y2=${HEIGHT - 8} />
    ${moments.map(({ day, kind }) => svg`<circle class=${`at-${kind}`} cx=${x(day)} cy=${HEIGHT - 8} r="3.5" />`)}
    <polyline points=${points} />
    ${measured.map(({ day, hba1c }) => svg`<circle class="value" cx=${x(day)} cy=${y(hba1c)} r="4" />`)}
  </svg>`;
}
