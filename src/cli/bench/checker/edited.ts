/** A line of a scenario of 300 is changed: how soon a worker in a page has fresh diagnostics. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { CheckOrder } from '../../../check/worker-messages';
import { ask, buildCheckerWorker, startChecker } from '../../checker-worker';
import { CHROMIUM_ARGS, ensureChromium } from '../../chromium';
import { serve } from '../../serve';
import { type Figure, median, milliseconds, quantile } from '../figures';
import { generateScenario } from './generate-scenario';
import { PLENTY, world } from './readings';

const NUMBER = 9;
const EDITS = 20;
const MOST = 500;
const FILE = 'story/scenarios/generated.ink';

export async function measureEdited(): Promise<Figure[]> {
  const times = await withChecker(async (page) => {
    const text = generateScenario({ seed: 1, lines: 300 });
    const answers: number[] = [];
    for (let edit = 0; edit <= EDITS; edit++) {
      const { message, milliseconds: time } = await ask(page, order(edit, edited(text, edit)));
      if (message.kind !== 'done') throw new Error(`The worker said ${JSON.stringify(message)}.`);
      answers.push(time);
    }
    // The first check is the opening of the file; what follows are its edits.
    return answers.slice(1);
  });
  const slow = quantile(times, 0.95);
  return [
    {
      number: NUMBER,
      measure: '300 lines, one edited: fresh diagnostics from a worker, p95',
      figure: milliseconds(slow),
      aim: `≤ ${MOST} ms`,
      met: slow <= MOST,
      notes: [`median ${milliseconds(median(times))} of ${EDITS} edits`],
    },
  ];
}

function order(id: number, text: string): CheckOrder {
  return { kind: 'check', id, main: FILE, files: { [FILE]: text }, limits: PLENTY };
}

/** Another line of speech each time, so that nothing can be remembered. */
function edited(text: string, edit: number): string {
  const lines = text.split('\n');
  const spoken = [...lines.keys()].filter((at) => lines[at]?.includes('Derek: '));
  const at = spoken[(edit * 7) % spoken.length] ?? 0;
  lines[at] = `${lines[at]?.replace('Derek: ', `Derek: That is ${edit}. `)}`;
  return lines.join('\n');
}

async function withChecker<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-terrain-bench-'));
  await buildCheckerWorker(folder);
  const served = await serve(folder, 0);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    // The game's own policy lets no script start a worker by its bare address.
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(served.url);
    await startChecker(page, world);
    return await work(page);
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}
