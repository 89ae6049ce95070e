/** What was found, most serious first, each with the way there. */
import type { Diagnostic } from '../../../check/diagnostic';
import { type Markup, markup } from './markup';

const ORDER = ['error', 'warning', 'info'];
const WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' } as const;
const SIGNS = { error: '✗', warning: '!', info: 'i' } as const;

export function findingsList(found: readonly Diagnostic[]): Markup {
  const open = found.filter(isOpen);
  const explained = found.filter((one) => !open.includes(one));
  if (found.length === 0) return markup`<p class="calm">Nothing was found to mend.</p>`;
  return markup`${listOf(open)}${explained.length > 0 ? markup`<h4>Explained by the author</h4>${listOf(explained)}` : ''}`;
}

/** An error cannot be explained away. */
function isOpen(one: Diagnostic): boolean {
  return !one.explained || one.severity === 'error';
}

/** What stands between backticks is to be typed as it is. */
function withCode(message: string): Markup[] {
  const parts = message.split('`');
  return parts.map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
}

function listOf(found: readonly Diagnostic[]): Markup | null {
  if (found.length === 0) return null;
  const sorted = [...found].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return markup`<ul class="found">${sorted.map(itemOf)}</ul>`;
}

function itemOf(one: Diagnostic): Markup {
  const way = one.path?.length
    ? markup`<p class="way"><b>By way of</b> ${one.path.map((step, at) => markup`${at > 0 ? ' → ' : ''}<span>${step}</span>`)}</p>`
    : null;
  const why = one.explained ? markup`<p class="why"><b>Explained</b> ${one.explained}</p>` : null;
  return markup`<li data-severity="${isOpen(one) ? one.severity : 'explained'}">
<p class="what"><span class="sign" aria-hidden="true">${SIGNS[one.severity]}</span><b>${WORDS[one.severity]}</b> <code>${one.code}</code> <span class="where">${one.file}${one.line > 0 ? `:${one.line}` : ''}</span></p>
<p>${withCode(one.message)}</p>${way}${why}
</li>`;
}
