/** A colleague whom the team file does not hold: nobody can be rung by that name. Must not know the team. */
import { listOf, parseTag } from '../../../ink/tags';
import type { TextRule, WrittenScenario } from '../../rule';
import { type UsedWord, unknownWords } from '../unknown-word';
import { tagsCalled } from '../used-words';

export const unknownRole: TextRule = {
  codes: ['unknown-role'],
  check: (scenario) =>
    unknownWords([...calledRoles(scenario), ...castRoles(scenario)], {
      code: 'unknown-role',
      kind: 'role',
      known: scenario.known.roles,
      consequence: 'Nobody on the ladder has it, so nobody can be rung.',
      where: 'The roles stand in `story/team.yaml`.',
    }),
};

function calledRoles(scenario: WrittenScenario): UsedWord[] {
  return tagsCalled(scenario, 'call').map(({ value, file, line }) => {
    return { word: listOf(value)[0] ?? '', file, line };
  });
}

/** `# cast: Ngozi = Ngozi Ademola; role: dsn` */
function castRoles(scenario: WrittenScenario): UsedWord[] {
  return tagsCalled(scenario, 'cast').flatMap(({ value, file, line }) => {
    const extras = value.split(';').slice(1).map(parseTag);
    const roles = extras.filter(({ key }) => key === 'role');
    return roles.map((role) => ({ word: role.value, file, line }));
  });
}
