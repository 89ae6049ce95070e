/**
 * One step of a story, as Ink's own `Step` takes it, with the commonest cases taken by hand: words, globals
 * read and set, and going on to the next object. Everything else is Ink's. A search takes millions of steps,
 * and Ink's copies a pointer a dozen times in each.
 */
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { Pointer } from 'inkjs/engine/Pointer';
import type { Story } from 'inkjs/engine/Story';
import { ListValue, StringValue, VariablePointerValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import type { StaticStrings } from './static-strings';

const { CommandType } = ControlCommand;

export interface Stepping {
  story: Story;
  globals: Map<string, InkObject>;
  /** Told of each object before it is executed. */
  meets(object: InkObject): void;
  strings: StaticStrings;
}

export function step(stepping: Stepping): void {
  const { story } = stepping;
  const frame = story.state.callStack.currentElement;
  const pointer = entered(story, frame.currentPointer);
  frame.currentPointer = pointer;
  const object = pointer.Resolve();
  if (object) takeObject(object, pointer, stepping);
  else story.NextContent();
}

function takeObject(
  object: InkObject,
  pointer: Pointer,
  { story, globals, meets, strings }: Stepping,
): void {
  const { state } = story;
  meets(object);
  if (object instanceof ControlCommand && object.commandType === CommandType.BeginString)
    if (putString(object, story, pointer, strings)) return;
  if (!takeByHand(object, story, globals) && !takeByInk(object, story)) return;
  const after = state.callStack.currentElement;
  if (after.currentPointer === pointer && state.divertedPointer.isNull) goOn(story, pointer);
  else story.NextContent();
  if (object instanceof ControlCommand && object.commandType === CommandType.StartThread)
    state.callStack.PushThread();
}

/** Puts a string that needs no computing on the stack whole, and goes on behind it. */
function putString(
  begin: InkObject,
  story: Story,
  { container, index }: Pointer,
  strings: StaticStrings,
): boolean {
  const { state } = story;
  const isInside = state.outputStream.length > 0 || !state.inExpressionEvaluation;
  const string = container && !isInside ? strings.at(begin, container, index, state) : null;
  if (!string) return false;
  state.evaluationStack.push(...string.values);
  const end = new Pointer(container, string.end);
  state.callStack.currentElement.currentPointer = end;
  goOn(story, end);
  return true;
}

/** Enters containers until something stands there. */
function entered(story: Story, from: Pointer): Pointer {
  let pointer = from;
  let object = pointer.Resolve();
  while (object instanceof Container) {
    story.VisitContainer(object, true);
    if (object.content.length === 0) break;
    pointer = new Pointer(object, 0);
    object = pointer.Resolve();
  }
  return pointer;
}

/** The next object of the same container, when there is one; else Ink finds the way out. */
function goOn(story: Story, pointer: Pointer): void {
  const { container } = pointer;
  const { callStack } = story.state;
  if (container && pointer.index + 1 < container.content.length) {
    callStack.currentThread.previousPointer = pointer;
    callStack.currentElement.currentPointer = new Pointer(container, pointer.index + 1);
  } else story.NextContent();
}

/** False when the object is none of the common ones. */
function takeByHand(object: InkObject, story: Story, globals: Map<string, InkObject>): boolean {
  const { state } = story;
  if (object instanceof VariableReference) {
    const value = object.name === null ? undefined : globals.get(object.name);
    if (!value || object.pathForCount || value instanceof ListValue) return false;
    state.evaluationStack.push(value);
    return true;
  }
  if (object instanceof VariableAssignment) return assignByHand(object, story, globals);
  if (!(object instanceof StringValue)) return false;
  if (state.inExpressionEvaluation) state.evaluationStack.push(object);
  else state.PushToOutputStream(object);
  return true;
}

function assignByHand(
  { variableName, isNewDeclaration }: VariableAssignment,
  { state }: Story,
  globals: Map<string, InkObject>,
): boolean {
  const name = variableName ?? '';
  const value = state.evaluationStack.at(-1);
  const isPlain = value && !(value instanceof ListValue) && !isNewDeclaration;
  if (!isPlain || !globals.has(name) || globals.get(name) instanceof VariablePointerValue)
    return false;
  state.evaluationStack.pop();
  globals.set(name, value);
  return true;
}

/** False when the flow was made to end. */
function takeByInk(object: InkObject, story: Story): boolean {
  const { state } = story;
  const isFlow = story.PerformLogicAndFlowControl(object);
  if (state.callStack.currentElement.currentPointer.isNull) return false;
  if (object instanceof ChoicePoint) {
    const choice = story.ProcessChoice(object);
    if (choice) state.generatedChoices.push(choice);
  } else if (!isFlow && !(object instanceof Container)) yieldContent(object, story);
  return true;
}

function yieldContent(object: InkObject, { state }: Story): void {
  let content = object;
  if (object instanceof VariablePointerValue && object.contextIndex === -1) {
    const context = state.callStack.ContextForVariableNamed(object.variableName);
    content = new VariablePointerValue(object.variableName, context);
  }
  if (state.inExpressionEvaluation) state.PushEvaluationStack(content);
  else state.PushToOutputStream(content);
}
