/**
 * A key that contradicts the role: praise for what is beyond it, or harm in what is hers to do, and no
 * `why` that says so. Must not know how the table of tasks is kept.
 */
import {
  findTask,
  isBeyondRole,
  type Standing,
  standingOf,
  type Task,
} from '../../../core/boundary/scope';
import { listOf } from '../../../ink/tags';
import type { Diagnostic } from '../../diagnostic';
import type { TextRule, WrittenScenario } from '../../rule';
import type { ChoiceLine } from '../../source/written';
import { tagsCalled } from '../used-words';

export const boundaryMismatch: TextRule = {
  codes: ['boundary-mismatch'],
  check(scenario) {
    const delegated = delegatedIn(scenario);
    return scenario.choices.flatMap((choice) => {
      const message = mismatch(choice, taskIn(choice, scenario), delegated);
      return message ? [diagnosticOf(choice, message)] : [];
    });
  },
};

function diagnosticOf({ file, line }: ChoiceLine, message: string): Diagnostic {
  return { code: 'boundary-mismatch', severity: 'error', file, line, message };
}

function delegatedIn(scenario: WrittenScenario): string[] {
  return (
    scenario.header?.delegated ??
    tagsCalled(scenario, 'delegated').flatMap(({ value }) => listOf(value))
  );
}

/** A call that names no task passes something on. */
function taskIn(choice: ChoiceLine, { scope }: WrittenScenario): Task | undefined {
  const id = wordIn(choice, 'task') ?? (has(choice, 'call') ? 'pass-on' : undefined);
  return scope ? findTask(scope, id) : undefined;
}

const BEYOND: Partial<Record<Standing, string>> = {
  beyond: 'is beyond the role of the technician',
  'not-delegated': 'is hers only when delegated, and this scenario has not delegated it',
};

function mismatch(choice: ChoiceLine, task: Task | undefined, delegated: string[]) {
  if (!task || wordIn(choice, 'why')) return undefined;
  const standing = standingOf(task, delegated);
  const praise = ['best', 'ok'].find((rating) => has(choice, rating));
  if (isBeyondRole(standing) && praise) return beyondButPraised(task.id, standing, praise);
  return standing === 'own' && has(choice, 'unsafe') ? ownButUnsafe(task.id) : undefined;
}

function beyondButPraised(task: string, standing: Standing, praise: string): string {
  const delegate =
    standing === 'not-delegated' ? ` Or write \`# delegated: ${task}\` in the header.` : '';
  return (
    `The task \`${task}\` ${BEYOND[standing]}, but doing it is rated \`${praise}\`: trainees would learn to ` +
    `overstep. Change the rating or the task, or say in \`# why: …\` why it is right here.${delegate}`
  );
}

function ownButUnsafe(task: string): string {
  return (
    `The task \`${task}\` is the technician's own work, but this option is \`unsafe\`: the gate would fall on ` +
    'something she may do. Take `# unsafe` away, name another task, or say in `# why: …` what makes it harmful.'
  );
}

function has({ tags }: ChoiceLine, key: string): boolean {
  return tags.some((tag) => tag.key === key);
}

function wordIn({ tags }: ChoiceLine, key: string): string | undefined {
  return tags.find((tag) => tag.key === key)?.value;
}
