/** `npm start`: builds the game when it is missing or older than its sources, serves it, says where. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { compressFolder } from './compress';
import { DIST, ROOT, serveAndSay } from './serve';

const SOURCES = ['src', 'story', 'assets', 'package.json', 'vite.config.ts'];

async function start(): Promise<void> {
  if (isStale()) {
    console.log('Building the game (about half a minute the first time) …');
    await build({
      configFile: path.join(ROOT, 'vite.config.ts'),
      logLevel: 'warn',
      configLoader: 'runner',
    });
    await compressFolder(DIST);
  }
  await serveAndSay(Number(process.env.PORT ?? 4173));
}

function isStale(): boolean {
  const built = changedAt(path.join(DIST, 'index.html'));
  return SOURCES.some((source) => changedAt(path.join(ROOT, source)) > built);
}

/** Milliseconds of the newest file at or under a path; 0 when there is none. */
function changedAt(place: string): number {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(place).map((name) => changedAt(path.join(place, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
