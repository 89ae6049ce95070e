/** Two tabs, no storage, a box without an origin: the visit is played on, and the trainee is told. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { expect, test } from 'vitest';
import { POLICY } from '../../src/cli/content-security';
import { DIST } from '../../src/cli/serve';
import { goodWalkOf } from '../support/good-walks';
import { chromiumForThisFile } from '../support/page';
import {
  choose,
  continueToChoice,
  debriefHeading,
  isInside,
  sight,
  stepInside,
  take,
  tool,
} from '../support/play';
import { answersOf, exportedRecord } from '../support/record';

const profile = chromiumForThisFile();
const THINK = goodWalkOf('what-do-you-think');
const ADDRESS = `?scenario=${THINK.id}`;

test('a second tab begins a visit of its own, and both are kept whole', async () => {
  const { open } = await profile({ picture: false });
  const first = await open(ADDRESS);
  await stepInside(first);
  await take(first, THINK.steps.slice(0, 2));
  const second = await open(ADDRESS);
  await stepInside(second);
  const { options } = await continueToChoice(second);
  await choose(second, options[1] ?? '');
  await first.bringToFront();
  await take(first, THINK.steps.slice(2));
  await debriefHeading(first).waitFor();
  const { visits } = await exportedRecord(open);
  expect(visits.map((visit) => visit.log.length)).toEqual([THINK.steps.length, 1]);
  expect(answersOf(visits[0])).toEqual(THINK.answers);
  expect(visits.map((visit) => visit.endedAt !== null)).toEqual([true, false]);
});

test('where tabs cannot be told apart, the second one plays on beside the log of the first', async () => {
  const { open, context } = await profile({ picture: false });
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
  );
  const first = await open(ADDRESS);
  await stepInside(first);
  const { options } = await continueToChoice(first);
  const second = await open(ADDRESS);
  await isInside(second);
  const [step] = THINK.steps;
  const mine = step && 'choose' in step ? step.choose : '';
  await first.bringToFront();
  await choose(first, mine);
  await second.bringToFront();
  await choose(second, options.find((words) => words !== mine) ?? '');
  await second.getByText('This visit is being played in another tab.').waitFor();
  await continueToChoice(second);
  await first.bringToFront();
  await take(first, THINK.steps.slice(1));
  await debriefHeading(first).waitFor();
  const { visits } = await exportedRecord(open);
  expect(visits.map(answersOf)).toEqual([THINK.answers]);
});

test('where the browser forbids saving, the visit is played to its end and this is said', async () => {
  const { open, context } = await profile({ picture: false });
  await context.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('Forbidden by this test.', 'SecurityError');
    };
    IDBFactory.prototype.open = forbid;
    Object.defineProperty(window, 'localStorage', { get: forbid });
  });
  const page = await open(ADDRESS);
  await page.getByText('This browser does not let this page save').waitFor();
  await stepInside(page);
  await page.getByText('This browser does not let this page save').waitFor();
  await take(page, THINK.steps);
  await debriefHeading(page).waitFor();
  const list = await open();
  await list.getByText('This browser does not let this page save').waitFor();
});

test('storage that stops in the middle of a visit costs nothing but the saving', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(ADDRESS);
  await stepInside(page);
  const { options } = await continueToChoice(page);
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('No room left, says this test.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
  });
  await choose(page, options[0] ?? '');
  await page.getByText('There is no room left on this device').waitFor();
  expect((await continueToChoice(page)).options.length).toBeGreaterThan(0);
});

test('in a sandboxed frame without an origin the visit is played, and nothing is promised', async () => {
  const outside = await serveInFrame();
  try {
    const { context, expectTrouble } = await profile({ picture: false });
    expectTrouble(new RegExp(`^request elsewhere: ${outside.url}`));
    const page = await context.newPage();
    await page.goto(`${outside.url}frame`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('This browser does not let this page save').waitFor();
    await frame.getByRole('button', { name: 'Continue' }).click();
    await frame.getByRole('button', { name: 'Notebook' }).waitFor();
    await frame.getByRole('button', { name: 'Continue' }).click();
    await frame.getByRole('log').locator(':scope > *').nth(1).waitFor();
  } finally {
    await outside.close();
  }
});

/** A training platform that shows the game in a frame which may run scripts and nothing else. */
async function serveInFrame() {
  const files = sirv(DIST, {
    setHeaders(response) {
      response.setHeader('Content-Security-Policy', POLICY);
      response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  const server = createServer((request, response) => {
    if (request.url !== '/frame') return files(request, response);
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>A course</title><link rel="icon" href="data:," />
      <iframe sandbox="allow-scripts" width="1200" height="700" src="/${ADDRESS}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

test('the record is kept in this browser only: no other profile sees it', async () => {
  const one = await profile({ picture: false });
  const page = await one.open(ADDRESS);
  await stepInside(page);
  const other = await profile({ picture: false });
  const elsewhere = await other.open(ADDRESS);
  await elsewhere.getByRole('heading', { name: THINK.title, level: 1 }).waitFor();
  expect(await tool(elsewhere, 'Notebook').count()).toBe(0);
  expect((await sight(page)).lines).toBe(1);
});
