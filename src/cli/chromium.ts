/**
 * Finds a Chromium for the tests and the bench, and gets one when there is none: Debian's package when
 * run as root, Playwright's otherwise. Says what it is doing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What a headless Chromium needs here: no sandbox as root, and no calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function findChromium(): string | undefined {
  const wished = process.env.CHROMIUM_PATH;
  const candidates = [...(wished ? [wished] : []), ...KNOWN, chromium.executablePath()];
  return candidates.find((place) => place && existsSync(place));
}

/** @throws when no Chromium can be had, with what to do about it. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0) getDebians();
  else getPlaywrights();
  const got = findChromium();
  if (got) return got;
  throw new Error(
    'No Chromium was found and none could be installed. Install one and name it in CHROMIUM_PATH.',
  );
}

function getDebians(): void {
  console.log('No Chromium found: installing Debian’s package (apt-get install chromium) …');
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
}

function getPlaywrights(): void {
  console.log('No Chromium found: fetching Playwright’s (playwright-core install chromium) …');
  run('npx', ['playwright-core', 'install', 'chromium']);
}

function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
