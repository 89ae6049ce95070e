/**
 * Whether the search of all states can be trusted, tried on stories made up by a seed. `FUZZ=5000` tries
 * that many, `FUZZ_FROM=1200` begins at another seed. A story that shows a fault is made short before it is
 * shown, so that the report can be played by hand.
 */
import { describe, expect, it } from 'vitest';
import { type Held, holdStory } from '../support/fuzz-story';
import { shrinkStory } from '../support/shrink-story';
import { generateStory } from '../support/story-generator';

const STORIES = Number(process.env.FUZZ ?? 200);
const FROM = Number(process.env.FUZZ_FROM ?? 1);
const BATCH = 40;

const batches = Array.from({ length: Math.ceil(STORIES / BATCH) }, (_, at) => {
  const first = FROM + at * BATCH;
  return [first, Math.min(first + BATCH, FROM + STORIES) - 1] as const;
});

const PATIENCE = 300_000;

describe('the search of all states', { timeout: PATIENCE }, () => {
  it.each(batches)('agrees with what can be played, in stories %i to %i', async (first, last) => {
    const held: Held[] = [];
    for (let seed = first; seed <= last; seed += 1) {
      const one = await holdStory(generateStory(seed));
      held.push(one);
      if (one.faults.length > 0) await tellOf(seed, one.faults);
    }
    const share = (is: (one: Held) => boolean) => held.filter(is).length / held.length;
    expect(share((one) => one.compiles)).toBeGreaterThanOrEqual(0.95);
    expect(
      share((one) => one.compared),
      'too few could be compared',
    ).toBeGreaterThanOrEqual(0.5);
  });
});

/** Fails, with the fault and the shortest story found that still shows it. */
async function tellOf(seed: number, faults: readonly string[]): Promise<never> {
  const kind = faults[0]?.split(':')[0] ?? '';
  const short = await shrinkStory(generateStory(seed), async (text) => {
    const { faults } = await holdStory(text).catch(() => ({ faults: [] }));
    return faults.some((fault) => fault.startsWith(kind));
  });
  throw new Error(`Story ${seed}\n${faults.join('\n')}\n\nIn short:\n${short}`);
}
