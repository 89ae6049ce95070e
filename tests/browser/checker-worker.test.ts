/** The checker in a browser's worker: the same findings as anywhere, cancelled when told, frozen by nothing. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkScenario } from '../../src/check/check-scenario';
import type { CheckOrder } from '../../src/check/worker-messages';
import { ask, buildCheckerWorker, leave, startChecker } from '../../src/cli/checker-worker';
import { CHROMIUM_ARGS, ensureChromium } from '../../src/cli/chromium';
import { type Served, serve } from '../../src/cli/serve';
import { ROOT, scenarioTexts, theWorld } from '../support/stories';

const LIMITS = { states: 50_000, seconds: 60, megabytes: 300 };
const folder = mkdtempSync(path.join(tmpdir(), 'local-terrain-worker-'));
let served: Served;
let browser: Browser;

beforeAll(async () => {
  await buildCheckerWorker(folder);
  served = await serve(folder, 0);
  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

async function aChecker(): Promise<Page> {
  // The game's own policy lets no script start a worker by its bare address.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(served.url);
  await startChecker(page, theWorld());
  return page;
}

function order(file: string, text: string, id = 1): CheckOrder {
  return { kind: 'check', id, main: file, files: { [file]: text }, limits: LIMITS };
}

const awkward = ['dead-end', 'endless-loop', 'no-way-out'].map((name) => {
  const file = `tests/stories/awkward/${name}.ink`;
  return { file, text: readFileSync(path.join(ROOT, file), 'utf8') };
});

test.each([...scenarioTexts(), ...awkward])('$file gives what it gives in Node', async (one) => {
  const page = await aChecker();
  const { message } = await ask(page, order(one.file, one.text));
  if (message.kind !== 'done') throw new Error(JSON.stringify(message));
  const here = await checkScenario({
    id: path.basename(one.file, '.ink'),
    file: one.file,
    text: one.text,
    world: theWorld(),
    sources: { read: () => null },
    hash: () => '',
    limits: LIMITS,
    hooks: { now: () => 0 },
  });
  expect(message.result.checked).toEqual(structuredClone(here.checked));
});

const HEADER = '# title: A\n# finding: F1\n# skill: explain\n# patient: Derek\n';
const ENDLESS = `${HEADER}VAR n = 0
-> bench
=== bench ===
You sit. {n / 2 > 1000000: -> END}
+ (stay) [Stay]
  ~ n = n + 1
  -> bench
+ (more) [Stay longer]
  ~ n = n + 2
  -> bench
`;
const RUNAWAY = `${HEADER}-> round\n=== round ===\nOn and on. -> round\n`;

test('a check is left when it is told to stop', async () => {
  const page = await aChecker();
  const answer = ask(page, order('story/scenarios/a.ink', ENDLESS, 7));
  await leave(page, 7);
  expect((await answer).message.kind).toBe('cancelled');
});

test('a story that runs on for ever freezes nothing', async () => {
  const page = await aChecker();
  const { message } = await ask(page, order('story/scenarios/b.ink', RUNAWAY, 8));
  if (message.kind !== 'done') throw new Error(JSON.stringify(message));
  const codes = message.result.checked.diagnostics.map(({ code }) => code);
  expect(codes).toContain('endless-loop');
});
