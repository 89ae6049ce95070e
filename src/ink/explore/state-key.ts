/**
 * Gives every state a key, so that two states which can never be told apart by anything that follows have
 * the same one. Each part of a state is kept, shortened or left out for the reason given where it is made.
 * The key is exact text, never a hash: equal keys mean equal states.
 */
import type { CallStack } from 'inkjs/engine/CallStack';
import type { Choice } from 'inkjs/engine/Choice';
import type { InkObject } from 'inkjs/engine/Object';
import type { Path } from 'inkjs/engine/Path';
import {
  BoolValue,
  DivertTargetValue,
  FloatValue,
  IntValue,
  ListValue,
  VariablePointerValue,
} from 'inkjs/engine/Value';
import type { Machine } from './machine';
import { normalForm } from './observers';
import { NOWHERE } from './points';
import type { Observed, Program } from './program';

/** What is live at a rest, told by the options open there; worked out once for each set of options. */
interface Control {
  id: number;
  globals: number[];
  visits: number[];
  ages: number[];
}

/** `exact` merges nothing but what is the same in every part: the measure that `merged` is held against. */
export type Merging = 'merged' | 'exact';

export class StateKeys {
  private readonly controls = new Map<string, Control>();
  private readonly words = new Map<string, number>();

  constructor(
    private readonly machine: Machine,
    private readonly program: Program,
    private readonly merging: Merging,
  ) {}

  keyOf(choices: readonly Choice[]): string {
    const control = this.controlOf(choices);
    const { machine } = this;
    let key = `${control.id}`;
    for (const at of control.globals) key += `,${this.codeOf(machine.globalAt(at))}`;
    for (const at of control.visits) key += `;${this.visitPart(at)}`;
    for (const at of control.ages) key += `:${this.agePart(at)}`;
    return key + this.turnPart();
  }

  /** The number of turns, as closely as `TURNS()` looks; left out where nothing asks for it. */
  private turnPart(): string {
    const { turn } = this.program;
    if (this.merging === 'exact') return `@${this.machine.turn}`;
    return turn ? `@${normalForm(this.machine.turn + 1, turn)}` : '';
  }

  /** A count, as closely as anything looks at it, and what a shuffle has shown in its present round. */
  private visitPart(at: number): string {
    const observed = this.program.visits[at] as Observed;
    const count = this.machine.visitCounts[at] ?? 0;
    const shown = this.machine.shown.get(observed.container);
    const form = this.merging === 'exact' ? count : normalForm(count, observed.look);
    return shown ? `${form}[${shown.join()}]` : `${form}`;
  }

  /** An index of a turn says nothing; how long ago it was, does. Ageing commutes with the cap. */
  private agePart(at: number): string {
    const { look } = this.program.ages[at] as Observed;
    const entered = this.machine.enteredTurns[at] ?? -1;
    if (entered < 0) return '';
    const age = this.machine.turn + 1 - entered;
    return `${this.merging === 'exact' ? age : normalForm(age, look)}`;
  }

  private codeOf(value: InkObject | undefined): string | number {
    if (value instanceof IntValue) return value.value ?? 0;
    if (value instanceof BoolValue) return value.value ? 't' : 'f';
    return `#${this.wordFor(textOf(value))}`;
  }

  /** Long values are written once and called by number. */
  private wordFor(text: string): number {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    this.words.set(text, this.words.size);
    return this.words.size - 1;
  }

  private controlOf(choices: readonly Choice[]): Control {
    let text = '';
    for (const choice of choices) text += `${this.choicePart(choice)}|`;
    let control = this.controls.get(text);
    if (!control) {
      control = this.newControl(choices);
      this.controls.set(text, control);
    }
    return control;
  }

  /**
   * Where an option leads and with which tags, and the frames that will carry it on. Its words are only
   * shown. Thread numbers are never read; the top frame's pointer is set when the option is taken.
   */
  private choicePart(choice: Choice): string {
    const thread = choice.threadAtGeneration as CallStack.Thread;
    const tags = choice.tags && choice.tags.length > 0 ? `#${choice.tags.join('#')}` : '';
    const { callstack } = thread;
    let text = `${this.wordFor(choice.sourcePath + tags)}<${this.cameFrom(thread)}`;
    for (let depth = 0; depth < callstack.length; depth++)
      text += this.framePart(choice, callstack, depth);
    return text;
  }

  /** The place a thread came from decides which containers around its target count as newly entered. */
  private cameFrom({ previousPointer }: CallStack.Thread): number {
    return previousPointer.isNull ? NOWHERE : this.wordFor(`${previousPointer}`);
  }

