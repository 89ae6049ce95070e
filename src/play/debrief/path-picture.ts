/**
 * The wide drawing of the path. Scenery with clickable stations for the pointer; hidden from assistive
 * technology, since the list beside it says the same and holds the links for everyone.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { layPath, type Path, type Point, type Station } from './path-layout';
import { brokenGate, endPost, marker, signpost, telephonePost, wholeGate } from './path-marks';
import { poplars, scenery } from './path-scenery';
import { anchorOf, goTo, type Stop } from './stops';

export function pathPicture(stops: readonly Stop[], hasLater: boolean): TemplateResult {
  const path = layPath(stops.map((stop) => stop.roadsNotTaken));
  const { width, height, horizon } = path;
  return html`<svg
    class="path-picture"
    viewBox=${`0 0 ${width} ${height}`}
    aria-hidden="true"
    focusable="false"
  >
    ${scenery(width, height, horizon)}
    ${svg`<path class="lane" d=${path.lane} />`}
    ${path.stations.map((station) => tracksView(station))}
    ${standing(path.gate, wholeGate(), 0.9)}
    ${poplars(16, path.gate.y - 34, 0.8)}
    ${hasLater ? laterView(path) : nothing}
    ${stops.map((stop, index) => stationView(stop, path.stations[index]))}
  </svg>`;
}

function laterView({ end, horizon }: Path): TemplateResult {
  return standing({ x: end.x + (end.x > 600 ? -74 : 74), y: horizon + 62 }, signpost(), 1);
}

function tracksView({ tracks }: Station): TemplateResult {
  return svg`${tracks.map(
    (track) =>
      svg`<path class="track-bed" d=${track.d} /><path class="track" d=${track.d} />${standing(track.end, endPost(), 1)}`,
  )}`;
}

function stationView(stop: Stop, station: Station | undefined) {
  if (!station) return nothing;
  const { at, ahead } = station;
  const side = stop.gateFell ? -1 : 1;
  const posts = stop.rung.map((_, at) => place(station.at, side * (40 + at * 28), -14 - at * 4));
  return svg`${posts.map((post) => standing(post, telephonePost(), 1))}
    ${stop.gateFell ? standing(place(ahead, 4, -6), brokenGate(), 0.95) : nothing}
    <a class="station" href=${`#${anchorOf(stop.number)}`} tabindex="-1" @click=${goTo(stop.number)}>
      <title>${stop.words}</title>
      <rect x=${at.x - 46} y=${at.y - 46} width="92" height="92" fill="transparent" />
      ${standing(at, marker(stop.rating, stop.number), 1)}
    </a>`;
}

function place({ x, y }: Point, right: number, down: number): Point {
  return { x: x + right, y: y + down };
}

function standing(at: Point, drawing: TemplateResult, size: number): TemplateResult {
  const where = `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) scale(${size})`;
  return svg`<g transform=${where}>${drawing}</g>`;
}
