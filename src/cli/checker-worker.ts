/**
 * The checker's worker, built alone and opened in a page of its own: for the bench and for the tests, which
 * want it as a browser runs it. Must not know what is asked of it.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { CheckOrder, FromChecker } from '../check/worker-messages';
import type { WorldData } from '../core/boundary/world-data';
import { ROOT } from './serve';

/** Writes `worker.js` and a page that starts it into this folder. */
export async function buildCheckerWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(ROOT, 'src/check/worker.ts'),
        output: { entryFileNames: 'worker.js' },
      },
    },
  });
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Checker</title>',
  );
}

interface Desk extends Window {
  checker: Worker;
}

/** Starts the worker in a page that stands at the folder's address. */
export async function startChecker(page: Page, world: WorldData | null): Promise<void> {
  await page.evaluate((data) => {
    const desk = window as unknown as Desk;
    desk.checker = new Worker('worker.js', { type: 'module' });
    desk.checker.postMessage({ kind: 'world', world: data });
  }, world);
}

export interface Answer {
  message: Exclude<FromChecker, { kind: 'progress' }>;
  /** From the order to the answer, in the page's own time. */
  milliseconds: number;
}

/** Gives the order, and the answer when it comes. */
export function ask(page: Page, order: CheckOrder): Promise<Answer> {
  return page.evaluate((sent) => {
    const { checker } = window as unknown as Desk;
    const begun = performance.now();
    const heard = new AbortController();
    return new Promise<Answer>((resolve, reject) => {
      checker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromChecker>) => {
          if (data.id !== sent.id || data.kind === 'progress') return;
          heard.abort();
          resolve({ message: data, milliseconds: performance.now() - begun });
        },
        { signal: heard.signal },
      );
      checker.addEventListener('error', ({ message }) => reject(new Error(message)), {
        signal: heard.signal,
      });
      checker.postMessage(sent);
    });
  }, order);
}

/** Tells the worker to leave a check; what comes of it is the answer to the order. */
export async function leave(page: Page, id: number): Promise<void> {
  await page.evaluate((left) => {
    (window as unknown as Desk).checker.postMessage({ kind: 'cancel', id: left });
  }, id);
}
