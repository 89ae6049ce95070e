/**
 * Takes the dice out of a story's hand: every RANDOM, LIST_RANDOM and shuffle asks here instead. A search
 * answers with each outcome in turn, a replay with the outcomes it was given.
 *
 * inkjs itself only ever starts from a hundred seeds; over every outcome is more than any player can meet in
 * one seed, and exactly what can be met over all of them.
 */
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { Story } from 'inkjs/engine/Story';
import { IntValue, ListValue } from 'inkjs/engine/Value';

const { CommandType } = ControlCommand;

/** Gives one of `outcomes` numbers, from 0. */
export type Draw = (outcomes: number) => number;

/** What a shuffle has shown in its present round, by its container. */
export type Shown = Map<Container, readonly number[]>;

export interface Dice {
  draw: Draw;
  shown: Shown;
}

export function takeDice(story: Story, dice: Dice): void {
  const perform = story.PerformLogicAndFlowControl.bind(story);
  story.PerformLogicAndFlowControl = (object: InkObject | null): boolean => {
    if (object instanceof ControlCommand) {
      if (object.commandType === CommandType.Random && drawNumber(story, dice)) return true;
      if (object.commandType === CommandType.ListRandom && drawItem(story, dice)) return true;
    }
    return perform(object);
  };
  story.NextSequenceShuffleIndex = () => drawShuffle(story, dice);
}

/** False when the arguments are at fault: then Ink's own words are wanted. */
function drawNumber(story: Story, dice: Dice): boolean {
  const stack = story.state.evaluationStack;
  const [least, most] = [stack.at(-2), stack.at(-1)];
  if (!(least instanceof IntValue) || !(most instanceof IntValue)) return false;
  const outcomes = (most.value ?? 0) - (least.value ?? 0) + 1;
  if (!Number.isSafeInteger(outcomes) || outcomes < 1) return false;
  stack.length -= 2;
  story.state.PushEvaluationStack(new IntValue((least.value ?? 0) + dice.draw(outcomes)));
  return true;
}

/** Draws by making the list short before Ink picks from it: a list of one leaves nothing to chance. */
function drawItem(story: Story, dice: Dice): boolean {
  const stack = story.state.evaluationStack;
  const list = stack.at(-1);
  if (!(list instanceof ListValue) || !list.value || list.value.Count < 2) return false;
  const items = list.value.orderedItems;
  const drawn = items[dice.draw(items.length)];
  if (!drawn) return false;
  stack.length -= 1;
  story.state.PushEvaluationStack(new ListValue(drawn.Key, drawn.Value));
  return true;
}

/** One that this round has not shown yet; the last of a round is no draw. */
function drawShuffle(story: Story, { draw, shown }: Dice): number {
  const size = takeNumber(story);
  const count = takeNumber(story);
  const container = story.state.currentPointer.container;
  if (!container) return 0;
  const before = count % size === 0 ? [] : (shown.get(container) ?? []);
  const open = Array.from({ length: size }, (_, at) => at).filter((at) => !before.includes(at));
  const drawn = open[open.length > 1 ? draw(open.length) : 0] ?? 0;
  shown.set(
    container,
    [...before, drawn].sort((a, b) => a - b),
  );
  return drawn;
}

function takeNumber(story: Story): number {
  const value = story.state.PopEvaluationStack() as unknown;
  return value instanceof IntValue ? (value.value ?? 0) : 0;
}

/** Answers with the outcomes given, then with the first of each, and remembers how many there were. */
export class Odometer {
  private digits: number[] = [];
  private sizes: number[] = [];
  private at = 0;

  readonly draw: Draw = (outcomes) => {
    const digit = this.digits[this.at] ?? 0;
    this.digits[this.at] = digit;
    this.sizes[this.at] = outcomes;
    this.at++;
    return digit;
  };

  /** Before each run. */
  rewind(): void {
    this.at = 0;
  }

  /** Before the first run of a series. */
  reset(digits: readonly number[] = []): void {
    this.digits = [...digits];
    this.at = 0;
  }

  /** The outcomes of the run just made. */
  get drawn(): number[] {
    return this.digits.slice(0, this.at);
  }

  /** How many outcomes of this run have been used. */
  get place(): number {
    return this.at;
  }

  goBackTo(place: number): void {
    this.at = place;
  }

  /** Turns to the next series of outcomes; false when all have been. */
  advance(): boolean {
    this.digits.length = this.at;
    for (let place = this.at - 1; place >= 0; place--) {
      const digit = (this.digits[place] ?? 0) + 1;
      this.digits.length = place + 1;
      if (digit < (this.sizes[place] ?? 0)) {
        this.digits[place] = digit;
        return true;
      }
      this.digits.length = place;
    }
    return false;
  }
}
