/** One radio, one tick: the whole row is the target, and the words are the label. */
import { html, type TemplateResult } from 'lit';

export function radio(name: string, words: string, on: boolean, pick: () => void): TemplateResult {
  return html`<label class="pick wide"
    ><input type="radio" name=${name} .checked=${on} @change=${pick} /><span>${words}</span></label
  >`;
}

export function tick(words: string, on: boolean, set: (on: boolean) => void): TemplateResult {
  return html`<label class="pick wide"
    ><input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    /><span>${words}</span></label
  >`;
}
