/** Where a task stands, in the words used on every screen. */
import type { Standing } from '../core/boundary/scope';

export const STANDING_WORDS: Record<Standing, string> = {
  own: 'Yours to do',
  'delegated-here': 'Delegated to you here',
  'not-delegated': 'Only if delegated',
  beyond: 'Not yours: hand on',
};
