import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contentSecurity } from './src/cli/content-security.ts';
import { doorScript } from './src/cli/door-script.ts';
import { storyPlugin } from './src/cli/story-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: false,
  plugins: [storyPlugin(root), contentSecurity(), doorScript()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
  server: { fs: { allow: [root] } },
  test: {
    projects: [
      {
        extends: true,
        root,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // Far beyond what any takes: a busy machine is no fault of the code.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [`${root}tests/support/built-game.ts`],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
