/**
 * How many transitions a cpu second gives: the search, against replaying each way from the start through
 * Ink's public doors, over the same transitions of the same story.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathTo } from '../../../check/graph/routes';
import type { StoryGraph } from '../../../ink/explore/graph';
import { openReplay } from '../../../ink/explore/plain-replay';
import type { ScenarioReading } from '../../../ink/read-scenario';
import { scenarioFiles } from '../../load-stories';
import { ROOT } from '../../serve';
import { roll, seededDice } from '../dice';
import type { Figure } from '../figures';
import { PLENTY, readingOf } from './readings';

const NUMBER = 6;
const SAMPLE = 300;

export async function measureTransitions(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const file of scenarioFiles(ROOT)) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    figures.push(await compare(path.basename(file, '.ink'), () => readingOf(file, text)));
  }
  return figures;
}

async function compare(name: string, read: () => ScenarioReading): Promise<Figure> {
  const reading = read();
  // Once before, so that both sides are measured warm.
  await reading.explore?.(PLENTY, { now: () => 0 });
  const begun = process.cpuUsage();
  const graph = await reading.explore?.(PLENTY, { now: () => 0 });
  if (!graph) throw new Error(`${name} does not compile.`);
  const searched = graph.edges / cpuSeconds(begun);
  const replayed = replayRate(reading, graph);
  const times = searched / replayed;
  return {
    number: NUMBER,
    measure: `Transitions per cpu second against replay: ${name}`,
    figure: `${times.toFixed(1)} ×`,
    aim: '≥ 20 ×',
    met: times >= 20,
    notes: [
      `search ${searched.toFixed(0)}, replay ${replayed.toFixed(0)}, ${graph.edges} transitions`,
    ],
  };
}

/** A sample of the graph's own transitions, drawn by a seed: each costs the whole way to it. */
function replayRate({ bundle }: ScenarioReading, graph: StoryGraph): number {
  const dice = seededDice(1);
  const edges = Array.from({ length: SAMPLE }, () => roll(dice, graph.edges));
  const ways = edges.map((edge) => [...pathTo(graph, graph.from[edge] ?? 0), edge]);
  if (!bundle) throw new Error('There is nothing to replay.');
  const replay = openReplay(bundle);
  const begun = process.cpuUsage();
  for (const way of ways) replay(graph, way);
  return SAMPLE / cpuSeconds(begun);
}

function cpuSeconds(since: NodeJS.CpuUsage): number {
  return process.cpuUsage(since).user / 1e6;
}
