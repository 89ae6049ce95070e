/** Each scenario of the story folder, checked whole: text, every state, every rule, every certificate. */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkStory } from '../../check-stories';
import { scenarioFiles } from '../../load-stories';
import { ROOT } from '../../serve';
import { type Figure, seconds } from '../figures';
import { world } from './readings';

const NUMBER = 8;
const MOST = 2_000;

export async function measureOwnScenarios(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const file of scenarioFiles(ROOT)) {
    const begun = performance.now();
    const { graph } = await checkStory({ root: ROOT, file }, world);
    const time = performance.now() - begun;
    const isWhole = graph?.exhaustive ?? false;
    figures.push({
      number: NUMBER,
      measure: `Checked whole: ${path.basename(file, '.ink')}`,
      figure: seconds(time),
      aim: '≤ 2 s',
      met: isWhole && time <= MOST,
      notes: [`${graph?.states} states, ${graph?.edges} transitions`],
    });
  }
  return figures;
}
