/** A day of the term, laid out: the map, the list, the desk. Views only; must not know how anything is kept. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TermAct } from '../../core/term/log';
import type { Errand } from '../../core/term/round';
import type { Moment, Term } from '../../core/term/term';
import type { FenPicture } from './fen-picture';
import {
  answerGiven,
  errandsSeen,
  hourOf,
  messageBehind,
  type PlaceSeen,
  placesSeen,
  postSeen,
  roadsSeen,
  unwritten,
  whyNotBegin,
} from './round';
import { deskView } from './views/desk-view';
import { hourView } from './views/hour-view';
import { loopsView } from './views/loops-view';
import { mapView, wayWords } from './views/map-view';
import { type ErrandSeen, errandView, postView, type WaitingVerbs } from './views/waiting-view';
import { dayWords, weatherWords, weekOf } from './words';

/** Names and faces by cast id. */
export interface People {
  name(id: string): string;
  face(id: string): string;
}

export interface RoundProps {
  term: Term;
  people: People;
  picture: FenPicture;
  notice: string | undefined;
  begun: ReadonlySet<string>;
  act(act: TermAct): void;
  begin(item: Errand): void;
  lookBack(): void;
}

/** Who takes what is handed on. Role of `team.yaml`. */
const DUTY_NURSE = 'dsn';

export function roundPage(props: RoundProps): TemplateResult {
  const isAtDesk = props.term.phase === 'desk';
  return html`<div class="term">
    <nav class="term-nav"><a class="home-link" href="./">All scenarios</a></nav>
    ${headView(props)}
    ${props.notice ? html`<p class="notice" role="alert">${props.notice}</p>` : nothing}
    <main class=${isAtDesk ? 'at-desk' : 'on-round'}>${isAtDesk ? desk(props) : outside(props)}</main>
  </div>`;
}

function headView({ term, act }: RoundProps): TemplateResult {
  const { plan } = term;
  const here = plan.places.find(({ id }) => id === term.at)?.name ?? '';
  const week = weekOf(term);
  return hourView({
    title: `${plan.title}, week ${week} of ${plan.weeks}`,
    day: term.phase === 'desk' ? `${dayWords(term)}: at the desk` : dayWords(term),
    here,
    weather: weatherWords(term.weather),
    hour: hourOf(term),
    news: plan.events.filter((event) => event.week === week).map(({ words }) => words),
    checkIn: () => act({ kind: 'checked-in' }),
  });
}

function outside(props: RoundProps): TemplateResult {
  const { term, act, picture } = props;
  const places = placesSeen(term);
  const drive = (to: string) => act({ kind: 'drove', to });
  return html`
    ${mapView({ places, roads: roadsSeen(term), picture: picture.element, drive })}
    <div class="round-list">
      ${postPart(props)}
      <section aria-labelledby="waiting-title">
        <h2 id="waiting-title">Waiting today</h2>
        <ul class="errands">
          ${errandsSeen(term).map((item) => errandView(errandSeen(props, item, places), verbsOf(props)))}
        </ul>
      </section>
      ${loopsPart(props)}
      <details class="all-places">
        <summary>All places as a list</summary>
        <ul>
          ${places.map((place) => placeLine(place, drive))}
        </ul>
      </details>
      <div class="row day-end">
        <button type="button" class="primary" @click=${() => act({ kind: 'went-to-desk' })}>
          Back to the desk
        </button>
        <button type="button" @click=${props.lookBack}>Look back so far</button>
      </div>
    </div>`;
}

function placeLine(place: PlaceSeen, drive: (to: string) => void): TemplateResult {
  const { id, name, isHere, minutes, waiting } = place;
  const due = waiting.length > 0 ? `, ${waiting.length} waiting` : '';
  return html`<li>
    <span>${name}${due}</span>
    ${
      isHere
        ? html`<span class="state">You are here</span>`
        : html`<button
          type="button"
          class="plain"
          aria-disabled=${minutes === undefined}
          aria-label=${`Drive to ${name}, ${wayWords(minutes)}`}
          @click=${() => drive(id)}
        >
          ${wayWords(minutes)}
        </button>`
    }
  </li>`;
}

