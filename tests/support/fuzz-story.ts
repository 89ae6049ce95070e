/**
 * Holds a search against everything else that is known of a story: the same search without merging, plays
 * at random, and replay. Says in a sentence each where they disagree.
 */
import { pathTo } from '../../src/check/graph/routes';
import type { SearchLimits, StoryGraph } from '../../src/ink/explore/graph';
import { readScenario, type ScenarioReading } from '../../src/ink/read-scenario';
import { factsOf, type GraphFacts, nameOf, worthOfPlays } from './graph-facts';
import { playAtRandom } from './random-play';

export interface Held {
  compiles: boolean;
  /** Whether the search without merging came to its end, so that the two could be compared. */
  compared: boolean;
  faults: string[];
}

/** Counted in states alone, never timed: the same story is held to the same things on any machine. */
const MERGED: SearchLimits = { states: 800, seconds: 600, megabytes: 500 };
const EXACT: SearchLimits = { ...MERGED, states: 400 };
const HOOKS = { now: () => 0 };
const PLAYS = 4;
const MOST_CERTIFIED = 8;

export function readText(text: string): ScenarioReading {
  const file = 'story/scenarios/made-up.ink';
  const sources = { read: () => null };
  return readScenario({ id: 'made-up', file, text, cast: [], sources, hash: () => 'x' });
}

export async function holdStory(text: string): Promise<Held> {
  const reading = readText(text);
  if (!reading.explore) return { compiles: false, compared: false, faults: [] };
  const merged = await reading.explore(MERGED, HOOKS, 'merged');
  const exact = await reading.explore(EXACT, HOOKS, 'exact');
  return {
    compiles: true,
    compared: exact.exhaustive,
    faults: [
      ...(exact.exhaustive ? differences(merged, exact) : []),
      ...uncertified(reading, merged),
      ...(merged.exhaustive ? missed(reading, merged) : []),
    ],
  };
}

function differences(merged: StoryGraph, exact: StoryGraph): string[] {
  if (!merged.exhaustive || merged.states > exact.states)
    return [`merging: ${merged.states} states where ${exact.states} are all there are`];
  const [mine, theirs] = [factsOf(merged), factsOf(exact)];
  return (Object.keys(mine) as (keyof GraphFacts)[])
    .filter((fact) => JSON.stringify(mine[fact]) !== JSON.stringify(theirs[fact]))
    .map((fact) => {
      const [own, other] = [[mine[fact]].flat(), [theirs[fact]].flat()];
      const only = own.filter((one) => !other.includes(one as never));
      const lost = other.filter((one) => !own.includes(one as never));
      return `merging: ${fact} has ${only.join('; ')} and lacks ${lost.join('; ')}`;
    });
}

/** The way to one state of each rest and each stop. */
function uncertified({ certify }: ScenarioReading, graph: StoryGraph): string[] {
  const byRest = new Map<number, number>();
  for (let state = graph.states - 1; state > 0; state -= 1)
    byRest.set(graph.rest[state] ?? 0, state);
  const every = [...byRest.values()];
  const sample = every.filter((_, at) => at % Math.ceil(every.length / MOST_CERTIFIED) === 0);
  return sample
    .filter((state) => !certify?.(graph, pathTo(graph, state)))
    .map((state) => `replay: state ${state} cannot be played`);
}

function missed({ bundle }: ScenarioReading, graph: StoryGraph): string[] {
  if (!bundle) return [];
  const rests = new Set(graph.rests.map((rest) => namesOf(rest.options, graph)));
  const stops = new Set<string>(graph.stops.map(({ kind }) => kind));
  const worth = worthOfPlays(graph);
  return Array.from({ length: PLAYS }, (_, seed) => playAtRandom(bundle, seed)).flatMap((play) => {
    const names = play.rests.map((choices) => choices.map(nameOf).join(' / '));
    const strange = names.filter((name) => !rests.has(name)).slice(0, 1);
    const isKnown = play.ending === 'given up' || stops.has(play.ending);
    const isWorth =
      play.ending !== 'ended' || (worth.least <= play.marks && play.marks <= worth.most);
    return [
      ...strange.map((name) => `play: meets ${name}, which the search does not`),
      ...(isKnown ? [] : [`play: comes to ${play.ending}, which the search does not`]),
      ...(isWorth ? [] : [`play: gathers ${play.marks} marks of ${JSON.stringify(worth)}`]),
    ];
  });
}

function namesOf(options: readonly number[], graph: StoryGraph): string {
  return options
    .flatMap((at) => graph.options[at]?.choice ?? [])
    .map(nameOf)
    .join(' / ');
}
