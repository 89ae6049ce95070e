/** A scope table and a team as small as the rules need: one of each colour, three rungs, each kind of ask. */
import type { Scope, Task } from '../../src/core/boundary/scope';
import type { Request, Role, Team } from '../../src/core/boundary/team';
import { URGENCIES } from '../../src/core/scenario/vocabulary';

export function aTask(id: string, given: Partial<Task> = {}): Task {
  return {
    id,
    words: `The task ${id}`,
    topic: 'feet',
    colour: 'own',
    source: 'C6',
    mark: 'design',
    also: [],
    ...given,
  };
}

export function aScope(tasks?: Task[]): Scope {
  return {
    checked: '2026-11',
    topics: [
      { id: 'feet', title: 'Feet' },
      { id: 'medicines', title: 'Medicines' },
    ],
    tasks: tasks ?? [
      aTask('foot-look', { words: 'Look at feet and say what you see', also: ['sore', 'blister'] }),
      aTask('monofilament', { words: 'Test feeling with a monofilament', colour: 'delegated' }),
      aTask('change-dose', {
        words: 'Change a dose',
        topic: 'medicines',
        colour: 'beyond',
        also: ['units', 'insulin'],
      }),
      aTask('pass-on', { words: 'Pass on what you have noticed' }),
    ],
  };
}

export function aRole(id: string, given: Partial<Role> = {}): Role {
  return {
    id,
    title: id,
    person: `the ${id}`,
    rung: 'topic',
    takes: [],
    asks: [],
    hours: 'Monday to Friday',
    reach: 'By telephone',
    response: 'The same day',
    direct: true,
    answers: 'Hello.',
    unexpected: 'I have written it down.',
    source: 'C6',
    mark: 'design',
    ...given,
  };
}

const REQUESTS: Request[] = [
  { id: 'come-out', words: 'Please come out', kind: 'visit' },
  { id: 'speak-to-them', words: 'Please speak to them', kind: 'act' },
  { id: 'just-so-you-know', words: 'Just so that you know', kind: 'inform' },
  { id: 'they-have-an-infection', words: 'They have an infection', kind: 'verdict' },
];

export function aTeam(): Team {
  return {
    service: 'Wending Fen Integrated Diabetes Service',
    rungs: [{ id: 'topic', title: 'Colleagues by topic', words: 'Ring them.' }],
    urgencies: URGENCIES.map((id, index) => ({
      id,
      code: `T${index}`,
      title: id,
      words: 'By then.',
      say: 'Soon.',
    })),
    requests: REQUESTS,
    roles: [aRole('dsn'), aRole('foot-service', { asks: ['Triage this foot'] }), aRole('999')],
  };
}
