/** The head of a round: what day it is, the hour, the light, the telephone, and who must hear from her. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Hour } from '../round';
import { clockWords, signalWords, spanWords } from '../words';

export interface HourProps {
  title: string;
  day: string;
  here: string;
  weather: string;
  hour: Hour;
  news: readonly string[];
  checkIn(): void;
}

export function hourView(props: HourProps): TemplateResult {
  const { hour } = props;
  return html`<header class="round-head">
    <div>
      <p class="small">${props.title}</p>
      <h1 tabindex="-1">${props.day}</h1>
    </div>
    <dl class="hour">
      ${fact('Time', clockWords(hour.now))}
      ${fact(hour.left >= 0 ? 'Left today' : 'Over time', spanWords(Math.abs(hour.left)))}
      ${fact('Here', props.here)} ${fact('Phone', signalWords(hour.bars))}
      ${fact('Weather', props.weather)}
      ${fact('Dusk', hour.isDark ? `dark since ${clockWords(hour.dusk)}` : clockWords(hour.dusk))}
      ${hour.checkInDue === undefined ? nothing : fact('Base hears from you', dueWords(hour.checkInDue))}
    </dl>
    ${hour.checkInDue === undefined ? nothing : html`<button type="button" @click=${props.checkIn}>Check in with the base</button>`}
    ${props.news.map((words) => html`<p class="round-news">${words}</p>`)}
  </header>`;
}

function fact(name: string, words: string): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${words}</dd></div>`;
}

function dueWords(minutes: number): string {
  return minutes >= 0 ? `within ${spanWords(minutes)}` : `overdue by ${spanWords(-minutes)}`;
}
