/**
 * A story that can be put into any state it was in before and run on from there: Ink's own runtime, stepped
 * by hand, with its counts kept in arrays and its dice taken out. Must not decide where to go.
 */
import type { CallStack } from 'inkjs/engine/CallStack';
import type { Choice } from 'inkjs/engine/Choice';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { Pointer } from 'inkjs/engine/Pointer';
import { PushPopType } from 'inkjs/engine/PushPop';
import type { Story } from 'inkjs/engine/Story';
import { IntValue } from 'inkjs/engine/Value';
import type { VariablesState } from 'inkjs/engine/VariablesState';
import { Void } from 'inkjs/engine/Void';
import { type Dice, type Draw, type Shown, takeDice } from './draws';
import { isCommand } from './flow';
import type { Observed, Program } from './program';
import { StaticStrings } from './static-strings';
import { type Stepping, step } from './step';

const { CommandType } = ControlCommand;

/** Everything a story needs to go on from a rest. */
export interface Snapshot {
  globals: InkObject[];
  visits: Int32Array;
  /** The turn in which each place was last entered; -1 for never. */
  entered: Int32Array;
  turn: number;
  shown: Shown;
  /** The options that are open, each with the thread that will carry it on. */
  choices: Choice[];
}

/** How a run came to rest. `words` are Ink's own, of an error. */
export interface Halt {
  kind: 'rest' | 'ended' | 'dead-end' | 'endless-loop' | 'runtime-error';
  words?: string;
  /** The last object that was executed, for its line. */
  last: InkObject | null;
}

/** A turn of a real scenario takes hundreds of steps; one that takes these many never comes to rest. */
const MOST_STEPS = 30_000;
export const DEEPEST_CALL = 500;

/** Stands in what was said where a function came back: Ink trims its lines from there to its call. */
export const END_OF_CALL = new Void();

export function isCallToFunction(divert: Divert): boolean {
  return (
    divert.isExternal || (divert.pushesToStack && divert.stackPushType === PushPopType.Function)
  );
}

export class Machine {
  readonly names: string[];
  /** Everything said in the present turn. */
  readonly said: InkObject[] = [];
  readonly reached = new Set<Container>();
  private visits: Int32Array;
  private entered: Int32Array;
  private readonly dice: Dice;
  private readonly globals: Map<string, InkObject>;
  private last: InkObject | null = null;
  /** Steps taken since the machine was made. */
  steps = 0;
  private readonly stepping: Stepping;

  constructor(
    readonly story: Story,
    readonly program: Program,
    draw: Draw,
  ) {
    story.ResetState();
    story.allowExternalFunctionFallbacks = true;
    // The field is private to inkjs; a search that asked by name for each global would be half as fast.
    this.globals = (story.variablesState as unknown as OpenVariables)._globalVariables;
    this.names = [...this.globals.keys()];
    this.visits = new Int32Array(program.visits.length);
    this.entered = new Int32Array(program.ages.length).fill(-1);
    this.dice = { draw, shown: new Map() };
    takeDice(story, this.dice);
    this.takeCounts();
    this.takeWords();
    this.stepping = {
      story,
      globals: this.globals,
      strings: new StaticStrings(),
      meets: (object) => this.meet(object),
    };
  }

  get shown(): Shown {
    return this.dice.shown;
  }

  get visitCounts(): Int32Array {
    return this.visits;
  }

  get enteredTurns(): Int32Array {
    return this.entered;
  }

  get turn(): number {
    return this.story.state.currentTurnIndex;
  }

  /** Counts stand in arrays, so that a state is copied with two calls; what nobody looks at is not kept. */
  private takeCounts(): void {
    const { state } = this.story;
    const visitAt = numbered(this.program.visits);
    const ageAt = numbered(this.program.ages);
    state.IncrementVisitCountForContainer = (container) => {
      const at = visitAt.get(container);
      if (at !== undefined) this.visits[at] = (this.visits[at] ?? 0) + 1;
    };
    state.VisitCountForContainer = (container) => {
      const at = container ? visitAt.get(container) : undefined;
      return at === undefined ? 0 : (this.visits[at] ?? 0);
    };
    state.RecordTurnIndexVisitToContainer = (container) => {
      const at = ageAt.get(container);
      // The first turn has the index -1, which here means never; so all are one higher.
      if (at !== undefined) this.entered[at] = state.currentTurnIndex + 1;
    };
    state.TurnsSinceForContainer = (container) => {
      const at = ageAt.get(container);
      const entered = at === undefined ? -1 : (this.entered[at] ?? -1);
      return entered < 0 ? -1 : state.currentTurnIndex + 1 - entered;
    };
  }

