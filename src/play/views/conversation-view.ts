/**
 * The conversation: every beat shown so far and every answer given, in order, to be scrolled back.
 * Story text is hostile until shown as text: only text nodes here.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Team } from '../../core/boundary/team';
import { findRole } from '../../core/boundary/team';
import type { Beat } from '../../core/scenario/beat';
import type { Header } from '../../core/scenario/scenario';
import type { LogEntry } from '../../core/visit/log';
import type { Visit } from '../../core/visit/visit';
import { portraitUrl } from '../art';

type Line =
  | { key: string; kind: 'beat'; beat: Beat }
  | { key: string; kind: 'chose'; text: string }
  | { key: string; kind: 'call'; entry: Extract<LogEntry, { kind: 'called' }> };

/** Beats and answers in the order in which they came. */
export function linesOf(visit: Visit, shown: number): Line[] {
  const last = visit.turns.length - 1;
  return visit.turns.flatMap((turn, at) => {
    const beats = at < last ? turn.beats : turn.beats.slice(0, shown);
    const told: Line[] = beats.map((beat, n) => ({ key: `${at}.${n}`, kind: 'beat', beat }));
    const answers = visit.answers.filter((answer) => answer.turn === at);
    for (const { entry, index } of answers.toReversed()) {
      if (entry.kind === 'called')
        told.splice(entry.after, 0, { key: `call.${index}`, kind: 'call', entry });
    }
    const chosen = answers.findLast(({ entry }) => entry.kind === 'chose')?.entry;
    if (chosen?.kind === 'chose') {
      const text = turn.choices.find((choice) => choice.id === chosen.choice)?.text ?? '';
      told.push({ key: `chose.${at}`, kind: 'chose', text });
    }
    return told;
  });
}

export function conversationView(visit: Visit, shown: number, team: Team): TemplateResult {
  const lines = linesOf(visit, shown);
  return html`<div class="lines" role="log" aria-label="What has been said" tabindex="0">
    ${repeat(
      lines,
      (line) => line.key,
      (line, at) => lineView(line, visit.header, team, at === lines.length - 1),
    )}
  </div>`;
}

function lineView(line: Line, header: Header, team: Team, isNewest: boolean): TemplateResult {
  const newest = isNewest ? ' is-newest' : '';
  if (line.kind === 'chose')
    return html`<p class=${`line chose${newest}`}><span class="label">You chose</span> ${line.text}</p>`;
  if (line.kind === 'call') return callLine(line.entry, team, newest);
  return beatView(line.beat, header, newest);
}

function callLine(
  entry: Extract<LogEntry, { kind: 'called' }>,
  team: Team,
  newest: string,
): TemplateResult {
  const role = findRole(team, entry.role);
  const reply = entry.answeredBy ? nothing : html` “${role?.unexpected ?? 'Thank you. Noted.'}”`;
  return html`<p class=${`line called${newest}`}>
    <span class="label">You rang</span> ${role?.person ?? entry.role}, ${role?.title.toLowerCase()}.${reply}
  </p>`;
}

function beatView(beat: Beat, header: Header, newest: string): TemplateResult {
  const later = beat.later
    ? html`<p class="later-mark"><span>${laterWords(beat.later)}</span></p>`
    : nothing;
  if (!beat.speaker) return html`${later}<p class=${`line told${newest}`}>${beat.text}</p>`;
  const member = header.cast.find((one) => one.id === beat.speaker);
  const isYou = beat.speaker === 'You';
  const face = portraitUrl(member?.portrait, beat.mood ?? 'neutral');
  return html`${later}
    <div class=${`line said${isYou ? ' by-you' : ''}${newest}`}>
      ${face ? html`<img class="face" src=${face} alt="" width="56" height="56" />` : nothing}
      <p><span class="label">${isYou ? 'You' : beat.speaker}</span> ${beat.text}</p>
    </div>`;
}

/** "6 weeks" reads "6 weeks later"; "That evening" stays as written. */
function laterWords(later: string): string {
  return /^\d/.test(later) ? `${later} later` : later;
}
