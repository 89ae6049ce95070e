/**
 * The visit: the picture, the tools, the words and what can be done. Words are DOM; the picture is
 * scenery and hidden from assistive technology.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { IconName } from '../icons';
import { icon } from './icon';

export type PanelKind = 'call' | 'notebook' | 'scope' | 'settings';

export interface VisitProps {
  title: string;
  /** Where the picture is drawn: one element for the life of the page, taken along from screen to screen. */
  stage: HTMLElement;
  /** Absent until the visit has begun. */
  tools: PanelKind[];
  /** Absent in Check mode, and before the visit; false when there is no decision to go back to. */
  canStepBack?: boolean;
  notice?: string;
  words: TemplateResult;
  action: TemplateResult;
  panel: TemplateResult | typeof nothing;
  open(panel: PanelKind): void;
  stepBack(): void;
}

const TOOLS: Record<PanelKind, { words: string; icon: IconName }> = {
  call: { words: 'Call someone', icon: 'phone' },
  notebook: { words: 'Notebook', icon: 'notebook' },
  scope: { words: 'Scope card', icon: 'card' },
  settings: { words: 'Settings', icon: 'gear' },
};

export function visitView(props: VisitProps): TemplateResult {
  return html`<div class="visit">
    <header class="visit-head">
      <a class="home-link" href="./">${icon('house')}<span>All scenarios</span></a>
      ${titleView(props)}
    </header>
    ${props.stage}
    <nav class="tools" aria-label="Tools">
      ${props.tools.map((kind) => toolView(kind, props))}
      ${
        props.canStepBack === undefined
          ? nothing
          : html`<button
            type="button"
            class="tool"
            ?disabled=${!props.canStepBack}
            @click=${props.stepBack}
          >
            ${icon('back')}<span>Step back</span>
          </button>`
      }
    </nav>
    <main class="talk">
      ${props.notice ? html`<p class="notice" role="status">${props.notice}</p>` : nothing}
      <section class="conversation" role="region" aria-label="Conversation">${props.words}</section>
      <div class="action">${props.action}</div>
    </main>
    ${props.panel}
  </div>`;
}

/** The heading of the page, unless the words have one of their own, as the prebrief has. */
function titleView({ title, tools }: VisitProps): TemplateResult {
  return tools.includes('notebook')
    ? html`<h1 class="visit-title">${title}</h1>`
    : html`<p class="visit-title">${title}</p>`;
}

function toolView(kind: PanelKind, props: VisitProps): TemplateResult {
  const tool = TOOLS[kind];
  return html`<button type="button" class=${`tool tool-${kind}`} @click=${() => props.open(kind)}>
    ${icon(tool.icon)}<span>${tool.words}</span>
  </button>`;
}
