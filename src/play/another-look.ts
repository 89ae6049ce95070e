/**
 * Says on the cards what is worth another look today, and why: a rule that was hard, in a different person.
 * A chunk of its own, fetched behind the list. Must not know how the rules were judged.
 */
import { type Practisable, type Rule, worthAnotherLook } from '../core/assess/practice';
import { readPractised } from '../store/practised';

const DAY = 86_400_000;

const WORDS: Record<Rule, string> = {
  gate: 'what is safe to say and do',
  under: 'calling in time',
  over: 'when no call is needed',
  words: 'the words of a handover',
  boundary: 'what is yours to do',
  loops: 'closing what was promised',
  explain: 'explaining',
  negotiate: 'making a plan together',
  escalate: 'whom to call, and how soon',
  link: 'linking people up',
  relate: 'being good company, and safe',
  monitor: 'watching over the weeks',
  navigate: 'finding a way through',
};

/** @param now epoch milliseconds */
export function markAnotherLook(scenarios: readonly Practisable[], now: number): void {
  for (const old of document.querySelectorAll('.card-look')) old.remove();
  const looks = worthAnotherLook(readPractised(), scenarios, now);
  for (const { id } of scenarios) {
    const look = looks.find(({ scenario }) => scenario === id);
    const words = document.querySelector(`[data-scenario="${CSS.escape(id)}"] .card-words`);
    if (!look || !words) continue;
    const line = document.createElement('p');
    line.className = 'card-look';
    line.textContent = sentence(look.rule, look.from, now);
    words.append(line);
  }
}

function sentence(
  rule: Rule,
  { patient, endedAt }: { patient: string; endedAt: number },
  now: number,
): string {
  const days = Math.floor((now - endedAt) / DAY);
  const when = days === 1 ? 'yesterday' : `${days} days ago`;
  return `Worth another look: ${WORDS[rule]}. It was hard with ${patient} ${when}.`;
}
