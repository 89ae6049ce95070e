/** Builds the game when it is missing or older than its sources. Must not know who asks for it. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { compressFolder } from './compress';
import { DIST, ROOT } from './serve';

const SOURCES = ['src', 'story', 'assets', 'package.json', 'vite.config.ts'];
/** Parts of `src` that never reach the page. */
const NOT_BUILT = ['src/cli/bench', 'src/cli/bench.ts'];

/** @param say hears of it before a build begins. */
export async function ensureFreshBuild(say: (words: string) => void): Promise<void> {
  if (!isStale()) return;
  say('Building the game (about half a minute the first time) …');
  await buildGame();
}

/** Whatever runs it: a test runner's own NODE_ENV would have libraries bring their development versions. */
export async function buildGame(): Promise<void> {
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
  await compressFolder(DIST);
}

/** Older than a source, or left half done: the compressed page is written last. */
function isStale(): boolean {
  const built = changedAt(path.join(DIST, 'index.html.br'));
  return SOURCES.some((source) => changedAt(path.join(ROOT, source)) > built);
}

/** Milliseconds of the newest file at or under a path; 0 when there is none. */
function changedAt(place: string): number {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat || NOT_BUILT.includes(path.relative(ROOT, place))) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(place).map((name) => changedAt(path.join(place, name)));
  return Math.max(stat.mtimeMs, ...inside);
}
