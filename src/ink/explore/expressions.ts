/**
 * Reads every expression of a compiled story for two things: which variables can ever steer it, and how
 * closely anything looks at a count. Both decide what two states may differ in and still be one.
 * Story-wide, and wary: whatever it does not understand steers, and is looked at exactly.
 */
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import type { Story } from 'inkjs/engine/Story';
import { IntValue, VariablePointerValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { placeLookedAt } from './flow';
import { cutsOf, turnRound } from './handover-cuts';
import { Observers } from './observers';
import type { Points } from './points';
import { Steering } from './steering';
import { functionBodies, isInside, isWithin } from './surroundings';

const { CommandType } = ControlCommand;

/** One value on the stack of an expression: what it was made from. */
interface Item {
  variables: string[];
  /** Set while the value is the game's own `handover`, not yet compared. */
  isHandover?: boolean;
  /** Set while the value is a count or an age as it came, not yet compared. */
  count?: { kind: 'visits' | 'age' | 'turn'; of: Container | null };
  constant?: number;
}

const NOTHING: Item = { variables: [] };
const COMPARISONS = new Set(['==', '!=', '>', '<', '>=', '<=']);
const TRUTHS = new Set(['!', '&&', '||']);

export interface Reading {
  observers: Observers;
  steering: Steering;
  /**
   * Where `handover` is cut in two by a comparison: 60 parts 59 from 60. Null when it is used in any other
   * way than compared with numbers.
   */
  handover: number[] | null;
}

export function readExpressions(story: Story, points: Points): Reading {
  const reader = new Reader(story, functionBodies(story, points));
  for (const container of points.containers) reader.readContainer(container);
  reader.steering.settle();
  return {
    observers: reader.observers,
    steering: reader.steering,
    handover: reader.isHandoverFree ? null : reader.handover,
  };
}

class Reader {
  readonly observers = new Observers();
  readonly steering = new Steering();
  readonly handover: number[] = [];
  isHandoverFree = false;
  private stack: Item[] = [];
  private strings = 0;
  private tags = 0;

  constructor(
    private readonly story: Story,
    private readonly functions: ReadonlySet<Container>,
  ) {}

  readContainer(container: Container): void {
    this.stack = [];
    this.strings = isInside(container, CommandType.BeginString, CommandType.EndString) ? 1 : 0;
    this.tags = isInside(container, CommandType.BeginTag, CommandType.EndTag) ? 1 : 0;
    // What a function prints may end in a string or a tag of whoever called it.
    if (isWithin(container, this.functions)) this.strings = 1;
    for (const [index, object] of container.content.entries())
      this.readObject(container, object, index);
    this.useAll();
  }

  private readObject(container: Container, object: InkObject, index: number): void {
    if (object instanceof ControlCommand) this.readCommand(container, object, index);
    else if (object instanceof VariableReference) this.readReference(object);
    else if (object instanceof VariableAssignment) this.assign(object);
    else if (object instanceof NativeFunctionCall) this.compute(object);
    else if (object instanceof ChoicePoint) this.offer(object);
    else if (object instanceof Divert) this.divert(object);
    else if (object instanceof VariablePointerValue) this.point(object);
    else if (object instanceof Container) this.enter(object);
    else this.stack.push(object instanceof IntValue ? constantOf(object) : NOTHING);
  }

  private readReference({ name, containerForCount }: VariableReference): void {
    if (containerForCount)
      this.stack.push({ variables: [], count: { kind: 'visits', of: containerForCount } });
    else this.stack.push({ variables: name ? [name] : [], isHandover: name === 'handover' });
  }

  /** A pointer may be read and written wherever it goes. */
  private point({ variableName }: VariablePointerValue): void {
    this.steering.steers([variableName]);
    this.stack.push(NOTHING);
  }

  private assign({ variableName }: VariableAssignment): void {
    const item = this.stack.pop();
    if (!item) return;
    this.observeExactly(item);
    if (item.isHandover) this.isHandoverFree = true;
    this.steering.flows(item.variables, variableName ?? '');
  }

  private compute(call: NativeFunctionCall): void {
    const taken = Math.min(call.numberOfParameters, this.stack.length);
    const items = this.stack.splice(this.stack.length - taken, taken);
    for (const item of items) {
      const other = items.find((one) => one !== item);
      this.observe(item, call.name, other);
      if (item.isHandover)
        this.compareHandover(call.name, other?.constant, items.indexOf(item) === 0);
    }
    this.stack.push({ variables: items.flatMap((item) => item.variables) });
  }

  /** How closely a comparison looks: `> 3` cannot tell 5 from 6, `% 3` cannot tell 1 from 4. */
  private observe(item: Item, operation: string, other: Item | undefined): void {
    if (!item.count) return;
    const { kind, of } = item.count;
    if (TRUTHS.has(operation)) this.observers.upTo(kind, of, 1);
    else if (other?.constant === undefined) this.observers.exactly(kind, of);
    else if (COMPARISONS.has(operation) || operation === 'MIN')
      this.observers.upTo(kind, of, Math.abs(other.constant) + 2);
    else if (operation === '%' && kind === 'visits' && other.constant > 0)
      this.observers.modulo(of, other.constant);
    else this.observers.exactly(kind, of);
  }

  private compareHandover(operation: string, constant: number | undefined, isLeft: boolean): void {
    if (TRUTHS.has(operation)) this.handover.push(1);
    else if (!COMPARISONS.has(operation) || constant === undefined) this.isHandoverFree = true;
    else this.handover.push(...cutsOf(isLeft ? operation : turnRound(operation), constant));
  }

  private observeExactly(item: Item): void {
    if (item.count) this.observers.exactly(item.count.kind, item.count.of);
  }

  private offer(point: ChoicePoint): void {
    if (point.onceOnly) this.observers.upTo('visits', point.choiceTarget, 1);
    if (point.hasCondition) this.test(this.stack.pop());
    this.stack = [];
  }

  private test(item: Item | undefined): void {
    if (!item) return;
    if (item.count) this.observers.upTo(item.count.kind, item.count.of, 1);
    if (item.isHandover) this.handover.push(1);
    this.steering.steers(item.variables);
  }

  private divert(divert: Divert): void {
    if (divert.isConditional) this.test(this.stack.pop());
    if (divert.variableDivertName) this.steering.steers([divert.variableDivertName]);
    if (divert.pushesToStack || divert.isExternal) {
      this.useAll();
      this.stack.push(NOTHING);
    }
  }

  /** A branch tests what was computed before it; a switch compares it, with anything. */
  private enter(container: Container): void {
    const first = container.content[0];
    if (first instanceof Divert && first.isConditional) this.test(this.stack.pop());
    else this.useAll();
  }

  private useAll(): void {
    for (const item of this.stack.splice(0)) {
      this.observeExactly(item);
      if (item.isHandover) this.isHandoverFree = true;
      this.steering.steers(item.variables);
    }
  }

  private readCommand(container: Container, command: ControlCommand, index: number): void {
    switch (command.commandType) {
      case CommandType.BeginString:
        this.strings++;
        return;
      case CommandType.EndString:
        this.strings--;
        this.stack.push(NOTHING);
        return;
      case CommandType.BeginTag:
        this.tags++;
        return;
      case CommandType.EndTag:
        this.tags--;
        return;
      case CommandType.EvalOutput:
        this.print(this.stack.pop());
        return;
      case CommandType.Duplicate:
        this.stack.push(this.stack.at(-1) ?? NOTHING);
        return;
      case CommandType.VisitIndex:
        this.stack.push({ variables: [], count: { kind: 'visits', of: container } });
        return;
      case CommandType.TurnsSince:
      case CommandType.ReadCount:
        this.lookBack(container, command.commandType, index);
        return;
      case CommandType.Turns:
        this.stack.push({ variables: [], count: { kind: 'turn', of: null } });
        return;
      case CommandType.SequenceShuffleIndex:
        this.shuffle(container);
        return;
      case CommandType.EvalStart:
      case CommandType.EvalEnd:
      case CommandType.NoOp:
      case CommandType.StartThread:
        return;
      default:
        this.useAll();
        this.stack.push(NOTHING);
    }
  }

  /** Words that are only shown steer nothing; inside a tag or a string they may. */
  private print(item: Item | undefined): void {
    if (!item || (this.strings === 0 && this.tags === 0)) return;
    this.observeExactly(item);
    if (item.isHandover) this.isHandoverFree = true;
    this.steering.steers(item.variables);
  }

  private lookBack(container: Container, command: number, index: number): void {
    const kind = command === CommandType.TurnsSince ? 'age' : 'visits';
    this.stack.pop();
    const of = placeLookedAt(this.story, container, index);
    if (of) this.stack.push({ variables: [], count: { kind, of } });
    else {
      // The place is in a variable: it may be any.
      this.observers.everything(kind);
      this.stack.push(NOTHING);
    }
  }

  /** A shuffle looks at where in its round it is. */
  private shuffle(container: Container): void {
    const size = this.stack.pop()?.constant;
    const item = this.stack.pop();
    if (item?.count && size) this.observers.modulo(container, size);
    else if (item) this.observeExactly(item);
    this.stack.push(NOTHING);
  }
}

function constantOf(value: IntValue): Item {
  return { variables: [], constant: value.value ?? 0 };
}
