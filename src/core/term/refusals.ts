/**
 * When an act cannot be done, and the sentence that says so: not there, no signal, too late, no road, not at
 * the desk. Must not know what the act would change.
 */

import { itemOf, loopOf, messageOf } from './changes';
import type { TermAct } from './log';
import { unseenUrgent } from './loops';
import { type Errand, isErrand } from './round';
import { barsHere, type Term, wayTo } from './term';

const BARS_FOR_A_CALL = 2;
const BARS_FOR_A_TEXT = 1;

type Of<Kind extends TermAct['kind']> = Extract<TermAct, { kind: Kind }>;
export type Table<Result> = { [Kind in TermAct['kind']]: (term: Term, act: Of<Kind>) => Result };

/** Undefined when the act can be done now. */
export function whyNot(term: Term, act: TermAct): string | undefined {
  if (term.phase === 'over') return 'The term is over.';
  const isForDesk = DESK_ACTS.has(act.kind);
  if (isForDesk && term.phase !== 'desk') return 'That is done at the desk, at the end of the day.';
  if (!isForDesk && !ANYWHERE.has(act.kind) && term.phase === 'desk')
    return 'The round is over for today.';
  const rule = REFUSALS[act.kind] as (term: Term, act: TermAct) => string | undefined;
  return rule(term, act);
}

const DESK_ACTS = new Set<TermAct['kind']>(['wrote', 'ended-day', 'kept-open']);
const ANYWHERE = new Set<TermAct['kind']>([
  'answered',
  'handed-on',
  'put-off',
  'chased',
  'passed-on',
]);

const NO_SIGNAL = 'There is not enough signal here for a call.';

const REFUSALS: Table<string | undefined> = {
  drove: (term, { to }) => {
    if (to === term.at) return 'You are there already.';
    return wayTo(term, to) ? undefined : 'No road there is open today.';
  },
  visited: (term, { item }) => whyNotVisit(term, item, ['visit', 'call', 'meeting']),
  checked: (term, { item }) => whyNotVisit(term, item, ['check']),
  answered: (term, { item, answer }) => {
    const post = itemOf(term, item);
    if (!post || isErrand(post)) return 'There is no such message.';
    if (post.state !== 'waiting') return 'You have answered that.';
    const message = messageOf(term, post);
    const isThere = message?.answers.some(({ id }) => id === answer);
    return message && message.answers.length > 0 && !isThere
      ? 'That message wants one of its answers.'
      : undefined;
  },
  'checked-in': (term) =>
    barsHere(term) < BARS_FOR_A_TEXT ? 'There is no signal here at all.' : undefined,
  'handed-on': (term, { item }) => whyNotLeave(term, item),
  'put-off': (term, { item }) => {
    const isAgain = (itemOf(term, item)?.putOff ?? 0) > 0;
    const isLast = term.round + 1 >= term.plan.rounds.length;
    if (isAgain) return 'That has been put off once already.';
    return isLast ? 'There is no later round to put it off to.' : whyNotLeave(term, item);
  },
  'went-to-desk': () => undefined,
  wrote: (term, { item }) =>
    itemOf(term, item)?.state === 'done' ? undefined : 'There is no visit of today to write up.',
  chased: (term, { loop }) => whyNotLoop(term, loop),
  'passed-on': (term, { loop }) => whyNotLoop(term, loop),
  'kept-open': (term, { loop }) => (loopOf(term, loop) ? undefined : NO_LOOP),
  'ended-day': ({ loops }) => {
    const unseen = unseenUrgent(loops);
    if (unseen.length === 0) return undefined;
    const names = unseen.map(({ what, who }) => `“${what}” (${who})`).join(', ');
    return `The weekend is coming, and these have not been looked at: ${names}.`;
  },
};

const NO_LOOP = 'That loop is not open any more.';

function whyNotVisit(term: Term, id: string, kinds: Errand['kind'][]): string | undefined {
  const item = itemOf(term, id);
  if (!item || !isErrand(item) || !kinds.includes(item.kind)) return 'That is not on today’s list.';
  if (item.state !== 'waiting') return 'That has been seen to.';
  if (item.window && term.now > item.window[1]) return 'It is too late in the day for that now.';
  if (item.kind === 'call') return barsHere(term) < BARS_FOR_A_CALL ? NO_SIGNAL : undefined;
  return item.place === term.at ? undefined : 'You are not there.';
}

function whyNotLeave(term: Term, id: string): string | undefined {
  const item = itemOf(term, id);
  if (!item || !isErrand(item) || item.state !== 'waiting')
    return 'There is nothing of that to hand on.';
  return barsAt(term) < BARS_FOR_A_CALL ? NO_SIGNAL : undefined;
}

function whyNotLoop(term: Term, key: string): string | undefined {
  if (!loopOf(term, key)) return NO_LOOP;
  return barsAt(term) < BARS_FOR_A_CALL ? NO_SIGNAL : undefined;
}

/** The desk has a telephone of its own. */
function barsAt(term: Term): number {
  return term.phase === 'desk' ? BARS_FOR_A_CALL : barsHere(term);
}