  /** A lower frame's pointer is where a tunnel returns to; temporaries are kept while anything reads them. */
  private framePart(choice: Choice, frames: readonly CallStack.Element[], depth: number): string {
    const frame = frames[depth] as CallStack.Element;
    const isTop = depth === frames.length - 1;
    let text = isTop
      ? `/${frame.type}`
      : `/${frame.type}${this.wordFor(`${frame.currentPointer}`)}`;
    if (frame.temporaryVariables.size === 0) return text;
    const keepAll = this.merging === 'exact' || frames.some(holdsPointer);
    const point = this.resumePoint(choice, frames, depth);
    for (const [name, value] of frame.temporaryVariables) {
      if (keepAll || this.isLive(point, name)) text += `${name}=${this.codeOf(value)}`;
    }
    return text;
  }

  /** Where a frame goes on: the top one at the option's target, a lower one behind its call. */
  private resumePoint(choice: Choice, frames: readonly CallStack.Element[], depth: number): number {
    const { points } = this.program;
    if (depth === frames.length - 1) return this.targetPoint(choice);
    const { container, index } = (frames[depth] as CallStack.Element).currentPointer;
    return container ? points.after(container, index) : NOWHERE;
  }

  private targetPoint(choice: Choice): number {
    return this.program.points.atPointer(
      this.machine.story.PointerAtPath(choice.targetPath as Path),
    );
  }

  private isLive(point: number, name: string): boolean {
    const fact = this.program.variables.get(name);
    return fact !== undefined && point !== NOWHERE && this.program.liveness.isLive(point, fact);
  }

  /** A global is kept while some open option, or the return of a tunnel under it, may come to read it. */
  private newControl(choices: readonly Choice[]): Control {
    const { machine, program, merging } = this;
    const id = this.controls.size;
    const { names } = machine;
    if (merging === 'exact')
      return { id, globals: all(names), visits: all(program.visits), ages: all(program.ages) };
    const points = choices.flatMap((choice) => this.resumePoints(choice));
    const pointedTo = new Set(choices.flatMap(pointedGlobals));
    const isLive = (fact: number | undefined) =>
      fact !== undefined && points.some((point) => program.liveness.isLive(point, fact));
    return {
      id,
      globals: all(names).filter((at) => {
        const name = names[at] as string;
        return pointedTo.has(name) || isLive(program.variables.get(name));
      }),
      visits: all(program.visits).filter((at) => isLive(program.visits[at]?.fact)),
      ages: all(program.ages).filter((at) => isLive(program.ages[at]?.fact)),
    };
  }

  /** Whether a global may be read once this option has been taken, before it is set anew. */
  isReadAfter(choice: Choice, name: string): boolean {
    if (this.merging === 'exact') return this.program.variables.has(name);
    return this.resumePoints(choice).some((point) => this.isLive(point, name));
  }

  private resumePoints(choice: Choice): number[] {
    const frames = (choice.threadAtGeneration as CallStack.Thread).callstack;
    const points = frames.map((_, depth) => this.resumePoint(choice, frames, depth));
    return points.filter((point) => point !== NOWHERE);
  }
}

function all(list: readonly unknown[]): number[] {
  return list.map((_, at) => at);
}

function holdsPointer(frame: CallStack.Element): boolean {
  for (const value of frame.temporaryVariables.values())
    if (value instanceof VariablePointerValue) return true;
  return false;
}

/** A `ref` that is still held keeps what it points to, read or not. */
function pointedGlobals(choice: Choice): string[] {
  const frames = (choice.threadAtGeneration as CallStack.Thread).callstack;
  const values = frames.flatMap((frame) => [...frame.temporaryVariables.values()]);
  return values.flatMap((value) =>
    value instanceof VariablePointerValue && value.contextIndex === 0 ? [value.variableName] : [],
  );
}

function textOf(value: InkObject | undefined): string {
  if (value instanceof FloatValue) return `float ${value.value}`;
  if (value instanceof DivertTargetValue) return `to ${value.value?.toString()}`;
  if (value instanceof VariablePointerValue)
    return `ref ${value.contextIndex} ${value.variableName}`;
  if (value instanceof ListValue) return listText(value);
  return `text ${String(value)}`;
}

/** An empty list still knows which list it came from, and `LIST_ALL` asks it. */
function listText({ value }: ListValue): string {
  if (!value) return 'list';
  const items = [...value.entries()].map(([item, number]) => `${item}=${number}`).sort();
  return `list ${items.join()} of ${[...(value.originNames ?? [])].sort().join()}`;
}
