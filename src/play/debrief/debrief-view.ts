import { html } from 'lit';
export function debriefView(_props: any) { return html`<main class="debrief"><h1 tabindex="-1">Debrief</h1></main>`; }
