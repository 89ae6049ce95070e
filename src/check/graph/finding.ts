/**
 * What rules of the graph share in saying what they found: one finding for each place, with the shortest
 * play that leads there. Must not know any one rule.
 */
import type { GraphOption, Spot, StoryGraph } from '../../ink/explore/graph';
import type { Finding } from '../rule';
import { nameOfOption } from './routes';
import { optionsOf } from './worth';

/** Equal codes at one line become one finding, the one that is soonest shown. */
export function onePerPlace(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.code} ${finding.file}:${finding.line}`;
    const known = byPlace.get(place);
    if (!known || finding.edges.length < known.edges.length) byPlace.set(place, finding);
  }
  return [...byPlace.values()];
}

/** Of the states with an equal key, the one that the shortest play comes to; none for an undefined key. */
export function soonest<Key>(
  length: Int32Array,
  keyOf: (state: number) => Key | undefined,
): Map<Key, number> {
  const found = new Map<Key, number>();
  length.forEach((far, state) => {
    if (far < 0) return;
    const key = keyOf(state);
    if (key === undefined) return;
    const known = found.get(key);
    if (known === undefined || far < (length[known] ?? 0)) found.set(key, state);
  });
  return found;
}

/** The options offered in a state; none where the story does not rest. */
export function optionsAt(graph: StoryGraph, state: number): GraphOption[] {
  const rest = graph.rests[graph.rest[state] ?? -1];
  return rest ? optionsOf(graph, rest) : [];
}

/** `a`, `b` and `c`, as names in a sentence. */
export function named(options: readonly GraphOption[], joint = 'and'): string {
  const names = [...new Set(options.map((option) => `\`${nameOfOption(option)}\``))];
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${joint} ${last}`;
}

/** "lines 4, 9 and 12", once each and in order. */
export function atLines(spots: readonly Spot[]): string {
  const lines = [...new Set(spots.map(({ line }) => line))].sort((a, b) => a - b).map(String);
  const last = lines.pop() ?? '';
  return lines.length === 0 ? `line ${last}` : `lines ${lines.join(', ')} and ${last}`;
}
