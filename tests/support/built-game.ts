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
  await buildAsForTrainees();
  await compressFolder(DIST);
  const served = await serve(DIST, 0);
  project.provide('gameUrl', served.url);
  return () => served.close();
}

/** The test runner's own NODE_ENV would have libraries bring their development versions. */
async function buildAsForTrainees(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: path.join(ROOT, 'vite.config.ts'),
      configLoader: 'runner',
      logLevel: 'warn',
      mode: 'production',
    });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}
