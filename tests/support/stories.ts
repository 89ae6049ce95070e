/** The scenarios of `story/`, compiled as the build compiles them, with the world they stand in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadStories, scenarioFiles } from '../../src/cli/load-stories';
import type { WorldData } from '../../src/core/boundary/world-data';
import type { Bundle } from '../../src/ink/bundle';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const stories = loadStories(ROOT);

/** As the page gets them: through JSON. */
export const bundles: Bundle[] = JSON.parse(JSON.stringify(stories.bundles));

export function theWorld(): WorldData {
  if (!stories.world) throw new Error('The world data of `story/` cannot be read.');
  return stories.world;
}

/** Name and text of every scenario. */
export function scenarioTexts(): { file: string; text: string }[] {
  return scenarioFiles(ROOT).map((file) => {
    return { file, text: readFileSync(path.join(ROOT, file), 'utf8') };
  });
}
