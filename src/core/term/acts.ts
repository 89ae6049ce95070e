/**
 * What can be done in a round and at the desk, what it costs in minutes, and what it changes. An act that
 * cannot be done is refused with a sentence for the trainee, and changes nothing.
 * Must not know the page, nor what happens overnight.
 */
import {
  closed,
  itemOf,
  loopOf,
  marked,
  messageOf,
  NURSE,
  noted,
  nurse,
  spend,
  withPerson,
} from './changes';
import type { TermAct, TermEntry } from './log';
import type { OpenLoop } from './loops';
import { nightAfter } from './night';
import { afterContact, afterEffect, measure } from './person';
import { type Table, whyNot } from './refusals';
import type { Errand, Waiting } from './round';
import { diceOf, type Term, wayTo } from './term';
import { afterResult } from './visited';

export type Done = { term: Term } | { refused: string };

/** Working minutes of what is not a visit. Design. */
export const MINUTES = {
  checkIn: 2,
  read: 3,
  handOn: 5,
  putOff: 3,
  chase: 10,
  passOn: 5,
  write: 8,
};

export function after(term: Term, entry: TermEntry): Done {
  const refused = whyNot(term, entry);
  if (refused) return { refused };
  return { term: { ...perform(term, entry), log: [...term.log, entry] } };
}

/** As far as the log fits the plan; `left` entries at its end did not, and are kept where they were. */
export function replayTerm(begun: Term, log: readonly TermEntry[]): { term: Term; left: number } {
  let term = begun;
  for (const [at, entry] of log.entries()) {
    const done = after(term, entry);
    if ('refused' in done) return { term, left: log.length - at };
    term = done.term;
  }
  return { term, left: 0 };
}

const VERBS: Table<Term> = {
  drove: (term, { to }) => spend({ ...term, at: to }, wayTo(term, to)?.minutes ?? 0),
  visited: (term, { item, result }) => {
    const errand = itemOf(term, item) as Errand;
    return afterResult(
      spend(untilOpen(marked(term, item, 'done'), errand), errand.minutes),
      errand,
      result,
    );
  },
  checked: (term, { item }) => {
    const errand = itemOf(term, item) as Errand;
    const there = spend(untilOpen(marked(term, item, 'done'), errand), errand.minutes);
    const person = there.people.get(errand.person);
    const met = withPerson(there, errand.person, (one) => afterContact(one, 'visit'));
    const measured = person && measure(person, diceOf(term.opening));
    return noted(met, 'checked', errand.person, errand.words, measured && { measured });
  },
  answered: (term, { item, answer }) => {
    const post = itemOf(term, item) as Waiting;
    const chosen = messageOf(term, post)?.answers.find(({ id }) => id === answer);
    const read = spend(marked(term, item, 'done'), chosen?.minutes ?? MINUTES.read);
    if (!chosen) return read;
    const told = withPerson(read, post.person, (one) =>
      afterEffect(afterContact(one, 'call'), chosen.effect),
    );
    return noted(told, 'answered', post.person, chosen.words);
  },
  'checked-in': (term) => {
    const later = spend(term, MINUTES.checkIn);
    return { ...later, lastCheckIn: later.now };
  },
  'handed-on': (term, { item }) => {
    const { person, words } = itemOf(term, item) as Waiting;
    const told = noted(marked(term, item, 'handed-on'), 'handed-on', person, words);
    return nurse(spend(told, MINUTES.handOn), NURSE.handedOn);
  },
  'put-off': (term, { item }) => {
    const { person, words } = itemOf(term, item) as Waiting;
    return spend(noted(marked(term, item, 'put-off'), 'put-off', person, words), MINUTES.putOff);
  },
  'went-to-desk': (term) => {
    const { base } = term.plan;
    const way = wayTo(term, base);
    const back = way ? spend({ ...term, at: base }, way.minutes) : term;
    return { ...back, phase: 'desk' };
  },
  wrote: (term, { item, record }) => {
    const { person, words } = itemOf(term, item) as Waiting;
    return nurse(
      spend(noted(term, 'wrote', person, words, { record }), MINUTES.write),
      NURSE.wrote,
    );
  },
  chased: (term, { loop }) => closed(spend(term, MINUTES.chase), loopOf(term, loop) as OpenLoop),
  'passed-on': (term, { loop }) => {
    const open = loopOf(term, loop) as OpenLoop;
    const less = { ...term, loops: term.loops.filter(({ key }) => key !== loop) };
    return spend(noted(less, 'loop-closed', open.person, open.what), MINUTES.passOn);
  },
  'kept-open': (term, { loop }) => ({
    ...term,
    loops: term.loops.map((one) => (one.key === loop ? { ...one, isSeen: true } : one)),
  }),
  'ended-day': (term) => nightAfter(term),
};

function perform(term: Term, act: TermAct): Term {
  return (VERBS[act.kind] as (term: Term, act: TermAct) => Term)(term, act);
}

/** Who is early waits at the door. */
function untilOpen(term: Term, { window }: Errand): Term {
  return window && term.now < window[0] ? spend(term, window[0] - term.now) : term;
}
