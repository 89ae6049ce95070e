/**
 * Numbers every place of a compiled story, so that what is true of a place can be kept in plain arrays.
 * A point is one object inside a container, or an empty container. Must not know what the objects do.
 */
import { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import type { Pointer } from 'inkjs/engine/Pointer';

/** No place: the content ends here. */
export const NOWHERE = -1;

export class Points {
  readonly objects: InkObject[] = [];
  readonly containers: Container[] = [];
  private readonly first = new Map<Container, number>();

  constructor(root: Container) {
    const waiting = [root];
    for (let container = waiting.pop(); container; container = waiting.pop()) {
      this.number(container);
      for (const inner of innerContainers(container)) waiting.push(inner);
    }
  }

  get size(): number {
    return this.objects.length;
  }

  /** One number for each object, and one for the container itself when it holds none. */
  private number(container: Container): void {
    if (this.first.has(container)) return;
    this.first.set(container, this.objects.length);
    this.containers.push(container);
    const content = container.content.length > 0 ? container.content : [container];
    for (const object of content) this.objects.push(object);
  }

  /** The container in which a point stands, and its index there. */
  ownerOf(point: number): { container: Container; index: number } {
    const object = this.objects[point];
    const isEmpty = object instanceof Container && object.content.length === 0;
    const container = (
      isEmpty && this.first.get(object) === point ? object : object?.parent
    ) as Container;
    return { container, index: point - (this.first.get(container) ?? 0) };
  }

  /** The first point of a container: containers are entered until one holds something. */
  entry(container: Container): number {
    let inner = container;
    while (inner.content[0] instanceof Container) inner = inner.content[0];
    return this.first.get(inner) ?? NOWHERE;
  }

  at(container: Container, index: number): number {
    const object = container.content[index];
    if (object instanceof Container) return this.entry(object);
    if (object === undefined)
      return container.content.length === 0 ? this.entry(container) : NOWHERE;
    return (this.first.get(container) ?? 0) + index;
  }

  atPointer({ container, index }: Pointer): number {
    return container ? this.at(container, Math.max(0, index)) : NOWHERE;
  }

  /** Where the content goes on: the next object, or what follows the container it stood last in. */
  after(container: Container, index: number): number {
    let inner: Container = container;
    let at = index + 1;
    while (at >= inner.content.length) {
      const outer = inner.parent;
      if (!(outer instanceof Container)) return NOWHERE;
      const place = outer.content.indexOf(inner);
      if (place < 0) return NOWHERE;
      inner = outer;
      at = place + 1;
    }
    return this.at(inner, at);
  }
}

function innerContainers(container: Container): Container[] {
  const named = [...container.namedContent.values()] as unknown[];
  return [...container.content, ...named].filter((one) => one instanceof Container);
}
