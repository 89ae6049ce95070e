/** A decorative icon; its meaning is always in words beside it. */
import { html, type TemplateResult } from 'lit';
import { ICONS, type IconName } from '../icons';

export function icon(name: IconName): TemplateResult {
  return html`<img class="icon" src=${ICONS[name]} alt="" width="24" height="24" />`;
}
