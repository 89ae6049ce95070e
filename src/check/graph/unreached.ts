/**
 * What was written and never met in any play. Must not know whether the search was complete.
 */
import type { StoryGraph } from '../../ink/explore/graph';
import type { Outline, WrittenChoice, WrittenKnot } from '../../ink/outline';

/** A knot is reached when any of its stitches is. */
export function unreachedKnots(graph: StoryGraph, { knots }: Outline): WrittenKnot[] {
  const reached = new Set(graph.reachedKnots.flatMap((name) => [name, name.split('.')[0] ?? name]));
  return knots.filter(({ name }) => !reached.has(name));
}

/** Fallbacks are never shown, so nobody can miss them. */
export function unreachedChoices(graph: StoryGraph, { choices }: Outline): WrittenChoice[] {
  const reached = new Set(graph.reachedChoices);
  return choices.filter(({ source, isFallback }) => !isFallback && !reached.has(source));
}

/** Whether a runtime path lies inside another. */
export function isWithin(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`);
}
