/** Compiles Ink text written in a test, and searches it. */
import type { StoryGraph } from '../../src/ink/explore/graph';
import type { Merging } from '../../src/ink/explore/state-key';
import { readScenario, type ScenarioReading } from '../../src/ink/read-scenario';

const HEADER = `# title: A small visit
# patient: Derek
# finding: F1
# skill: explain
`;

/** Lines of the header, for telling lines of the body. */
export const HEADER_LINES = HEADER.split('\n').length - 1;

export const LIMITS = { states: 20_000, seconds: 60, megabytes: 500 };

export function readingOf(body: string, files: Record<string, string> = {}): ScenarioReading {
  return readScenario({
    id: 'a-small-visit',
    file: 'story/scenarios/a-small-visit.ink',
    text: HEADER + body,
    cast: ['Derek', 'Julie'].map((id) => ({ id, name: id })),
    sources: { read: (path) => files[path] ?? null },
    hash: (json) => String(json.length),
  });
}

/** A clock that stands still: no test depends on how fast the machine is. */
export async function explored(
  body: string,
  merging: Merging = 'merged',
  limits = LIMITS,
): Promise<StoryGraph> {
  const { explore, problems } = readingOf(body);
  if (!explore) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join());
  return explore(limits, { now: () => 0 }, merging);
}
