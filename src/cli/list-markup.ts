/**
 * The list of scenarios as words in the page itself, written at build time: the first control can be
 * clicked before any script has arrived. Author text is escaped.
 */
import type { Header } from '../core/scenario/scenario';
import type { TermPlan } from '../core/term/plan';
import type { Bundle } from '../ink/bundle';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

export function listMarkup(bundles: readonly Bundle[]): string {
  return bundles.map(({ header }) => cardMarkup(header)).join('\n');
}

/** The way into a term; nothing where none has been laid out. */
export function termMarkup(plan: Pick<TermPlan, 'title' | 'weeks'> | undefined): string {
  if (!plan) return '';
  return `<section class="home-term" aria-labelledby="term-title">
  <h2 id="term-title"><a href="?term">${escapeText(plan.title)}</a></h2>
  <p>A round of the fen in each of ${plan.weeks} weeks: the map, the visits, the desk at the end of the day. What you leave open comes back.</p>
</section>`;
}

function cardMarkup(header: Header): string {
  const person = header.cast.find((member) => member.id === header.patient);
  const who = [person?.name, person?.age, person?.line].filter(Boolean).join(', ');
  const note = header.contentNote
    ? `<p class="card-note">Content note: ${escapeText(header.contentNote)}</p>`
    : '';
  return `<li class="card" data-scenario="${escapeText(header.id)}">
  <img class="card-face" src="${faceOf(person?.portrait)}" alt="" width="96" height="96" loading="lazy" />
  <div class="card-words">
    <h3><a href="?scenario=${encodeURIComponent(header.id)}">${escapeText(header.title)}</a></h3>
    <p class="card-who">${escapeText(who)}</p>
    <p>${escapeText(header.summary)}</p>
    ${note}
    <p class="card-facts">${header.minutes ? `About ${header.minutes} minutes` : ''}<span class="card-state"></span></p>
  </div>
</li>`;
}

/** Resolved by Vite like any picture in the page. */
function faceOf(portrait: string | undefined): string {
  return portrait ? `../assets/portraits/${portrait}/neutral.svg` : '../assets/icons/heart.svg';
}
