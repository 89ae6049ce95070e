/**
 * One Chromium for a test file, a clean profile for every test, and an ear for whatever a trainee's
 * browser would hold against the page: errors, warnings, refused policies, a call to anywhere else.
 * Must not know the game.
 */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { CHROMIUM_ARGS, ensureChromium } from '../../src/cli/chromium';

export interface Profile {
  context: BrowserContext;
  /** A new tab, at an address relative to the game's. */
  open(address?: string): Promise<Page>;
  /** Takes a fault that the test itself brings about. */
  expectTrouble(words: RegExp): void;
}

interface Wishes extends BrowserContextOptions {
  /** False leaves the drawn world away, for tests that are about the words. */
  picture?: boolean;
}

const WAIT = 15_000;

/** Call it once, at the top of a file. */
export function chromiumForThisFile(): (wishes?: Wishes) => Promise<Profile> {
  let browser: Browser;
  let profiles: { context: BrowserContext; troubles: string[] }[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const troubles = profiles.flatMap((profile) => profile.troubles);
    await Promise.all(profiles.map(({ context }) => context.close()));
    profiles = [];
    expect(troubles).toEqual([]);
  });
  return async ({ picture = true, ...wishes } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...wishes });
    context.setDefaultTimeout(WAIT);
    if (!picture) await context.addInitScript(neverIdle);
    const troubles: string[] = [];
    const expected: RegExp[] = [];
    await hearTroubles(context, (words) => {
      if (!expected.some((one) => one.test(words))) troubles.push(words);
    });
    profiles.push({ context, troubles });
    return {
      context,
      expectTrouble: (words) => expected.push(words),
      async open(address = '') {
        const page = await context.newPage();
        await page.goto(new URL(address, inject('gameUrl')).href);
        return page;
      },
    };
  };
}

async function hearTroubles(context: BrowserContext, say: (words: string) => void): Promise<void> {
  const home = new URL(inject('gameUrl')).origin;
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) say(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (fault) => say(`page error: ${fault.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== home) say(`request elsewhere: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
}

/** The page fetches its drawn world when there is time for it; here there never is. */
function neverIdle(): void {
  window.requestIdleCallback = () => 0;
}
