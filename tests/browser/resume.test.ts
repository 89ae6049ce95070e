/** The tab can go at any moment: a new one stands at the same words, with the same notebook and options. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ring } from '../support/calls';
import { goodWalkOf } from '../support/good-walks';
import { chromiumForThisFile, type Profile } from '../support/page';
import {
  andSeeItMove,
  choose,
  continueButton,
  continueToChoice,
  conversation,
  debriefHeading,
  isInside,
  type Sight,
  sight,
  stepInside,
  take,
  tool,
} from '../support/play';
import { exportedRecord } from '../support/record';

const profile = chromiumForThisFile();
const TUMMY_BUG = goodWalkOf('only-a-tummy-bug');
const THINK = goodWalkOf('what-do-you-think');

/** What must survive: the words, the options, the notebook. */
async function whatStands(page: Page): Promise<Sight & { notes: string[] }> {
  const notes = await page.evaluate(async () => {
    const button = (words: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
    button('Notebook')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    const read = [...document.querySelectorAll('dialog li')].map((one) => one.textContent ?? '');
    button('Close')?.click();
    return read;
  });
  return { ...(await sight(page)), notes };
}

async function killAndReopen(page: Page, open: Profile['open'], id: string): Promise<Page> {
  await page.close();
  const next = await open(`?scenario=${id}`);
  await isInside(next);
  return next;
}

test('a visit goes on where it was, whenever the tab was killed', async () => {
  const { open } = await profile({ picture: false });
  let page = await open(`?scenario=${TUMMY_BUG.id}`);
  await stepInside(page);
  let kills = 0;
  const reopen = async () => {
    const before = await whatStands(page);
    page = await killAndReopen(page, open, TUMMY_BUG.id);
    expect(await whatStands(page), `after kill ${kills}, at “${before.last}”`).toEqual(before);
    kills += 1;
  };
  const goOn = async () => {
    while ((await sight(page)).canGoOn) {
      const now = await andSeeItMove(page, () => continueButton(page).click());
      if (now.isDebrief) return;
      await reopen();
    }
  };
  await reopen();
  for (const step of TUMMY_BUG.steps) {
    await goOn();
    if ('choose' in step) await choose(page, step.choose);
    else await andSeeItMove(page, () => ring(page, step.call));
    await reopen();
  }
  await goOn();
  await debriefHeading(page).waitFor();
  expect(kills).toBe(TUMMY_BUG.turns.flatMap((turn) => turn.beats).length);
}, 240_000);

test('the page of a debrief can be reloaded, and the scenario then begins afresh', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(`?scenario=${THINK.id}`);
  await stepInside(page);
  await take(page, THINK.steps);
  await debriefHeading(page).waitFor();
  await page.reload();
  await debriefHeading(page).waitFor();
  await page.getByText(THINK.outcome, { exact: true }).waitFor();
  const next = await open(`?scenario=${THINK.id}`);
  await next.getByRole('heading', { name: THINK.title, level: 1 }).waitFor();
  expect(await tool(next, 'Notebook').count()).toBe(0);
});

test('a call that the story has no answer for is still in the conversation after a reload', async () => {
  const { open } = await profile({ picture: false });
  let page = await open(`?scenario=${THINK.id}`);
  await stepInside(page);
  await ring(page, { role: 'Dietitian', when: 'Routine', say: [] });
  await conversation(page).getByText('You rang').waitFor();
  const before = await whatStands(page);
  page = await killAndReopen(page, open, THINK.id);
  expect(await whatStands(page)).toEqual(before);
});

test('what was stepped back from stays undone after a reload', async () => {
  const { open } = await profile({ picture: false });
  let page = await open(`?scenario=${THINK.id}`);
  await stepInside(page);
  const decision = await continueToChoice(page);
  await choose(page, decision.options[0] ?? '');
  await andSeeItMove(page, () => tool(page, 'Step back').click());
  const before = await whatStands(page);
  page = await killAndReopen(page, open, THINK.id);
  expect(await whatStands(page)).toEqual(before);
  expect(before.options).toEqual(decision.options);
});

test('a visit of an older edition is not continued: it is said, and the old answers are kept', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(`?scenario=${THINK.id}`);
  await stepInside(page);
  const { options } = await continueToChoice(page);
  await choose(page, options[1] ?? '');
  await becomeOlder(page);
  const old = (await exportedRecord(open)).visits;
  await page.reload();
  await page.getByText('This scenario has been changed since your last visit').waitFor();
  await stepInside(page);
  expect((await sight(page)).lines).toBe(1);
  const { visits } = await exportedRecord(open);
  expect(visits).toHaveLength(2);
  expect(visits[0]).toEqual(old[0]);
  expect(visits[0]?.opening.edition).toBe('0.9.0+older');
  expect(visits[1]?.log).toEqual([]);
  await take(page, THINK.steps);
  await debriefHeading(page).waitFor();
  const next = await open(`?scenario=${THINK.id}`);
  const isTold = await listenFor(next, 'has been changed');
  await stepInside(next);
  expect(await isTold()).toBe(false);
});

/** Whether these words stand in the page, or stood there for a moment. */
async function listenFor(page: Page, words: string): Promise<() => Promise<boolean>> {
  await page.evaluate((heard) => {
    const listen = () => {
      if (document.body.textContent?.includes(heard)) document.body.dataset.heard = 'yes';
    };
    listen();
    new MutationObserver(listen).observe(document.body, { childList: true, subtree: true });
  }, words);
  return () => page.evaluate(() => document.body.dataset.heard === 'yes');
}

/** As if every visit in this browser had been made with an older edition of its scenario. */
async function becomeOlder(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('local-terrain'));
    const openings = db.transaction('openings', 'readwrite').objectStore('openings');
    for (const opening of await done(openings.getAll()))
      await done(openings.put({ ...opening, edition: '0.9.0+older' }));
    db.close();
  });
}
