/** A drawn bar, always beside the same thing in words. */
import { html, nothing, svg, type TemplateResult } from 'lit';

const LONG = 200;

export function barView(got: number, of: number): TemplateResult {
  const share = of > 0 ? Math.max(0, Math.min(1, got / of)) : 0;
  return html`<svg
    class="bar"
    viewBox="0 0 204 20"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="bar-all" x="2" y="2" width=${LONG} height="16" rx="5" />
    <rect class="bar-got" x="2" y="2" width=${LONG * share} height="16" rx="5" />
  </svg>`;
}

/** A line from 0 to 100 with two posts: hollow for before, full for after. */
export function changeView(before: number | undefined, after: number): TemplateResult {
  const at = (value: number) => 10 + (180 * Math.max(0, Math.min(100, value))) / 100;
  return html`<svg class="change" viewBox="0 0 200 30" aria-hidden="true" focusable="false">
    <path class="change-line" d="M10 15H190" />
    ${
      before === undefined
        ? nothing
        : svg`<path class="change-way" d=${`M${at(before)} 15H${at(after)}`} />
          <circle class="before" cx=${at(before)} cy="15" r="8" />`
    }
    <circle class="after" cx=${at(after)} cy="15" r="8" />
  </svg>`;
}
