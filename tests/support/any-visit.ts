/** Visits of any shape, for properties: a few decisions, each answered somehow. */
import fc from 'fast-check';
import type { Choice, Turn } from '../../src/core/scenario/beat';
import { RATINGS, SKILLS, URGENCIES } from '../../src/core/scenario/vocabulary';
import type { LogEntry } from '../../src/core/visit/log';
import { aChoice, aTurn } from './story-pieces';
import { called, chose } from './visits';

const TASKS = ['foot-look', 'monofilament', 'change-dose', 'no-such-task'];

export const anyTurn: fc.Arbitrary<Turn> = fc
  .array(
    fc.record({
      rating: fc.constantFrom(...RATINGS),
      unsafe: fc.boolean(),
      skill: fc.option(fc.constantFrom(...SKILLS), { nil: undefined }),
      task: fc.option(fc.constantFrom(...TASKS), { nil: undefined }),
      call: fc.option(
        fc.record({
          role: fc.constantFrom('dsn', '999', 'foot-service'),
          when: fc.constantFrom(...URGENCIES),
        }),
        { nil: undefined },
      ),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((options) => aTurn({ choices: options.map((given, at) => aChoice(`option-${at}`, given)) }));

/** A story of one to five decisions and its end, and which option each was answered with. */
export const anyStory = fc.record({
  turns: fc.array(anyTurn, { minLength: 1, maxLength: 5 }),
  picks: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
});

export function pickedOf(turns: readonly Turn[], picks: readonly number[]): Choice[] {
  return turns.map((turn, at) => {
    const choice = turn.choices[(picks[at] ?? 0) % turn.choices.length];
    if (!choice) throw new Error('A decision has always an option.');
    return choice;
  });
}

export function logOf(picked: readonly Choice[]): LogEntry[] {
  return picked.map(({ id, call }) => (call ? called(call.role, call.when, id) : chose(id)));
}
