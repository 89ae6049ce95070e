/**
 * From the end of one round to the morning of the next: what was not reached has its consequence, the people
 * live their days, and what was left open comes home. Must not know the acts of a day.
 */
import { marked, NURSE, noted, nurse, withPerson } from './changes';
import { isLost, type OpenLoop } from './loops';
import { afterDays, afterEffect, afterPromise } from './person';
import type { Echo, PlannedVisit } from './plan';
import { dayOfRound, type Errand, isErrand, type Post, type Waiting } from './round';
import { type Coming, dayEnds, diceOf, morningOf, type Term, today } from './term';

/** Nobody came and nobody was told. Design. */
const LEFT = { trust: -8, loneliness: 6 };
/** One hears of it, and from nobody in particular. */
const NOBODY = '';
/** Weeks until one hears what came of a visit that was handed on, or left. Design. */
const HEARD_AFTER = 1;

export function nightAfter(term: Term): Term {
  const overtime = term.overtime + Math.max(0, term.now - dayEnds(term));
  const unreached = term.waiting.filter(isErrand);
  const ended = unreached.reduce(consequence, { ...term, overtime });
  const next = ended.round + 1;
  if (next >= ended.plan.rounds.length)
    return { ...ended, round: next, phase: 'over', waiting: [] };
  const brought = ended.waiting.filter(comesAgain).map(again);
  const lived = afterNights({ ...ended, round: next }, dayOfRound(term.plan, next) - today(term));
  const { term: told, posts } = comingHome(lived);
  return morningOf(afterLosses(told), [...brought, ...posts]);
}

function consequence(term: Term, item: Errand): Term {
  if (item.state === 'handed-on') return hearLater(term, item, 'handedOn');
  if (item.state !== 'waiting') return term;
  const left = noted(marked(term, item.id, 'left'), 'left', item.person, item.words);
  const felt = withPerson(left, item.person, (one) => afterEffect(one, LEFT));
  return hearLater(nurse(felt, NURSE.left), item, 'left');
}

function hearLater(
  term: Term,
  { scenario, person }: Errand,
  how: keyof PlannedVisit['missed'],
): Term {
  const visit = term.plan.visits.find((one) => one.scenario === scenario);
  if (!visit) return term;
  const echo: Echo = {
    after: HEARD_AFTER,
    kind: 'message',
    from: NOBODY,
    words: visit.missed[how],
    effect: {},
  };
  const day = today(term) + HEARD_AFTER * 7;
  return { ...term, coming: [...term.coming, { echo, person, scenario: visit.scenario, day }] };
}

/** Put off for one round; a message waits until it is read. */
function comesAgain(item: Waiting): boolean {
  return item.state === 'put-off' || (!isErrand(item) && item.state === 'waiting');
}

function again<Item extends Waiting>(item: Item): Item {
  const putOff = item.state === 'put-off' ? item.putOff + 1 : item.putOff;
  return { ...item, state: 'waiting', putOff };
}

function afterNights(term: Term, days: number): Term {
  const dice = diceOf(term.opening);
  const people = new Map([...term.people].map(([id, one]) => [id, afterDays(one, days, dice)]));
  const loops = term.loops.map((loop) => ({ ...loop, isSeen: false }));
  return { ...term, people, loops };
}

/** What is due comes, unless the loop that it waited for has been closed since. */
function comingHome(term: Term): { term: Term; posts: Post[] } {
  const open = new Set(term.loops.map(({ key }) => key));
  const alive = term.coming.filter(({ loop }) => loop === undefined || open.has(loop));
  const due = alive.filter(({ day }) => day <= today(term));
  const coming = alive.filter((one) => !due.includes(one));
  const told = due.reduce(tellEcho, { ...term, coming });
  return { term: told, posts: due.map((one, at) => postOf(one, `echo-${term.round}-${at}`)) };
}

function tellEcho(term: Term, { echo, person, loop }: Coming): Term {
  const told = noted(term, 'echo', person, echo.words);
  const felt = withPerson(told, person, (one) => afterEffect(one, echo.effect));
  const lost = felt.loops.find(({ key }) => key === loop);
  return lost ? losing(felt, lost) : felt;
}

function postOf({ echo, person }: Coming, id: string): Post {
  const { words, from, kind } = echo;
  return { id, kind: 'echo', person, from, by: kind, words, state: 'waiting', putOff: 0 };
}

/** A loop that something will come home from waits for that; any other is lost when its time has passed. */
function afterLosses(term: Term): Term {
  const awaited = new Set(term.coming.map(({ loop }) => loop));
  const lost = term.loops.filter((loop) => !awaited.has(loop.key) && isLost(loop, today(term)));
  return lost.reduce(losing, term);
}

function losing(term: Term, loop: OpenLoop): Term {
  const less = { ...term, loops: term.loops.filter(({ key }) => key !== loop.key) };
  const felt = withPerson(less, loop.person, (one) => afterPromise(one, false));
  return nurse(noted(felt, 'loop-lost', loop.person, loop.what), NURSE.lost);
}
