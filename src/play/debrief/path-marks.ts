/**
 * The signs that stand on the path and beside its words: station markers (shape and colour), gates,
 * telephone post, end-post, signpost. Drawn around 0,0; must not know where they stand or why.
 */
import { html, svg, type TemplateResult } from 'lit';
import type { Rating } from '../../core/scenario/vocabulary';

/** Circle, square, triangle, diamond: told apart without colour. */
const SHAPES: Record<Rating | 'unrated', TemplateResult> = {
  best: svg`<circle class="shape" r="24" />`,
  ok: svg`<rect class="shape" x="-22" y="-22" width="44" height="44" rx="5" />`,
  poor: svg`<path class="shape" d="M0-30L31 23H-31Z" />`,
  wrong: svg`<path class="shape" d="M0-32L32 0L0 32L-32 0Z" />`,
  unrated: svg`<circle class="shape" r="17" />`,
};

export function marker(rating: Rating | undefined, number?: number): TemplateResult {
  const kind = rating ?? 'unrated';
  const low = rating === 'poor' ? 15 : 9;
  return svg`<g class=${`mark mark-${kind}`}>
    ${SHAPES[kind]}
    <text class="mark-number" y=${low} text-anchor="middle">${number ?? ''}</text>
  </g>`;
}

/** Four bars and a brace, shut across the lane. */
export function wholeGate(): TemplateResult {
  return svg`<g class="gate-posts"><path d="M-34-26H-27V26H-34ZM27-26H34V26H27Z" /></g>
    <path class="gate-bars" d="M-27-17H27M-27-6H27M-27 5H27M-27 16H27M-27 16L27-17" />`;
}

/** The same gate fallen: one post leaning, bars snapped. */
export function brokenGate(): TemplateResult {
  return svg`<g class="gate-posts"><path d="M-34-26H-27V26H-34Z" /><path d="M34-22L41-19L27 28L20 25Z" /></g>
    <path class="gate-bars" d="M-27-16L-6-10M-27-4L-1 6M-27 8L-9 15M32-8L10-19M28 7L6 16M-16 25L16 22M-5-24L6-17" />
    <path class="gate-crack" d="M-4-34L4-27L-3-21L5-13" />`;
}

export function telephonePost(): TemplateResult {
  return svg`<g class="telephone">
    <path class="post" d="M0 0V-74M-15-66H15M-11-54H11" />
    <path class="wire" d="M-15-66Q-34-58-48-64M15-66Q34-58 48-64" />
    <circle cx="0" cy="-32" r="13" />
    <path class="handset" d="M-6-38Q-8-31-3-27T7-26L8-30L3-32L1-30Q-3-32-3-35L-1-37L-3-40Z" />
  </g>`;
}

/** A stub with a small blank board: a way that was there. */
export function endPost(): TemplateResult {
  return svg`<g class="end-post"><path d="M0 6V-6" /><path class="board" d="M-8-16H6L10-11L6-6H-8Z" /></g>`;
}

export function signpost(): TemplateResult {
  return svg`<g class="signpost">
    <path class="post" d="M0 0V-58" />
    <path class="arm" d="M-4-56H34L43-47L34-38H-4Z" /><path class="arm" d="M4-34H-30L-38-26L-30-18H4Z" />
    <path class="lines" d="M4-47H30M-24-26H-2" />
  </g>`;
}

/** A sign of its own, beside words that say the same. */
export function sign(drawing: TemplateResult, box = '-38 -38 76 76', kind = ''): TemplateResult {
  return html`<svg class=${`sign ${kind}`} viewBox=${box} aria-hidden="true" focusable="false">
    ${drawing}
  </svg>`;
}

export const POST_BOX = '-50 -80 100 84';
export const SIGNPOST_BOX = '-44 -64 96 68';