  /**
   * What is said goes straight to a list: Ink's own stream looks back over itself at every word, to join and
   * trim what it will show, and nothing of that steers. Strings are left to Ink, for they are values.
   */
  private takeWords(): void {
    const { state } = this.story;
    const push = state.PushToOutputStream.bind(state);
    const pop = state.PopCallStack.bind(state);
    state.PushToOutputStream = (object) => {
      const isString = state.outputStream.length > 0 || isCommand(object, CommandType.BeginString);
      if (isString) push(object);
      else if (object) this.said.push(object);
    };
    state.PopCallStack = (type) => {
      if (state.callStack.currentElement.type === PushPopType.Function) this.said.push(END_OF_CALL);
      pop(type);
    };
  }

  private meet(object: InkObject): void {
    this.last = object;
    if (object.parent) this.reached.add(object.parent as Container);
    if (object instanceof Divert && isCallToFunction(object)) this.said.push(object);
  }

  /** From the restored beginning to the first rest. */
  begin(): Halt {
    this.story.state.callStack.currentElement.currentPointer = Pointer.StartOf(
      this.story.mainContentContainer,
    );
    return this.run();
  }

  capture(): Snapshot {
    const { globals, names } = this;
    return {
      globals: names.map((name) => globals.get(name) as InkObject),
      visits: this.visits.slice(),
      entered: this.entered.slice(),
      turn: this.turn,
      shown: new Map(this.dice.shown),
      choices: this.open(),
    };
  }

  globalAt(at: number): InkObject | undefined {
    return this.globals.get(this.names[at] as string);
  }

  globalNamed(name: string): InkObject | undefined {
    return this.globals.get(name);
  }

  /** The options a player is offered. */
  open(): Choice[] {
    return this.story.state.generatedChoices.filter((choice) => !choice.isInvisibleDefault);
  }

  restore(snapshot: Snapshot): void {
    this.clear();
    const { globals, names } = this;
    for (let at = 0; at < names.length; at++)
      globals.set(names[at] as string, snapshot.globals[at] as InkObject);
    this.visits.set(snapshot.visits);
    this.entered.set(snapshot.entered);
    this.story.state.currentTurnIndex = snapshot.turn;
    this.dice.shown = new Map(snapshot.shown);
  }

  /** Takes an option of the restored state, and runs to the next rest. */
  choose(choice: Choice, handover: number): Halt {
    const { story } = this;
    if (handover >= 0 && this.globals.has('handover'))
      this.globals.set('handover', new IntValue(handover));
    story.state.callStack.currentThread = (choice.threadAtGeneration as CallStack.Thread).Copy();
    if (choice.targetPath) story.ChoosePath(choice.targetPath);
    return this.run();
  }

  /** Whatever an error left lying about is cleared away too. */
  private clear(): void {
    const { state } = this.story;
    state.callStack.Reset();
    state.generatedChoices.length = 0;
    state.evaluationStack.length = 0;
    state.divertedPointer = Pointer.Null;
    state.ResetErrors();
    this.said.length = 0;
  }

  private run(): Halt {
    const { state } = this.story;
    state.outputStream.length = 0;
    state.didSafeExit = false;
    this.last = null;
    try {
      const isEndless = !this.stepOn();
      // What is said for ever is not kept.
      if (isEndless) this.said.length = 0;
      return isEndless ? { kind: 'endless-loop', last: this.last } : this.haltOf();
    } catch (error) {
      return { kind: 'runtime-error', words: wordsOf(error), last: this.last };
    }
  }

  /** As `Continue` does, but without its copies of the state at each line's end. False when it never rests. */
  private stepOn(): boolean {
    const { story } = this;
    const { state } = story;
    const { stepping } = this;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const { elements } = state.callStack;
      if (elements.length > DEEPEST_CALL) return false;
      if (elements[elements.length - 1]?.currentPointer.isNull || state.hasError) return true;
      step(stepping);
      this.steps++;
      if (state.callStack.currentElement.currentPointer.isNull)
        story.TryFollowDefaultInvisibleChoice();
    }
    return false;
  }

  private haltOf(): Halt {
    const { state } = this.story;
    const { last } = this;
    const errors = state.currentErrors ?? [];
    if (errors.length > 0) return { kind: 'runtime-error', words: errors.join(' '), last };
    if (state.callStack.canPopThread)
      return { kind: 'runtime-error', words: 'A thread was left open at the end of a turn.', last };
    if (this.open().length > 0) return { kind: 'rest', last };
    return { kind: state.didSafeExit ? 'ended' : 'dead-end', last };
  }
}

interface OpenVariables extends Omit<VariablesState, '_globalVariables'> {
  _globalVariables: Map<string, InkObject>;
}

function numbered(observed: readonly Observed[]): Map<Container, number> {
  return new Map(observed.map(({ container }, at) => [container, at]));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
