/**
 * A small note in the corner of the page while somebody writes: the checker's warnings. The development
 * server puts it there; no built page has it. Errors are shown by the server's own overlay.
 */
import { ASK, type DevFindings, FINDINGS } from './dev-findings';

const STYLE = `
  :host { position: fixed; left: 12px; bottom: 12px; z-index: 9999; max-width: min(34rem, calc(100vw - 24px)); }
  aside { font: 16px/1.45 "Atkinson Hyperlegible Next", system-ui, sans-serif; color: #241a15; background: #fbeccb;
    border: 3px solid #241a15; border-radius: 14px; padding: 8px 12px; display: flex; gap: 12px; align-items: start; }
  summary { font-weight: 700; cursor: pointer; }
  ul { margin: 8px 0 0; padding: 0 0 0 18px; max-height: 40vh; overflow: auto; }
  li { white-space: pre-wrap; overflow-wrap: anywhere; margin-bottom: 6px; }
  button { font: inherit; font-weight: 700; background: #fffdf8; border: 2px solid #241a15; border-radius: 10px; cursor: pointer; }
`;

const host = document.createElement('local-terrain-note');
const root = host.attachShadow({ mode: 'open' });
let dismissed = '';

function show({ warnings }: DevFindings): void {
  const key = warnings.join('\n');
  root.replaceChildren(element('style', STYLE), note(warnings, key));
  if (key === dismissed || warnings.length === 0) host.remove();
  else document.body.append(host);
}

function note(warnings: string[], key: string): HTMLElement {
  const aside = element('aside');
  aside.setAttribute('role', 'status');
  const details = element('details');
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  const list = element('ul');
  list.append(...warnings.map((warning) => element('li', warning)));
  details.append(element('summary', `${count} in the stories`), list);
  const close = element('button', 'Close');
  close.addEventListener('click', () => {
    dismissed = key;
    host.remove();
  });
  aside.append(details, close);
  return aside;
}

/** Whatever the words are, they are text. */
function element(name: string, words = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

import.meta.hot?.on(FINDINGS, show);
import.meta.hot?.send(ASK);
