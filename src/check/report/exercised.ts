/**
 * What of the curriculum a scenario exercises: competencies, tasks, and rungs of the ladder.
 * Must not know which of it is done well.
 */
import { findRole, type Team } from '../../core/boundary/team';
import type { Choice } from '../../core/scenario/beat';
import type { Header } from '../../core/scenario/scenario';
import { isDecision } from '../../core/visit/visit';
import type { StoryGraph } from '../../ink/explore/graph';
import { optionsOf } from '../graph/worth';

/** Of the decisions that can be met; the header's competency counts where no option names another. */
export function skillsOf(graph: StoryGraph, header: Header | null): string[] {
  const rests = graph.rests.map((rest) => optionsOf(graph, rest).map(({ choice }) => choice));
  const skills = rests.filter(isDecision).flatMap((choices) => skillsAt(choices, header));
  return [...new Set(skills)].sort();
}

function skillsAt(choices: readonly Choice[], header: Header | null): string[] {
  const first = choices.find(({ skill }) => skill)?.skill ?? header?.skill;
  return choices.flatMap((choice) => choice.skill ?? first ?? []);
}

/** A call that names no task passes something on. */
export function tasksOf(graph: StoryGraph): string[] {
  const tasks = graph.options.flatMap(
    ({ choice }) => choice.task ?? (choice.call ? 'pass-on' : []),
  );
  return [...new Set(tasks)].sort();
}

/** Ids in the order of the ladder. */
export function rungsOf(graph: StoryGraph, team: Team | null): string[] {
  if (!team) return [];
  const roles = graph.options.flatMap(({ choice }) => choice.call?.role ?? []);
  const reached = new Set(roles.flatMap((role) => findRole(team, role)?.rung ?? []));
  return team.rungs.map(({ id }) => id).filter((id) => reached.has(id));
}
