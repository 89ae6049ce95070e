/**
 * A native dialog: the browser keeps the focus inside, closes on Escape and returns the focus. It may also
 * close without asking first; then the page must hear of it, or the dialog never opens again.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon } from './icon';

export interface PanelProps {
  title: string;
  kind: string;
  body: TemplateResult;
  close(): void;
}

/** Without a control of its own the notebook must take the focus itself, to be scrolled by keyboard. */
export function panel({ title, kind, body, close }: PanelProps): TemplateResult {
  return html`<dialog
    class=${`panel panel-${kind}`}
    aria-labelledby="panel-title"
    @cancel=${(event: Event) => {
      event.preventDefault();
      close();
    }}
    @close=${close}
    ${ref(openSoon)}
  >
    <header class="panel-head">
      <h2 id="panel-title" tabindex="-1">${title}</h2>
      <button type="button" class="plain" @click=${close}>${icon('cross')}<span>Close</span></button>
    </header>
    <div class="panel-body" tabindex=${kind === 'notebook' ? 0 : nothing}>${body}</div>
  </dialog>`;
}

/** lit tells of an element before it stands in the page, where a dialog cannot open yet. */
function openSoon(element: Element | undefined): void {
  queueMicrotask(() => open(element));
}

function open(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement) || element.open || !element.isConnected) return;
  element.showModal();
  element.querySelector<HTMLElement>('#panel-title')?.focus();
}
