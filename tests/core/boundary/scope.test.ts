import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLOURS,
  findTask,
  isBeyondRole,
  searchTasks,
  standingOf,
} from '../../../src/core/boundary/scope';
import { aScope, aTask } from '../../support/world';

describe('the colour of a task in one scenario', () => {
  it('is her own whatever has been delegated', () => {
    const task = aTask('foot-look', { colour: 'own' });
    expect(standingOf(task, [])).toBe('own');
    expect(standingOf(task, ['foot-look'])).toBe('own');
  });

  it('becomes hers where a delegated task was signed off for this person', () => {
    const task = aTask('monofilament', { colour: 'delegated' });
    expect(standingOf(task, ['monofilament'])).toBe('delegated-here');
    expect(isBeyondRole(standingOf(task, ['monofilament']))).toBe(false);
  });

  it('oversteps where a delegated task was not signed off', () => {
    const task = aTask('monofilament', { colour: 'delegated' });
    expect(standingOf(task, ['teach-meter'])).toBe('not-delegated');
    expect(isBeyondRole('not-delegated')).toBe(true);
  });

  it('stays beyond her though somebody wrote it into the delegation', () => {
    const task = aTask('change-dose', { colour: 'beyond' });
    expect(standingOf(task, ['change-dose'])).toBe('beyond');
    expect(isBeyondRole('beyond')).toBe(true);
  });

  it('never turns a task beyond the role into one within it, whatever is delegated', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLOURS), fc.array(fc.string()), (colour, delegated) => {
        const standing = standingOf(aTask('x', { colour }), [...delegated, 'x']);
        expect(isBeyondRole(standing)).toBe(colour === 'beyond');
      }),
      { numRuns: 50 },
    );
  });
});

describe('finding a task', () => {
  it('finds it by its id and nothing by none', () => {
    expect(findTask(aScope(), 'change-dose')?.colour).toBe('beyond');
    expect(findTask(aScope(), 'no-such-task')).toBeUndefined();
    expect(findTask(aScope(), undefined)).toBeUndefined();
  });
});

describe('looking a task up', () => {
  const found = (typed: string) => searchTasks(aScope(), typed).map((task) => task.id);

  it('shows the whole card before anything is typed', () => {
    expect(found('')).toHaveLength(aScope().tasks.length);
    expect(found('   ')).toHaveLength(aScope().tasks.length);
  });

  it.each([
    ['its words', 'change', ['change-dose']],
    ['another word for it', 'insulin', ['change-dose']],
    ['its topic', 'medicines', ['change-dose']],
    ['its id with a space for the hyphen', 'foot look', ['foot-look']],
    ['capitals', 'FEELING', ['monofilament']],
    ['half a word', 'blist', ['foot-look']],
    ['words in any order', 'feet look', ['foot-look']],
  ])('finds it by %s', (_how, typed, ids) => {
    expect(found(typed)).toEqual(expect.arrayContaining(ids));
  });

  it('needs every word that was typed', () => {
    expect(found('change monofilament')).toEqual([]);
  });

  it('keeps the order of the table', () => {
    expect(found('feet')).toEqual(['foot-look', 'monofilament', 'pass-on']);
  });

  it('takes brackets and stars as letters', () => {
    expect(found('(')).toEqual([]);
    expect(found('.*')).toEqual([]);
  });
});
