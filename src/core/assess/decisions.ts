/**
 * Reads the decisions out of a visit: what could be done, what was done, with its mark.
 * Distance-based partial credit with the opposite-side rule (assessment method A2, A4; numbers design).
 * Must not know the page.
 */
import {
  findTask,
  isBeyondRole,
  type Scope,
  type Standing,
  standingOf,
  type Task,
} from '../boundary/scope';
import type { Choice } from '../scenario/beat';
import { RATINGS, type Rating, type Skill } from '../scenario/vocabulary';
import type { Visit } from '../visit/visit';
import { isDecision } from '../visit/visit';

export const MOST_MARKS = 3;

export interface OptionReview {
  choice: Choice;
  chosen: boolean;
  standing?: Standing;
  /** Plain words of the task, from the scope table. */
  taskWords?: string;
  taskSource?: string;
}

export interface DecisionReview {
  /** The place in the story, and the first option's id: stable while labels stay. */
  id: string;
  /** Index of the answer in the log. */
  index: number;
  turn: number;
  options: OptionReview[];
  chosen: Choice;
  skill: Skill;
  /** 0–3 by the key alone. */
  mark: number;
  /** Up to half of what was lost, given back when a later option repaired it. */
  recovered: number;
  oversteps: boolean;
}

const VALUE: Record<Rating, number> = { best: 4, ok: 3, poor: 2, wrong: 1 };

/** 3, 2, 1, 0 by distance from the key; at most 1 when choice and key lie on opposite sides of the middle. */
export function markOf(chosen: Rating, key: Rating): number {
  const far = Math.abs(VALUE[chosen] - VALUE[key]);
  const opposite = VALUE[chosen] > 2.5 !== VALUE[key] > 2.5;
  return Math.min(MOST_MARKS - far, opposite ? 1 : MOST_MARKS);
}

/** The best rating open at this rest. */
export function keyOf(options: readonly Choice[]): Rating {
  return RATINGS.find((rating) => options.some((option) => option.rating === rating)) ?? 'best';
}

export function reviewDecisions(visit: Visit, scope: Scope): DecisionReview[] {
  const reviews = visit.answers.flatMap((answer) => {
    const turn = visit.turns[answer.turn];
    const id = answeredChoice(answer.entry);
    const chosen = turn?.choices.find((choice) => choice.id === id);
    if (!turn || !chosen || !isDecision(turn.choices)) return [];
    return [reviewOne(visit, scope, turn.choices, chosen, answer, turn.at)];
  });
  return withRecovery(reviews);
}

export function answeredChoice(entry: { kind: string }): string | null {
  const answer = entry as { kind: string; choice?: string; answeredBy?: string | null };
  return answer.choice ?? answer.answeredBy ?? null;
}

function reviewOne(
  visit: Visit,
  scope: Scope,
  choices: Choice[],
  chosen: Choice,
  answer: { index: number; turn: number },
  at: string,
): DecisionReview {
  const options = choices.map((choice) => reviewOption(visit, scope, choice, choice === chosen));
  const standing = options.find((option) => option.chosen)?.standing;
  return {
    id: `${at}/${choices[0]?.id ?? ''}`,
    index: answer.index,
    turn: answer.turn,
    options,
    chosen,
    skill:
      chosen.skill ?? choices.find((one) => one.skill)?.skill ?? visit.header.skill ?? 'relate',
    mark: markOf(chosen.rating ?? 'wrong', keyOf(choices)),
    recovered: 0,
    oversteps: standing !== undefined && isBeyondRole(standing),
  };
}

/** What the trainee would be doing, by the scope table; a call that names no task passes something on. */
export function taskOf(scope: Scope, choice: Choice): Task | undefined {
  return findTask(scope, choice.task ?? (choice.call ? 'pass-on' : undefined));
}

function reviewOption(visit: Visit, scope: Scope, choice: Choice, chosen: boolean): OptionReview {
  const task = taskOf(scope, choice);
  if (!task) return { choice, chosen };
  const standing = standingOf(task, visit.header.delegated);
  return { choice, chosen, standing, taskWords: task.words, taskSource: task.source };
}

/** Noticing and repairing one's own error within the visit earns up to half back. */
function withRecovery(reviews: DecisionReview[]): DecisionReview[] {
  return reviews.map((review, at) => {
    const repaired = reviews
      .slice(at + 1)
      .some((later) => later.chosen.repairs === review.chosen.id);
    return repaired ? { ...review, recovered: (MOST_MARKS - review.mark) / 2 } : review;
  });
}
