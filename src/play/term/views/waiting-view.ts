/** What waits today: visits, checks, calls and the meeting; messages, and what came home. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlannedMessage } from '../../../core/term/plan';
import type { Errand, Post, WaitingState } from '../../../core/term/round';
import { RATING_WORDS } from '../../debrief/words';
import { clockWords, spanWords } from '../words';

export interface ErrandSeen {
  item: Errand;
  person: string;
  face: string;
  place: string;
  /** Minutes by car; absent when no road is open. */
  away?: number;
  isHere: boolean;
  hasBegun: boolean;
  /** At the desk it can only be handed on or put off. */
  isUnreached?: boolean;
  whyNot?: string;
  /** What was found, once it is done. */
  found?: string;
}

export interface PostSeen {
  item: Post;
  from: string;
  message?: PlannedMessage;
  chosen?: PlannedMessage['answers'][number];
}

export interface WaitingVerbs {
  drive(place: string): void;
  begin(item: Errand): void;
  handOn(item: Errand): void;
  putOff(item: Errand): void;
  answer(item: Post, answer: string | null): void;
}

const KINDS: Record<Errand['kind'], string> = {
  visit: 'Visit',
  call: 'Call',
  meeting: 'Meeting',
  check: 'Check',
};
const STATES: Record<WaitingState, string> = {
  waiting: '',
  done: 'Done',
  'handed-on': 'Handed on',
  'put-off': 'Put off to the next round',
  left: 'Not reached',
};
const POST: Record<NonNullable<Post['by']>, string> = {
  message: 'Message',
  call: 'Call',
  letter: 'Letter',
};

export function errandView(seen: ErrandSeen, verbs: WaitingVerbs): TemplateResult {
  const { item, person, place } = seen;
  const window = item.window ? `, ${clockWords(item.window[0])}–${clockWords(item.window[1])}` : '';
  return html`<li class=${`errand is-${item.state}`}>
    ${seen.face ? html`<img src=${seen.face} alt="" width="64" height="64" />` : nothing}
    <div class="errand-words">
      <h3>${person}</h3>
      <p>${item.words}</p>
      <p class="small">${KINDS[item.kind]}, ${spanWords(item.minutes)}${window}${item.kind === 'call' ? '' : `. ${place}`}</p>
      ${item.putOff > 0 ? html`<p class="small">Put off once already.</p>` : nothing}
      ${seen.found ? html`<p>${seen.found}</p>` : nothing}
      ${item.state === 'waiting' ? buttonsView(seen, verbs) : html`<p class="state">${STATES[item.state]}</p>`}
    </div>
  </li>`;
}

function buttonsView(seen: ErrandSeen, verbs: WaitingVerbs): TemplateResult {
  const { item, isHere, away } = seen;
  const isLate = seen.isUnreached ?? false;
  const isDistant = !isHere && item.kind !== 'call';
  const named = (words: string) => `${words}: ${seen.person}`;
  return html`<div class="row">
      ${
        !isLate && isDistant && away !== undefined
          ? html`<button type="button" aria-label=${named(`Drive there, ${spanWords(away)}`)} @click=${() => verbs.drive(item.place)}>
              Drive there (${spanWords(away)})
            </button>`
          : nothing
      }
      ${
        isLate || isDistant
          ? nothing
          : html`<button type="button" class="primary" aria-label=${named(beginWords(seen))} @click=${() => verbs.begin(item)}>
              ${beginWords(seen)}
            </button>`
      }
      <button type="button" class="plain" aria-label=${named('Hand on')} @click=${() => verbs.handOn(item)}>Hand on</button>
      <button type="button" class="plain" aria-label=${named('Put off')} @click=${() => verbs.putOff(item)}>Put off</button>
    </div>
    ${!isLate && isDistant && away === undefined ? html`<p class="small">No road there is open today.</p>` : nothing}
    ${!isLate && !isDistant && seen.whyNot ? html`<p class="small">${seen.whyNot}</p>` : nothing}`;
}

function beginWords({ item, hasBegun }: ErrandSeen): string {
  if (hasBegun) return 'Go on with it';
  const words: Record<Errand['kind'], string> = {
    visit: 'Knock',
    call: 'Ring',
    meeting: 'Go in',
    check: 'Do the check',
  };
  return words[item.kind];
}

export function postView(seen: PostSeen, verbs: WaitingVerbs): TemplateResult {
  const { item, from, message, chosen } = seen;
  const isOpen = item.state === 'waiting';
  return html`<li class=${`post is-${item.state}`}>
    <p class="small">${from ? `${item.by ? POST[item.by] : 'Message'} from ${from}` : 'What came of it'}</p>
    <blockquote>${item.words}</blockquote>
    ${isOpen ? answersView(item, message, verbs) : chosenView(chosen)}
  </li>`;
}

function answersView(item: Post, message: PlannedMessage | undefined, verbs: WaitingVerbs) {
  const answers = message?.answers ?? [];
  if (answers.length === 0)
    return html`<button type="button" @click=${() => verbs.answer(item, null)}>I have read it</button>`;
  return html`<div class="answers" role="group" aria-label=${`Answers to ${item.words}`}>
    ${answers.map(
      ({ id, words }) =>
        html`<button type="button" class="choice" @click=${() => verbs.answer(item, id)}>${words}</button>`,
    )}
  </div>`;
}

function chosenView(chosen: PostSeen['chosen']): TemplateResult {
  if (!chosen) return html`<p class="state">Read</p>`;
  return html`<p>You: ${chosen.words}</p>
    <p class="small"><strong>${RATING_WORDS[chosen.rating]}.</strong> ${chosen.why}</p>`;
}
