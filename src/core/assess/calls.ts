/**
 * Reads the calls out of a visit: right person, right time and right words, scored apart; over- and
 * under-escalation both counted, at a cost of 1 to 3 (assessment §2, design, for a panel to set).
 * Must not know the page.
 */
import { compareUrgency, findRole, type Team } from '../boundary/team';
import type { Choice } from '../scenario/beat';
import type { Urgency } from '../scenario/vocabulary';
import { type HandoverMark, markHandover } from '../visit/handover';
import { isCall } from '../visit/ladder';
import { type LogEntry, movesTheStory } from '../visit/log';
import { type Answer, beatsShown, notebookOf, type Visit } from '../visit/visit';
import { keyOf } from './decisions';

export const COST_OF_OVER = 1;
export const COST_OF_UNDER = 3;

type CallEntry = Extract<LogEntry, { kind: 'called' }>;

export interface CallReview {
  role: string;
  when: Urgency;
  /** Did the story have an answer? */
  answered: boolean;
  person: 'right' | 'not-needed';
  time: 'right' | 'sooner' | 'later' | 'early' | 'not-needed';
  /** Words are marked where a handover was needed. */
  words: HandoverMark | null;
  isOver: boolean;
  index: number;
}

export interface EscalationReview {
  calls: CallReview[];
  over: number;
  under: number;
  /** Over once, under three times. */
  cost: number;
  /** The calls that were needed and did not get through, as the story wrote them. */
  missed: Choice[];
}

export function reviewEscalation(visit: Visit, team: Team): EscalationReview {
  const wanted = wantedRoles(visit);
  const calls = visit.answers.flatMap((answer) =>
    answer.entry.kind === 'called'
      ? [reviewCall(visit, team, answer.entry, answer.turn, answer.index, wanted)]
      : [],
  );
  const missed = missedCalls(visit);
  const over = calls.filter((call) => call.isOver).length;
  const under = missed.length;
  return { calls, over, under, missed, cost: over * COST_OF_OVER + under * COST_OF_UNDER };
}

/** Roles that are best or ok to call somewhere on this path. */
function wantedRoles(visit: Visit): Set<string> {
  const calls = visit.turns.flatMap((turn) => turn.choices).filter(isCall);
  return new Set(calls.filter(isAppropriate).map((choice) => choice.call.role));
}

function isAppropriate(choice: Choice): boolean {
  return choice.rating === 'best' || choice.rating === 'ok';
}

function reviewCall(
  visit: Visit,
  team: Team,
  entry: CallEntry,
  turn: number,
  index: number,
  wanted: Set<string>,
): CallReview {
  const here = (visit.turns[turn]?.choices ?? []).filter(isCall);
  const option = here.find((choice) => choice.id === entry.answeredBy);
  const needed = option ? isAppropriate(option) : wanted.has(entry.role);
  const time = needed ? timeOf(entry, option, here) : 'not-needed';
  return {
    role: entry.role,
    when: entry.when,
    answered: option !== undefined,
    person: needed ? 'right' : 'not-needed',
    time,
    words: option && option.needs.length > 0 ? wordsOf(visit, team, entry, option, turn) : null,
    isOver: !needed || time === 'sooner',
    index,
  };
}

function timeOf(entry: CallEntry, option: Choice | undefined, here: Choice[]): CallReview['time'] {
  if (option?.call) {
    return compareUrgency(entry.when, option.call.when) < 0 ? 'sooner' : 'right';
  }
  return here.some((choice) => choice.call?.role === entry.role) ? 'later' : 'early';
}

function wordsOf(visit: Visit, team: Team, entry: CallEntry, option: Choice, turn: number) {
  const upToHere = { ...visit, turns: visit.turns.slice(0, turn + 1) };
  return markHandover(entry.handover, {
    notebook: notebookOf(beatsShown(upToHere)),
    needs: option.needs,
    requestKind: requestKind(team, entry),
  });
}

function requestKind(team: Team, entry: CallEntry): string | undefined {
  const general = team.requests.find((request) => request.id === entry.handover.request);
  if (general) return general.kind;
  const asks = findRole(team, entry.role)?.asks ?? [];
  return asks.includes(entry.handover.request ?? '') ? 'act' : undefined;
}

/** The mark of an entry's handover against the option it would reach, 0–100; for replay. */
export function percentOf(visit: Visit, entry: LogEntry, team: Team): number {
  if (entry.kind !== 'called') return 0;
  const turn = visit.turns.length - 1;
  const option = visit.turns[turn]?.choices.find((choice) => choice.id === entry.answeredBy);
  return option ? wordsOf(visit, team, entry, option, turn).percent : 0;
}

/**
 * Decisions whose only best options are calls, where no fitting call was made, and where nobody of those
 * roles was reached. A call offered at several rests counts once.
 */
function missedCalls(visit: Visit): Choice[] {
  const missed = new Map<string, Choice>();
  for (const answer of visit.answers) {
    if (!movesTheStory(answer.entry) || fittingCall(visit, answer)) continue;
    const best = bestCalls(visit.turns[answer.turn]?.choices ?? []);
    const first = best[0];
    const roles = best.map((choice) => choice.call?.role ?? '');
    const isReached = visit.answers.some((other) => reaches(visit, other, roles, answer.turn));
    if (first && !isReached && !missed.has(roles.join())) missed.set(roles.join(), first);
  }
  return [...missed.values()];
}

/**
 * A fitting call reaches them at any time. One that was too soon or too much still lets them know, but
 * not when it was made before there was anything to hand over.
 */
function reaches(visit: Visit, answer: Answer, roles: string[], needed: number): boolean {
  const { entry, turn } = answer;
  if (entry.kind !== 'called' || !entry.answeredBy || !roles.includes(entry.role)) return false;
  return turn >= needed || fittingCall(visit, answer) !== undefined;
}

/** The best or ok call that this answer was, if it was one. */
function fittingCall(visit: Visit, { entry, turn }: Answer): Choice | undefined {
  if (entry.kind !== 'called' || !entry.answeredBy) return undefined;
  const option = visit.turns[turn]?.choices.find((choice) => choice.id === entry.answeredBy);
  return option && isAppropriate(option) ? option : undefined;
}

/** Repairing an earlier slip is a step on the way to the call, not instead of it. */
function bestCalls(choices: readonly Choice[]): Choice[] {
  const key = keyOf(choices);
  const top = choices.filter((choice) => choice.rating === key && !choice.repairs);
  return top.length > 0 && top.every(isCall) ? top : [];
}
