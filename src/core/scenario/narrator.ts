/**
 * The port through which a visit hears its story. Declared here, by who needs it; implemented in `src/ink`.
 * Must not know Ink.
 */
import type { Turn } from './beat';
import type { Given } from './given';

export interface Narrator {
  /**
   * Starts from the beginning with this seed, whatever was told before.
   * @param given set before the first words, where the story declares it; the author's own values otherwise.
   */
  begin(seed: number, given?: Given): Turn;
  /**
   * Takes the option with this id and tells on to the next rest.
   * @param handover 0–100, set before the story goes on, when the option was a call.
   * @throws never: an unknown id or a broken story gives a turn with `trouble`.
   */
  choose(choiceId: string, handover?: number): Turn;
}