function postPart(props: RoundProps): TemplateResult | typeof nothing {
  const { term, people } = props;
  const post = postSeen(term);
  if (post.length === 0) return nothing;
  return html`<section aria-labelledby="post-title">
    <h2 id="post-title">Messages</h2>
    <ul class="posts">
      ${post.map((item) =>
        postView(
          {
            item,
            from: item.from && people.name(item.from),
            message: messageBehind(term, item),
            chosen: answerGiven(term, item),
          },
          verbsOf(props),
        ),
      )}
    </ul>
  </section>`;
}

function errandSeen(props: RoundProps, item: Errand, places: readonly PlaceSeen[]): ErrandSeen {
  const { term, people, begun } = props;
  const place = places.find(({ id }) => id === item.place);
  const found = foundAt(term, item);
  const whyNot = item.state === 'waiting' ? whyNotBegin(term, item) : undefined;
  return {
    item,
    person: people.name(item.person),
    face: people.face(item.person),
    place: place?.name ?? '',
    isHere: place?.isHere ?? false,
    hasBegun: begun.has(item.id),
    ...(place?.minutes !== undefined && { away: place.minutes }),
    ...(whyNot && { whyNot }),
    ...(found && { found }),
  };
}

/** What a check measured. */
function foundAt(term: Term, item: Errand): string | undefined {
  if (item.kind !== 'check' || item.state !== 'done') return undefined;
  const isThis = ({ kind, round, person }: Moment) =>
    kind === 'checked' && round === term.round && person === item.person;
  const measured = term.moments.findLast(isThis)?.measured;
  if (!measured) return undefined;
  const { weight, systolic, glucose } = measured;
  return `Weight ${weight} kg, upper blood pressure ${systolic} mmHg, meter ${glucose} mmol/L.`;
}

function verbsOf({ act, begin }: RoundProps): WaitingVerbs {
  return {
    drive: (to) => act({ kind: 'drove', to }),
    begin,
    handOn: ({ id }) => act({ kind: 'handed-on', item: id, to: DUTY_NURSE }),
    putOff: ({ id }) => act({ kind: 'put-off', item: id }),
    answer: ({ id }, answer) => act({ kind: 'answered', item: id, answer }),
  };
}

function loopsPart({ term, people, act }: RoundProps): TemplateResult {
  const roundOn = (day: number) =>
    term.plan.rounds.findIndex(({ week }) => (week - 1) * 7 <= day && day < week * 7);
  const seen = term.loops.map((loop) => ({
    loop,
    person: people.name(loop.person),
    since: dayWords(term, Math.max(0, roundOn(loop.opened))),
  }));
  return loopsView(seen, {
    chase: ({ key }) => act({ kind: 'chased', loop: key }),
    passOn: ({ key }) => act({ kind: 'passed-on', loop: key, to: DUTY_NURSE }),
    ...(term.phase === 'desk' && {
      keepOpen: ({ key }) => act({ kind: 'kept-open', loop: key }),
    }),
  });
}

function desk(props: RoundProps): TemplateResult {
  const { term, people, act } = props;
  const places = placesSeen(term);
  const unreached = errandsSeen(term).filter(({ state }) => state === 'waiting');
  return deskView({
    toWrite: unwritten(term).map(({ item, noticed }) => ({
      item,
      noticed,
      person: people.name(item.person),
    })),
    loops: loopsPart(props),
    errands: unreached.map((item) =>
      errandView({ ...errandSeen(props, item, places), isUnreached: true }, verbsOf(props)),
    ),
    isLast: term.round + 1 >= term.plan.rounds.length,
    write: ({ id }, record) => act({ kind: 'wrote', item: id, record }),
    endDay: () => act({ kind: 'ended-day' }),
    lookBack: props.lookBack,
  });
}
