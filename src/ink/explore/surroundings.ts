/**
 * What stands around a container of a compiled story: whether its words go into a string, a tag or a
 * function's answer. Must not know what those words are.
 */
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import type { Story } from 'inkjs/engine/Story';
import type { Points } from './points';

/** Whether a container, or one around it, stands between two such commands. */
export function isInside(container: Container, begin: number, end: number): boolean {
  for (let inner = container; inner.parent instanceof Container; inner = inner.parent) {
    const at = inner.parent.content.indexOf(inner);
    let depth = 0;
    for (const object of inner.parent.content.slice(0, Math.max(0, at))) {
      if (!(object instanceof ControlCommand)) continue;
      if (object.commandType === begin) depth++;
      if (object.commandType === end) depth--;
    }
    if (depth > 0) return true;
  }
  return false;
}

/** Only a call tells a function from another knot. */
export function functionBodies(story: Story, points: Points): Set<Container> {
  const bodies = new Set<Container>();
  for (const object of points.objects) {
    if (!(object instanceof Divert)) continue;
    const isCall = object.pushesToStack && object.stackPushType === PushPopType.Function;
    const body = object.isExternal
      ? story.KnotContainerWithName(object.targetPathString ?? '')
      : isCall && object.targetPointer.container;
    if (body) bodies.add(body);
  }
  return bodies;
}

export function isWithin(container: Container, bodies: ReadonlySet<Container>): boolean {
  for (let outer: InkObject | null = container; outer; outer = outer.parent) {
    if (bodies.has(outer as Container)) return true;
  }
  return false;
}
