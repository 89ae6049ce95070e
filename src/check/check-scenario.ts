/**
 * Checks one scenario whole: reads it, asks every rule of the text, searches every state, asks every rule of
 * the graph, and says of what they found only what can be played.
 * Must not know the disk, the clock, or how findings are shown.
 */
import { castMembers, type WorldData } from '../core/boundary/world-data';
import type { Bundle } from '../ink/bundle';
import type { CompileRequest } from '../ink/compile';
import type { SearchHooks, SearchLimits, StoryGraph } from '../ink/explore/graph';
import type { Outline } from '../ink/outline';
import { readScenario, type ScenarioReading } from '../ink/read-scenario';
import type { CheckedFile, Diagnostic } from './diagnostic';
import { wordsOfPath } from './graph/routes';
import { inOrder } from './in-order';
import { countEndings, exploredFigures, scoreFigures } from './report/figures';
import { makeReport } from './report/make-report';
import type { Report } from './report/report';
import type { Finding, WrittenScenario } from './rule';
import { GRAPH_RULES } from './rules/graph';
import { TEXT_RULES } from './rules/text';
import { explanationOf } from './source/explained';
import { readWritten } from './source/read-written';

/** Everything is given: no disk, no clock. The cast is taken from the world. */
export interface CheckRequest extends Omit<CompileRequest, 'cast'> {
  /** Null when the world's data cannot be read: then what depends on it is not checked. */
  world: WorldData | null;
  limits: SearchLimits;
  hooks: SearchHooks;
}

export interface Checked {
  checked: CheckedFile;
  /** Null when it does not compile. */
  bundle: Bundle | null;
  /** Every file read, from the project's root, for watching. */
  files: string[];
  /** Null when it does not compile. */
  report: Report | null;
  graph: StoryGraph | null;
  /** Empty when the text cannot be parsed. */
  outline: Outline;
}

export async function checkScenario(request: CheckRequest): Promise<Checked> {
  const { world, limits, hooks } = request;
  const reading = readScenario({ ...request, cast: world ? castMembers(world) : [] });
  const scenario = writtenScenario(reading, request);
  const said = [...reading.problems, ...TEXT_RULES.flatMap((rule) => rule.check(scenario))];
  const { bundle, files, outline } = reading;
  const found = { bundle, files, outline, report: null, graph: null };
  if (!reading.explore) return { ...found, checked: checkedFile(scenario, said) };
  const graph = await reading.explore(limits, hooks);
  said.push(...saidOfGraph(graph, scenario, reading));
  const checked: CheckedFile = {
    ...checkedFile(scenario, said),
    explored: exploredFigures(graph, scenario.outline, countEndings(graph)),
    score: scoreFigures(graph),
  };
  return { ...found, checked, report: makeReport(graph, scenario), graph };
}

function writtenScenario(reading: ScenarioReading, request: CheckRequest): WrittenScenario {
  const { file, world } = request;
  const { texts, outline, bundle } = reading;
  return {
    file,
    texts,
    outline,
    header: bundle?.header ?? null,
    known: world ? knownWords(world) : {},
    scope: world?.scope ?? null,
    team: world?.team ?? null,
    ...readWritten(texts),
  };
}

function knownWords({ scope, team, sources }: WorldData): WrittenScenario['known'] {
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  return { tasks: ids(scope.tasks), roles: ids(team.roles), sources: ids(sources) };
}

function saidOfGraph(
  graph: StoryGraph,
  scenario: WrittenScenario,
  { certify }: ScenarioReading,
): Diagnostic[] {
  const findings = GRAPH_RULES.flatMap((rule) => rule.check(graph, scenario));
  return findings
    .filter(({ edges }) => certify?.(graph, edges))
    .map((finding) => withPath(finding, graph));
}

/** A way without a choice is a way too: the fault is met before the first. */
function withPath({ edges, ...diagnostic }: Finding, graph: StoryGraph): Diagnostic {
  if (edges.length === 0) return diagnostic;
  return { ...diagnostic, path: wordsOfPath(graph, edges) };
}

function checkedFile({ file, texts }: WrittenScenario, said: readonly Diagnostic[]): CheckedFile {
  const diagnostics = inOrder(said).map((diagnostic) => {
    const explained = explanationOf(texts, diagnostic);
    return explained === undefined ? diagnostic : { ...diagnostic, explained };
  });
  const ok = diagnostics.every(({ severity }) => severity !== 'error');
  return { file, ok, diagnostics };
}
