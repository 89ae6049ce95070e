/**
 * For each row of the search's merging table: a few things done that differ in that part of the state alone,
 * and what asks after it later. Between the two the story rests, and there a search that forgets too much
 * takes the ways for one.
 */
import { oneOf } from '../../src/cli/bench/dice';
import type { Cast } from './story-pool';

export interface Diamond {
  /** One of these by each way. */
  ways: readonly string[];
  /** Done by all, after the rest. */
  after?: string;
  looks: readonly string[];
}

const QUICK = '-> quick ->';

const ROWS: readonly ((cast: Cast) => Diamond)[] = [
  () => ({
    ways: ['', QUICK, `${QUICK}\n${QUICK}`, `${QUICK}\n${QUICK}\n${QUICK}`],
    looks: ['quick', 'quick > 1', 'quick > 2', 'quick % 2 == 1', 'quick % 3 == 2', 'quick == 2'],
  }),
  () => ({
    ways: [QUICK, `${QUICK}\n-> pause ->`, '-> pause ->', `-> pause ->\n${QUICK}`],
    looks: [1, 2, 3].map((age) => `TURNS_SINCE(-> quick) < ${age}`),
  }),
  () => ({
    ways: ['', '-> pause ->', '-> pause ->\n-> pause ->'],
    looks: ['TURNS() % 2 == 0', 'TURNS() % 3 == 1', 'TURNS() > 3'],
  }),
  () => ({
    ways: ['~ n = 0', '-> toss ->\n~ n = 0'],
    after: '-> toss ->',
    looks: ['n == 1', 'n == 2', 'n > 0'],
  }),
  () => ({ ways: ['~ held = 0', '~ held = 1'], after: '-> holding(held) ->', looks: ['flag'] }),
  () => ({
    ways: ['~ bag = ()', '~ bag = LIST_ALL(bag)', '~ bag = (plum)', '~ bag += pear'],
    looks: ['bag ? pear', 'LIST_COUNT(bag) > 1', 'bag == ()', 'LIST_ALL(bag) ? plum'],
  }),
  ({ knots }) => ({
    ways: knots.map((knot) => `~ goal = -> ${knot}`),
    looks: [...knots.map((knot) => `goal == -> ${knot}`), 'READ_COUNT(goal) > 0'],
  }),
  () => ({
    ways: ['-> pause ->\n~ flag = true', '-> pause ->\n~ flag = false'],
    looks: ['flag', 'not flag'],
  }),
  () => ({
    ways: ['-> telling(0) ->', '-> telling(1) ->', '-> telling(2) ->'],
    looks: ['flag', 'n > 1'],
  }),
  () => ({
    ways: ['~ echo = n', '~ echo = n + 1', '~ echo = 1 - n'],
    after: '~ n = echo',
    looks: ['n > 1', 'n == 0'],
  }),
];

export function aDiamond(cast: Cast): Diamond {
  return oneOf(cast.dice, ROWS)(cast);
}
