/**
 * Plays a compiled story at random through the public door of inkjs and tells what it met, in words that
 * can be laid beside what a search found. Shares no code with the search, so that neither can hide the
 * other's fault.
 */
import { Story } from 'inkjs';
import { type Dice, roll, seededDice } from '../../src/cli/bench/dice';
import { keyOf, markOf } from '../../src/core/assess/decisions';
import type { Choice } from '../../src/core/scenario/beat';
import { isDecision } from '../../src/core/visit/visit';
import type { Bundle } from '../../src/ink/bundle';
import { readChoice } from '../../src/ink/read-choice';

export type Ending = 'ended' | 'dead-end' | 'endless-loop' | 'runtime-error' | 'given up';

export interface Played {
  /** The options offered at each rest, in order. */
  rests: Choice[][];
  ending: Ending;
  /** Marks by the key alone, over the whole play. */
  marks: number;
}

export interface PlayLimits {
  choices: number;
  lines: number;
  /** A line that takes longer never ends. */
  milliseconds: number;
}

const LIMITS: PlayLimits = { choices: 60, lines: 300, milliseconds: 300 };

export function playAtRandom(bundle: Bundle, seed: number, limits = LIMITS): Played {
  const dice = seededDice(seed);
  const story = new Story(bundle.ink);
  story.state.storySeed = roll(dice, 2 ** 31);
  const played: Played = { rests: [], ending: 'given up', marks: 0 };
  story.onError = (message, type) => {
    if (type === 2) throw new Error(message);
  };
  while (played.ending === 'given up' && played.rests.length < limits.choices) {
    const stop = tellOn(story, limits);
    if (stop) return { ...played, ending: stop };
    const choices = choicesOf(bundle, story);
    if (choices.length === 0) return { ...played, ending: 'ended' };
    played.rests.push(choices);
    const stopped = choose(story, choices, dice, played);
    if (stopped) return { ...played, ending: stopped };
  }
  return played;
}

/** To the next rest; an ending when it stops on the way. */
function tellOn(story: Story, limits: PlayLimits): Ending | undefined {
  try {
    for (let lines = 0; story.canContinue; lines += 1) {
      if (lines === limits.lines) return 'endless-loop';
      story.ContinueAsync(limits.milliseconds);
      if (!story.asyncContinueComplete) return 'endless-loop';
    }
  } catch (error) {
    return /ran out of content|unexpectedly reached end/.test(String(error))
      ? 'dead-end'
      : 'runtime-error';
  }
  return undefined;
}

function choose(
  story: Story,
  choices: readonly Choice[],
  dice: Dice,
  played: Played,
): Ending | undefined {
  const at = roll(dice, choices.length);
  const chosen = choices[at];
  if (chosen && isDecision([...choices]))
    played.marks += markOf(chosen.rating ?? 'wrong', keyOf(choices));
  if (chosen?.call && story.variablesState.GlobalVariableExistsWithName('handover'))
    story.variablesState.$('handover', roll(dice, 101));
  try {
    story.ChooseChoiceIndex(at);
  } catch {
    return 'runtime-error';
  }
  return undefined;
}

/** With the ids of the game's own records: labels, or the place where there is none. */
function choicesOf({ labels }: Bundle, story: Story): Choice[] {
  const times = new Map<string, number>();
  return story.currentChoices.map(({ pathStringOnChoice: path, text, tags }) => {
    const name = labels[path] ?? path.replace(/\.\d+(?=\.|$)/g, '');
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return readChoice(time === 1 ? name : `${name}~${time}`, text, tags ?? []);
  });
}
