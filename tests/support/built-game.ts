/** Builds the game once, serves it as `npm start` does, and tells the browser tests where it is. */
import type { TestProject } from 'vitest/node';
import { buildGame } from '../../src/cli/fresh-build';
import { DIST, serve } from '../../src/cli/serve';

declare module 'vitest' {
  interface ProvidedContext {
    gameUrl: string;
  }
}

export default async function setup(project: TestProject) {
  await buildGame();
  const served = await serve(DIST, 0);
  project.provide('gameUrl', served.url);
  return () => served.close();
}
