/**
 * What happened, first as a path: a wide drawing over a list of its stops. Where there is no room for the
 * drawing, the same list carries the lane down its side. Must not know the marks behind the key.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Rating } from '../../core/scenario/vocabulary';
import {
  brokenGate,
  endPost,
  marker,
  POST_BOX,
  SIGNPOST_BOX,
  sign,
  signpost,
  telephonePost,
  wholeGate,
} from './path-marks';
import { pathPicture } from './path-picture';
import { anchorOf, goTo, noteOf, type Stop } from './stops';
import { RATING_WORDS } from './words';

export function pathView(stops: readonly Stop[], hasLater: boolean): TemplateResult {
  return html`<div class="path">
    ${pathPicture(stops, hasLater)}
    <div class="path-start" aria-hidden="true">${sign(wholeGate())}<span>Arriving</span></div>
    <ol class="stops" aria-label="The path of your visit">
      ${stops.map(stopView)}
    </ol>
    ${hasLater ? laterEnd() : nothing}
    ${keyView(stops, hasLater)}
  </div>`;
}

function laterEnd(): TemplateResult {
  return html`<div class="path-end" aria-hidden="true">
    ${sign(signpost(), SIGNPOST_BOX)}<span>Weeks later</span>
  </div>`;
}

function stopView(stop: Stop): TemplateResult {
  return html`<li class="stop">
    ${laneView(stop)}
    <a class="stop-link" href=${`#${anchorOf(stop.number)}`} @click=${goTo(stop.number)}>
      ${sign(marker(stop.rating, stop.number), undefined, 'stop-mark')}
      <span class="stop-words">
        <strong>${stop.words}</strong>
        <span class="stop-note">${noteOf(stop)}</span>
        <span class="stop-signs" aria-hidden="true">
          ${stop.gateFell ? sign(brokenGate()) : nothing}
          ${stop.rung.map(() => sign(telephonePost(), POST_BOX))}
        </span>
      </span>
    </a>
  </li>`;
}

/** One length of the lane; it stretches with the words beside it. */
function laneView({ number, rating, roadsNotTaken }: Stop): TemplateResult {
  const side = number % 2 === 0 ? 14 : -14;
  const lane = `M0-50C0-28 ${side}-26 ${side} 0S0 28 0 50`;
  return html`<span class="stop-lane" aria-hidden="true">
    <svg class="lane-length" viewBox="-50 -50 100 100" preserveAspectRatio="none" focusable="false">
      <rect class=${`field field-${number % 3}`} x="-50" y="-50" width="100" height="100" />
      <path class="water" d="M-50 49H50" />
      <path class="lane-edge" d=${lane} />
      <path class="lane-face" d=${lane} />
    </svg>
    <svg class="lane-signs" viewBox="-50 -50 100 100" focusable="false">
      ${sideTracks(roadsNotTaken, side)}
      <g transform=${`translate(${side} 0)`}>${marker(rating, number)}</g>
    </svg>
  </span>`;
}

/** The roads not taken leave on the side where there is room. */
function sideTracks(roads: number, from: number): TemplateResult[] {
  const end = from > 0 ? -41 : 41;
  return Array.from({ length: roads }, (_, index) => {
    const y = roads === 1 ? -6 : -34 + (index * 76) / (roads - 1);
    return svg`<path class="track" d=${`M${from} 0Q${end / 3} ${y * 0.7} ${end} ${y}`} />
      <g transform=${`translate(${end} ${y}) scale(0.8)`}>${endPost()}</g>`;
  });
}

const RATINGS_IN_KEY: Rating[] = ['best', 'ok', 'poor', 'wrong'];

/** Only the signs that stand on this path. */
function keyView(stops: readonly Stop[], hasLater: boolean): TemplateResult {
  const met = RATINGS_IN_KEY.filter((rating) => stops.some((stop) => stop.rating === rating));
  return html`<ul class="path-key" aria-label="What the signs mean">
    ${met.map((rating) => keyItem(sign(marker(rating)), RATING_WORDS[rating]))}
    ${
      stops.some((stop) => stop.gateFell)
        ? keyItem(sign(brokenGate()), 'The safety gate fell')
        : nothing
    }
    ${
      stops.some((stop) => stop.rung.length > 0)
        ? keyItem(sign(telephonePost(), POST_BOX), 'A call')
        : nothing
    }
    ${
      stops.some((stop) => stop.roadsNotTaken > 0)
        ? keyItem(sign(roadNotTaken()), 'A road not taken')
        : nothing
    }
    ${hasLater ? keyItem(sign(signpost(), SIGNPOST_BOX), 'Weeks later') : nothing}
  </ul>`;
}

function keyItem(drawing: TemplateResult, words: string): TemplateResult {
  return html`<li>${drawing}<span>${words}</span></li>`;
}

function roadNotTaken(): TemplateResult {
  return svg`<path class="track" d="M-34 20Q-8 20 18 2" /><g transform="translate(20 2)">${endPost()}</g>`;
}
