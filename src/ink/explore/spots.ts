/**
 * Finds where in the source a part of the compiled story was written.
 */
import { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import { Path } from 'inkjs/engine/Path';
import type { Story } from 'inkjs/engine/Story';
import type { Spot } from './graph';

const NOWHERE: Spot = { file: '', line: 0 };

export function spotOf(object: InkObject | null): Spot {
  const written = object?.debugMetadata;
  return written ? { file: written.fileName ?? '', line: written.startLineNumber } : NOWHERE;
}

export function spotOfChoice(story: Story, path: string): Spot {
  return spotOf(story.ContentAtPath(new Path(path)).obj);
}

/** Runtime paths of everything entered, and of what stands around it. */
export function reachedIn(entered: ReadonlySet<Container>): string[] {
  const paths = new Set<string>();
  for (const container of entered) {
    for (
      let outer: InkObject | null = container;
      outer instanceof Container;
      outer = outer.parent
    ) {
      const path = outer.path.toString();
      if (paths.has(path)) break;
      paths.add(path);
    }
  }
  return [...paths].filter(Boolean);
}
