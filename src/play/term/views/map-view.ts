/**
 * The fen as a map: places are buttons over the picture, in the order of the way; the roads lie under them as
 * lines, so that there is a map where no picture can be drawn. Must not know what is done with a press.
 */
import { html, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PlaceSeen, RoadSeen } from '../round';
import { spanWords } from '../words';

export interface MapProps {
  places: readonly PlaceSeen[];
  roads: readonly RoadSeen[];
  /** Where the picture is drawn: one element for the life of the page. */
  picture: HTMLElement;
  drive(place: string): void;
}

export function mapView(props: MapProps): TemplateResult {
  return html`<section class="fen" aria-labelledby="fen-title">
    <h2 id="fen-title" class="unseen">The fen</h2>
    <div class="fen-map">
      ${roadLines(props)} ${props.picture}
      <ul class="fen-places">
        ${props.places.map((place) => placeView(place, props.drive))}
      </ul>
    </div>
    ${closedWords(props.roads)}
  </section>`;
}

/** Where the picture is drawn, these lie hidden behind it. */
function roadLines({ places, roads }: MapProps): TemplateResult {
  const at = new Map(places.map((place) => [place.id, place]));
  return html`<svg class="fen-roads" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    ${roads.map(({ between: [from, to], state }) => {
      const [one, other] = [at.get(from), at.get(to)];
      return svg`<line class=${`road-${state}`} x1=${one?.x ?? 0} y1=${one?.y ?? 0} x2=${other?.x ?? 0} y2=${other?.y ?? 0} />`;
    })}
  </svg>`;
}

function placeView(place: PlaceSeen, drive: (id: string) => void): TemplateResult {
  const { id, name, x, y, isHere, waiting, minutes } = place;
  const kind = isHere ? 'is-here' : waiting.length > 0 ? 'is-waiting' : '';
  return html`<li class=${`fen-place ${kind} ${x > 84 ? 'to-left' : ''}`} ${ref((element) => placeAt(element, x, y))}>
    <button
      type="button"
      aria-disabled=${isHere || minutes === undefined}
      aria-label=${placeWords(place)}
      @click=${() => drive(id)}
    >
      <span class="fen-dot"></span><span class="fen-name">${shortName(name)}</span>
    </button>
  </li>`;
}

/** Set on the element itself: the content security policy allows no style written in the page. */
function placeAt(element: Element | undefined, x: number, y: number): void {
  if (!(element instanceof HTMLElement)) return;
  element.style.left = `${x}%`;
  element.style.top = `${y}%`;
}

function shortName(name: string): string {
  return name.split(',')[0] ?? name;
}

export function placeWords({ name, isHere, minutes, waiting }: PlaceSeen): string {
  const way = isHere ? 'you are here' : wayWords(minutes);
  const due = waiting.length === 0 ? '' : `; ${waiting.length} waiting`;
  return `${name}: ${way}${due}`;
}

export function wayWords(minutes: number | undefined): string {
  return minutes === undefined ? 'no road open today' : `${spanWords(minutes)} by car`;
}

function closedWords(roads: readonly RoadSeen[]): TemplateResult {
  const names = (state: RoadSeen['state']) =>
    roads.filter((road) => road.state === state).map(({ name }) => name);
  const [closed, slow] = [names('closed'), names('slow')];
  const parts = [
    closed.length > 0 ? `Closed today: ${closed.join(', ')}.` : '',
    slow.length > 0 ? `Slow today: ${slow.join(', ')}.` : '',
  ].filter(Boolean);
  return html`<p class="fen-news">${parts.join(' ')}</p>`;
}
