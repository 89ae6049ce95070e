/**
 * Where a compiled story can go from each point, told from its text alone: more ways than it ever takes,
 * never fewer. Must not know the values of anything.
 */
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import type { Story } from 'inkjs/engine/Story';
import { DivertTargetValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { Void } from 'inkjs/engine/Void';
import { NOWHERE, type Points } from './points';

const { CommandType } = ControlCommand;

/** The compiler's own return addresses, for the shared start of a choice's text. */
const RETURN_ADDRESS = '$r';

export interface Flow {
  /** Points that can follow each point. */
  next: number[][];
}

export function readFlow(story: Story, points: Points): Flow {
  const taken = takenAddresses(story, points);
  const next = points.objects.map((object, point) => {
    return [...new Set(waysFrom(story, points, taken, object, point))].filter(
      (to) => to !== NOWHERE,
    );
  });
  return { next };
}

/** Every address that some variable may hold: a divert to a variable may lead to any of them. */
function takenAddresses(story: Story, points: Points): number[] {
  return points.objects.flatMap((object, point) => {
    if (!(object instanceof DivertTargetValue) || isOnlyLookedAt(points, point)) return [];
    return addressOf(story, points, object);
  });
}

function addressOf(story: Story, points: Points, value: DivertTargetValue): number[] {
  return value.value ? [points.atPointer(story.PointerAtPath(value.value))] : [];
}

/** `TURNS_SINCE(-> x)` goes nowhere, and the compiler's own return addresses are followed one by one. */
function isOnlyLookedAt(points: Points, point: number): boolean {
  const { container, index } = points.ownerOf(point);
  const after = container.content[index + 1];
  return isCommand(after, CommandType.TurnsSince, CommandType.ReadCount) || keepsReturn(after);
}

export function isCommand(object: InkObject | null | undefined, ...kinds: number[]): boolean {
  return object instanceof ControlCommand && kinds.includes(object.commandType);
}

/** The place that `TURNS_SINCE(-> x)` or `READ_COUNT(-> x)` asks about; null when a variable holds it. */
export function placeLookedAt(
  story: Story,
  { content }: Container,
  index: number,
): Container | null {
  const target = content[index - 1];
  const path = target instanceof DivertTargetValue ? target.value : null;
  return path ? story.ContentAtPath(path).container : null;
}

function keepsReturn(object: InkObject | undefined): boolean {
  return object instanceof VariableAssignment && object.variableName === RETURN_ADDRESS;
}

function waysFrom(story: Story, points: Points, taken: number[], object: InkObject, point: number) {
  const { container, index } = points.ownerOf(point);
  const onward = points.after(container, index);
  const before = container.content[index - 1];
  if (object instanceof Divert) return waysOfDivert(points, taken, object, before, onward);
  if (object instanceof ChoicePoint)
    return object.choiceTarget ? [onward, points.entry(object.choiceTarget)] : [onward];
  if (keepsReturn(object) && before instanceof DivertTargetValue)
    return [onward, ...addressOf(story, points, before)];
  if (isCommand(object, CommandType.Done, CommandType.End, CommandType.PopFunction)) return [];
  if (isCommand(object, CommandType.PopTunnel))
    return container.content[index - 2] instanceof Void ? [] : taken;
  return [onward];
}

/** A call comes back, and so does a thread: what follows them is a way on from the call itself. */
function waysOfDivert(
  points: Points,
  taken: number[],
  divert: Divert,
  before: InkObject | undefined,
  onward: number,
): number[] {
  const comesBack =
    divert.isConditional ||
    divert.pushesToStack ||
    divert.isExternal ||
    isCommand(before, CommandType.StartThread);
  return [...targetsOf(points, taken, divert), ...(comesBack ? [onward] : [])];
}

function targetsOf(points: Points, taken: number[], divert: Divert): number[] {
  if (divert.variableDivertName === RETURN_ADDRESS) return [];
  if (divert.hasVariableTarget) return taken;
  if (divert.isExternal) return fallbackOf(points, divert.targetPathString ?? '');
  return [points.atPointer(divert.targetPointer)];
}

function fallbackOf(points: Points, name: string): number[] {
  const fallback = points.containers.find((container) => container.name === name);
  return fallback ? [points.entry(fallback)] : [];
}
