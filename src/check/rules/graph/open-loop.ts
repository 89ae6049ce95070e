/**
 * An ending at which a promise still stands open, whatever was answered on the way.
 * Must not know how the search was done.
 */
import type { Loop } from '../../../core/scenario/beat';
import type { Spot } from '../../../ink/explore/graph';
import { namedText } from '../../../ink/tags';
import { type Ending, type Endings, endingsOf } from '../../graph/endings';
import { type Plays, playsOf, storyEdges } from '../../graph/plays';
import { promisesAlwaysOpen } from '../../graph/promises';
import { pathTo } from '../../graph/routes';
import type { Finding, GraphRule, WrittenScenario } from '../../rule';

export const openLoop: GraphRule = {
  codes: ['open-loop'],
  check(graph, scenario) {
    const promises = graph.tales.some(({ beats }) => beats.some(({ opens }) => opens.length > 0));
    if (!graph.exhaustive || !promises) return [];
    const plays = playsOf(graph);
    const endings = endingsOf(graph, plays);
    const open = promisesAlwaysOpen(graph, plays, endings);
    return endings.all.flatMap((ending, at) => {
      const loops = open[at] ?? [];
      if (loops.length === 0) return [];
      return [findingOf(ending, loops, placeOf(scenario, ending), pathOf(plays, endings, at))];
    });
  },
};

/** A shortest play to an ending: the plays were met breadth-first, so the first state met is nearest. */
function pathOf(plays: Plays, endings: Endings, ending: number): number[] {
  return storyEdges(plays, pathTo(plays, endings.of.indexOf(ending)));
}

/** The tag that names the ending; the end itself where there is none, or where the story made the name. */
function placeOf({ tags }: WrittenScenario, { id, spot }: Ending): Spot {
  const tag = tags.find(({ key, value }) => key === 'outcome' && namedText(value).id === id);
  return tag ? { file: tag.file, line: tag.line } : spot;
}

function findingOf(ending: Ending, loops: readonly Loop[], spot: Spot, edges: number[]): Finding {
  const promises = loops.map(({ id, what }) => `\`${id}\` (${what})`).join(', ');
  const still = loops.length === 1 ? `The promise ${promises} is` : `The promises ${promises} are`;
  const name = ending.named ? `the ending \`${ending.id}\`` : 'this ending';
  const message =
    `${still} still open at ${name}, whatever was chosen on the way. Somebody is left waiting, and ` +
    `the trainee can do nothing about it. Write \`# closes: ${loops[0]?.id ?? ''}\` on the line where it ` +
    'is kept, give a choice in which it can be kept, or say in a comment here why it stays open.';
  return { code: 'open-loop', severity: 'warning', ...spot, message, edges };
}
