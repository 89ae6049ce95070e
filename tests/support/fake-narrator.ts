/** A narrator that tells given turns in order, and remembers what it was told. */
import type { Turn } from '../../src/core/scenario/beat';
import type { Narrator } from '../../src/core/scenario/narrator';
import { aTurn } from './story-pieces';

export interface FakeNarrator extends Narrator {
  /** Seeds it was begun with, and what it was told since: an option, or an option with its handover. */
  readonly seeds: number[];
  readonly told: string[];
}

export function fakeNarrator(turns: readonly Turn[]): FakeNarrator {
  const seeds: number[] = [];
  const told: string[] = [];
  let at = 0;
  return {
    seeds,
    told,
    begin(seed) {
      at = 0;
      seeds.push(seed);
      return turns[0] ?? aTurn();
    },
    choose(choiceId, handover) {
      const known = turns[at]?.choices.some((choice) => choice.id === choiceId);
      if (!known) return aTurn({ beats: [], trouble: `There is no option ${choiceId} here.` });
      told.push(handover ? `${choiceId} ${handover}` : choiceId);
      at += 1;
      return turns[at] ?? aTurn({ beats: [] });
    },
  };
}
