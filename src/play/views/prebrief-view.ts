/** The prebrief, on the doorstep: what this is, what is recorded, what may hurt, and how to play. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Mode } from '../../core/visit/log';

export interface PrebriefProps {
  title: string;
  summary: string;
  contentNote?: string;
  mode: Mode;
  /** Said when an earlier visit cannot be continued, or is open elsewhere. */
  notice?: string;
  pick(mode: Mode): void;
}

export function prebriefView(props: PrebriefProps): TemplateResult {
  return html`<div class="prebrief">
    <p class="kicker">Before you knock</p>
    <h1>${props.title}</h1>
    <p class="lead">${props.summary}</p>
    ${props.notice ? html`<p class="notice" role="status">${props.notice}</p>` : nothing}
    ${props.contentNote ? contentNote(props.contentNote) : nothing}
    <fieldset class="modes">
      <legend>How do you want to play?</legend>
      ${modeView(props, 'learn', 'Learn', 'The scope card is there, and you can step back to your last decision.')}
      ${modeView(props, 'check', 'Check', 'Neither. As on the day.')}
    </fieldset>
    <ul class="facts">
      <li><strong>Training only.</strong> Follow your local policy and your supervisor.</li>
      <li>Your answers and their times are kept on this device, so that you can go on later. Nothing is sent.</li>
      <li><strong>Call someone</strong> is there at any moment. Nobody will tell you when.</li>
    </ul>
  </div>`;
}

function contentNote(note: string): TemplateResult {
  return html`<p class="content-note">
    <strong>Content note.</strong> ${note} You may skip this visit, now or at any time:
    <a href="./">choose another</a>. If it touches something of your own, talk to someone you trust, or ring
    Samaritans on 116 123, day or night.
  </p>`;
}

function modeView(props: PrebriefProps, mode: Mode, title: string, words: string): TemplateResult {
  return html`<label class="mode"
    ><input type="radio" name="mode" .checked=${props.mode === mode} @change=${() => props.pick(mode)} /><span
      ><strong>${title}</strong> ${words}</span
    ></label
  >`;
}
