/**
 * Where every measurement takes place: the built game, served as `npm start` serves it, and a Chromium
 * with nothing remembered. Must not know what is measured.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium';
import { DIST, serve } from '../serve';
import { installStopwatch } from './probe';

export interface House {
  /** The game's address, ending in `/`. */
  url: string;
  /** The folder served. */
  folder: string;
  browser: Browser;
  scenarios: string[];
  close(): Promise<void>;
}

export interface Visitor {
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
}

export type Address = '' | `?scenario=${string}`;

/** Serves a copy, so that a build made meanwhile does not pull the files away. */
export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-terrain-bench-'));
  cpSync(DIST, folder, { recursive: true });
  const served = await serve(folder, 0);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const house = { url: served.url, folder, browser, scenarios: [] as string[] };
  const close = async () => {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  };
  house.scenarios = await withVisitor(house, '', async ({ page }) => {
    await page.goto(house.url);
    return page
      .locator('[data-scenario]')
      .evaluateAll((cards) =>
        cards.flatMap((card) => (card instanceof HTMLElement ? [card.dataset.scenario ?? ''] : [])),
      );
  });
  return { ...house, close };
}

type Place = Pick<House, 'browser'>;

/** A new browser profile, with its stopwatch set for the first control of this address. */
export async function withVisitor<T>(
  { browser }: Place,
  address: Address,
  work: (visitor: Visitor) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const isHome = address === '';
    const control = isHome ? '.card a' : '.continue';
    await installStopwatch(context, { control, needsHandler: !isHome });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    return await work({ context, page, cdp });
  } finally {
    await context.close();
  }
}

export interface Slowness {
  /** Milliseconds added to every answer. */
  latency: number;
  downKilobits: number;
  /** How many times slower the processor is. */
  cpu: number;
}

/** A modest laptop on a weak mobile connection. */
export const MODEST: Slowness = { latency: 150, downKilobits: 1600, cpu: 4 };

/** Nothing is kept from before, as on a first visit. */
export async function slowDown(cdp: CDPSession, slowness: Slowness): Promise<void> {
  const throughput = (slowness.downKilobits * 1000) / 8;
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowness.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
}

export async function firstControl(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() => window.bench.clickableAt, undefined, {
    timeout: 20_000,
  });
  return (await shown.jsonValue()) ?? Number.NaN;
}
