/**
 * Which of the story's options answers a call. The trainee names whom and how soon; only then does the
 * story show whether it expected that. Must not know the page or the marks.
 */
import { compareUrgency } from '../boundary/team';
import type { Call, Choice } from '../scenario/beat';

/** An option reached only through the ladder. */
export interface CallChoice extends Choice {
  call: Call;
}

export function isCall(choice: Choice): choice is CallChoice {
  return choice.call !== undefined;
}

/**
 * The option that answers: same role, the exact urgency, else the nearest *later* one. Help asked for
 * sooner than the story needs it gets through; help asked for later is taken as asked, so nothing
 * changes today.
 */
export function answerTo(call: Call, choices: readonly Choice[]): CallChoice | undefined {
  return choices
    .filter(isCall)
    .filter((choice) => choice.call.role === call.role)
    .filter((choice) => compareUrgency(call.when, choice.call.when) <= 0)
    .sort((a, b) => compareUrgency(a.call.when, b.call.when))[0];
}

/** What the trainee is shown as answers: everything but calls. */
export function visibleChoices(choices: readonly Choice[]): Choice[] {
  return choices.filter((choice) => !isCall(choice));
}
