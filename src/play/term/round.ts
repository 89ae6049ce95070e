/**
 * A day of the term as the page shows it: what waits and what can be done about it now, the places with the
 * way to each, the hour and the light. Read from the term alone; must not know the page's elements.
 */
import { itemOf, messageOf } from '../../core/term/changes';
import type { MapPlace, PlannedMessage, Road } from '../../core/term/plan';
import { whyNot } from '../../core/term/refusals';
import {
  duskOf,
  type Errand,
  isErrand,
  type Post,
  roadsAt,
  type Waiting,
} from '../../core/term/round';
import { barsHere, dayEnds, type Term, wayTo } from '../../core/term/term';

export interface PlaceSeen extends MapPlace {
  isHere: boolean;
  /** Minutes by the roads as they are now; absent when none is open. */
  minutes?: number;
  waiting: readonly Errand[];
}

export interface RoadSeen extends Road {
  state: 'open' | 'slow' | 'closed';
}

export interface Hour {
  now: number;
  ends: number;
  left: number;
  dusk: number;
  isDark: boolean;
  bars: number;
  /** Minutes until the base wants to hear from somebody out alone; absent at the base. */
  checkInDue?: number;
}

export function hourOf(term: Term): Hour {
  const { plan, now, round, at, lastCheckIn } = term;
  const dusk = duskOf(plan, round);
  const ends = dayEnds(term);
  const due = lastCheckIn + plan.checkIn - now;
  return {
    now,
    ends,
    left: ends - now,
    dusk,
    isDark: now >= dusk,
    bars: barsHere(term),
    ...(at !== plan.base && { checkInDue: due }),
  };
}

export function placesSeen(term: Term): PlaceSeen[] {
  const open = term.waiting.filter(isErrand).filter(({ state }) => state === 'waiting');
  return term.plan.places.map((place) => {
    const way = wayTo(term, place.id);
    return {
      ...place,
      isHere: place.id === term.at,
      waiting: open.filter((item) => item.place === place.id && item.kind !== 'call'),
      ...(way && { minutes: way.minutes }),
    };
  });
}

export function roadsSeen(term: Term): RoadSeen[] {
  const { plan, round, now, weather } = term;
  const { closed, slow } = roadsAt(plan, round, now, weather);
  return plan.roads.map((road) => {
    if (closed.has(road.id)) return { ...road, state: 'closed' };
    return { ...road, state: slow.has(road.id) ? 'slow' : 'open' };
  });
}

export function errandsSeen(term: Term): Errand[] {
  return term.waiting.filter(isErrand);
}

export function postSeen(term: Term): Post[] {
  return term.waiting.filter((item): item is Post => !isErrand(item));
}

/** Why this errand cannot be begun here and now; undefined when it can. */
export function whyNotBegin(term: Term, item: Errand): string | undefined {
  if (item.kind === 'check') return whyNot(term, { kind: 'checked', item: item.id });
  const result = NOTHING_YET;
  return whyNot(term, { kind: 'visited', item: item.id, result: { ...result, scenario: item.id } });
}

/** Asked before there is any result: only the errand, the hour and the place count. */
const NOTHING_YET = {
  visit: '',
  scenario: '',
  opened: [],
  closed: [],
  meters: {},
  gateHolds: true,
  over: 0,
  under: 0,
  profile: [],
  lookedUp: [],
  noticed: [],
};

/** What was answered to a message today, with the reason it was rated so. */
export function answerGiven(term: Term, post: Post) {
  const entry = term.log.findLast((one) => one.kind === 'answered' && one.item === post.id);
  const chosen = entry?.kind === 'answered' ? entry.answer : undefined;
  return messageOf(term, post)?.answers.find(({ id }) => id === chosen);
}

export function messageBehind(term: Term, post: Post): PlannedMessage | undefined {
  return messageOf(term, post);
}

/** Visits of today that can be written up, with what was noticed in each. */
export function unwritten(term: Term) {
  const written = new Set(
    term.log.flatMap((entry) => (entry.kind === 'wrote' ? [entry.item] : [])),
  );
  return term.log.flatMap((entry) => {
    if (entry.kind !== 'visited' || written.has(entry.item)) return [];
    const item = itemOf(term, entry.item) as Waiting | undefined;
    return item?.state === 'done' ? [{ item, noticed: entry.result.noticed }] : [];
  });
}
