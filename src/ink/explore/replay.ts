/**
 * Certifies what a search found: plays the way to it on a fresh story, as shipped, through Ink's public
 * doors (`Continue`, `ChooseChoiceIndex`), with the same outcomes of every draw, and looks whether the same
 * options are offered and it stops in the same way. What cannot be played is not said.
 */
import { Story } from 'inkjs/engine/Story';
import type { Bundle } from '../bundle';
import { type Dice, Odometer, takeDice } from './draws';
import type { Stop, StoryGraph } from './graph';
import { DEEPEST_CALL } from './machine';
import { takeAnswer } from './plain-replay';

/** A turn that takes more steps than this never comes to rest. */
const MOST_STEPS = 100_000;
/** Enough to see that a turn runs on which the search has followed to its limit: Ink's stream slows as it grows. */
const STEPS_OF_ENDLESS = 5_000;

class NeverRests extends Error {}

/** @param edges a way from state 0, in order. */
export function certify(bundle: Bundle, graph: StoryGraph, edges: readonly number[]): boolean {
  const replay = new Replay(bundle);
  return edges.every((edge) => replay.takes(graph, edge));
}

class Replay {
  private readonly story: Story;
  private readonly odometer = new Odometer();
  private readonly dice: Dice = { draw: this.odometer.draw, shown: new Map() };
  private errors: string[] = [];
  private steps = 0;
  private most = MOST_STEPS;

  constructor(bundle: Bundle) {
    this.story = new Story(bundle.ink);
    this.story.allowExternalFunctionFallbacks = true;
    this.story.onError = (message, type) => {
      if (type === 2) this.errors.push(message);
    };
    takeDice(this.story, this.dice);
    this.rewindWithInk();
    this.limitSteps();
  }

  /** At a line's end Ink looks ahead, and goes back; what it drew there it will draw again. */
  private rewindWithInk(): void {
    const { story, odometer, dice } = this;
    const snapshot = story.StateSnapshot.bind(story);
    const restore = story.RestoreStateSnapshot.bind(story);
    let before = { place: 0, shown: new Map(dice.shown) };
    story.StateSnapshot = () => {
      before = { place: odometer.place, shown: new Map(dice.shown) };
      snapshot();
    };
    story.RestoreStateSnapshot = () => {
      odometer.goBackTo(before.place);
      dice.shown = new Map(before.shown);
      restore();
    };
  }

  private limitSteps(): void {
    const step = this.story.Step.bind(this.story);
    this.story.Step = () => {
      this.steps++;
      if (this.steps > this.most || this.story.state.callstackDepth > DEEPEST_CALL)
        throw new NeverRests();
      step();
    };
  }

  /** Goes along one edge; true when what comes is what the graph says. */
  takes(graph: StoryGraph, edge: number): boolean {
    this.odometer.reset(graph.draws.get(edge) ?? []);
    const expected = graph.rest[graph.to[edge] ?? 0] ?? 0;
    const stop = graph.stops[-1 - expected]?.kind;
    this.steps = 0;
    this.most = stop === 'endless-loop' ? STEPS_OF_ENDLESS : MOST_STEPS;
    const found = this.go(graph, edge);
    if (expected < 0) return found === stop;
    return found === 'rest' && this.offers(graph, graph.rests[expected]?.options ?? []);
  }

  private go(graph: StoryGraph, edge: number): Stop['kind'] | 'rest' | 'lost' {
    try {
      if (!takeAnswer(this.story, graph, edge)) return 'lost';
      while (this.story.canContinue) this.story.Continue();
      return this.haltKind();
    } catch (error) {
      return error instanceof NeverRests ? 'endless-loop' : 'runtime-error';
    }
  }

  private haltKind(): Stop['kind'] | 'rest' {
    if (this.errors.some((words) => !OUT_OF_CONTENT.test(words))) return 'runtime-error';
    if (this.errors.length > 0) return 'dead-end';
    return this.story.currentChoices.length > 0 ? 'rest' : 'ended';
  }

  private offers(graph: StoryGraph, options: readonly number[]): boolean {
    const offered = this.story.currentChoices;
    return (
      offered.length === options.length &&
      offered.every((choice, at) => choice.sourcePath === graph.options[options[at] ?? 0]?.source)
    );
  }
}

const OUT_OF_CONTENT = /ran out of content|unexpectedly reached end of content/;
