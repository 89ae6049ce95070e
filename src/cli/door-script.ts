/**
 * A few bytes that run before anything is drawn: a page asked for one scenario never shows, nor fetches
 * the drawings of, the list of all. Emitted beside the page, since the content security policy allows no
 * inline script, and a module would come too late.
 */
import type { Plugin } from 'vite';

const FILE = 'door.js';
const SCRIPT =
  "const at = new URLSearchParams(location.search); if (at.has('scenario') || at.has('term')) document.documentElement.dataset.at = 'door';\n";

export function doorScript(): Plugin {
  return {
    name: 'local-terrain-door-script',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: SCRIPT });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: `./${FILE}` }, injectTo: 'head' }],
    },
  };
}
