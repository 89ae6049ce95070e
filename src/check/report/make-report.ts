/**
 * What a trainer wants to know of a scenario beyond its faults, worked out over every play of it.
 * Must not know how it is shown.
 */
import type { StoryGraph } from '../../ink/explore/graph';
import { playsEnding, playsTo, shareOf } from '../graph/counts';
import { type Endings, endingsOf } from '../graph/endings';
import { type Plays, playsOf } from '../graph/plays';
import { rangeOf, type Weights } from '../graph/ranges';
import { type Ways, waysToEnd } from '../graph/ways';
import { beatsOfEdges, isUnsafe, marksOfEdges, secondsOfEdges } from '../graph/worth';
import type { WrittenScenario } from '../rule';
import { decidingOptions } from './deciding';
import { rungsOf, skillsOf, tasksOf } from './exercised';
import type { Range, Report } from './report';
import { speakersOf } from './speakers';

export function makeReport(graph: StoryGraph, scenario: WrittenScenario): Report {
  const plays = playsOf(graph);
  const endings = endingsOf(graph, plays, scenario.outline);
  const ways = waysToEnd(plays, (at) => (endings.of[at] ?? -1) >= 0);
  const marks = onPlays(plays, marksOfEdges(graph));
  return {
    file: scenario.file,
    title: scenario.header?.title ?? scenario.file,
    exhaustive: graph.exhaustive,
    states: graph.states - 1,
    ...countsOf(graph, plays, ways, endings),
    marks: rangeOf(ways, marks),
    beats: rangeOf(ways, onPlays(plays, beatsOfEdges(graph))),
    minutes: inMinutes(rangeOf(ways, onPlays(plays, secondsOfEdges(graph)))),
    deciding: decidingOptions(graph, plays, ways, endings, marks),
    speakers: speakersOf(graph.tales),
    findings: scenario.header?.findings ?? [],
    skills: skillsOf(graph, scenario.header),
    tasks: tasksOf(graph),
    rungs: rungsOf(graph, scenario.team),
  };
}

function onPlays(plays: Plays, weights: Weights): Float64Array {
  return Float64Array.from(plays.edge, (edge) => weights[edge] ?? 0);
}

function inMinutes({ least, most }: Range): Range {
  return { least: least / 60, most: most / 60 };
}

/** Each answer, each worth of a handover that the story tells apart, and each random draw makes a play of its own. */
function countsOf(
  graph: StoryGraph,
  plays: Plays,
  ways: Ways,
  { all, of }: Endings,
): Pick<Report, 'paths' | 'safeShare' | 'endings'> {
  const isSafe = (edge: number) => !isUnsafe(graph, plays.edge[edge] ?? 0);
  const count = playsTo(ways);
  const safe = playsTo(ways, isSafe);
  const paths = count && playsEnding(ways, count);
  return {
    paths: paths === null ? null : String(paths),
    safeShare: paths && safe ? shareOf(playsEnding(ways, safe), paths) : null,
    endings: all.map(({ id, text }, ending) => {
      const share =
        count && paths
          ? shareOf(
              playsEnding(ways, count, (at) => of[at] === ending),
              paths,
            )
          : null;
      return { id, text, share };
    }),
  };
}
