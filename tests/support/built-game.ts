/** Builds the game once, serves it as `npm start` does, and tells the browser tests where it is. */
import path from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { compressFolder } from '../../src/cli/compress';
import { DIST, ROOT, serve } from '../../src/cli/serve';

declare module 'vitest' {
  interface ProvidedContext {
    gameUrl: string;
  }
}

export default async function setup(project: TestProject) {
  await build({
    configFile: path.join(ROOT, 'vite.config.ts'),
    configLoader: 'bundle',
    logLevel: 'warn',
    mode: 'production',
  });
  await compressFolder(DIST);
  const served = await serve(DIST, 0);
  project.provide('gameUrl', served.url);
  return () => served.close();
}
