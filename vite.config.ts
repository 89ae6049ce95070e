import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentSecurity } from './src/cli/content-security';
import { storyPlugin } from './src/cli/story-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: false,
  plugins: [storyPlugin(root), contentSecurity()],
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
});
