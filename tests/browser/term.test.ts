/** A whole term by keyboard: the round, the visit inside it, the desk, and the look back at its end. */
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goodWalkOf } from '../support/good-walks';
import { chromiumForThisFile } from '../support/page';
import {
  byEnter,
  chooseByKey,
  continueToChoice,
  debriefHeading,
  isInside,
  take,
} from '../support/play';
import { downloadedFrom, exportedRecord } from '../support/record';

const profile = chromiumForThisFile();
const DEREK = goodWalkOf('what-do-you-think');

/** As a keyboard does it: the focus is there, and Enter. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, level: 1 });

async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target}`));
}

/** Each goes when it has been pressed. */
async function pressEach(page: Page, name: RegExp): Promise<void> {
  const all = button(page, name);
  for (let left = await all.count(); left > 0; left--) {
    await press(all.first());
    await expect.poll(() => all.count()).toBe(left - 1);
  }
}

/** Leaves what is open knowingly, hands the rest on, and ends the day. */
async function endDay(page: Page): Promise<void> {
  await press(button(page, 'Back to the desk'));
  await heading(page, /at the desk/).waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await pressEach(page, /^Leave open, seen/);
  await pressEach(page, /^Hand on: /);
  await press(button(page, /^End the (day|term)$/));
}

test('a term is played to its end by keyboard alone, and can be left and come back to', async () => {
  // The checker has to be brought into the page, which the page's own policy rightly refuses.
  const { open } = await profile({ bypassCSP: true });
  const list = await open();
  await press(list.getByRole('link', { name: /weeks on Wending Fen/ }));
  const page = list;
  await heading(page, /November/).waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await page.locator('.fen-picture canvas').waitFor();

  await press(button(page, /^Say you cannot talk about him/));
  await page.getByText('Most appropriate.').waitFor();
  await press(page.getByRole('button', { name: /^Derek’s bungalow/ }));
  await page.getByText('within 1 hour').waitFor();

  await press(button(page, 'Knock: Derek Pocock'));
  await isInside(page);
  await continueToChoice(page, byEnter);
  const [first, ...rest] = DEREK.steps;
  if (!first || !('choose' in first)) throw new Error('The walk begins with a call.');
  await chooseByKey(page, first.choose);
  await page.reload();
  await press(button(page, 'Go on with it: Derek Pocock'));
  await isInside(page);
  await take(page, rest);
  await debriefHeading(page).waitFor();
  await press(button(page, 'Back to the round'));
  await heading(page, /November/).waitFor();
  await page.getByText('Done', { exact: true }).waitFor();

  await press(button(page, 'Back to the desk'));
  await page.getByRole('checkbox').first().press(' ');
  await page
    .getByRole('textbox', { name: 'In their own words' })
    .fill('I don’t want to go in the night.');
  await press(button(page, 'Put it in the record'));
  await page.getByText('Every visit of today is written up.').waitFor();
  await pressEach(page, /^Leave open, seen/);
  await pressEach(page, /^Hand on: /);
  await press(button(page, 'End the day'));

  await heading(page, /Saturday/).waitFor();
  await endDay(page);
  await heading(page, /Tuesday/).waitFor();
  await page.getByText('Closed today: the wash road.').waitFor();
  await endDay(page);
  await heading(page, 'The term, looked back on').waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('heading', { name: 'Certificate of completion' }).waitFor();
  await page.getByText('The safety gate held in every one of 1 visit.').waitFor();
  await page.getByText('I don’t want to go in the night.').waitFor();
}, 240_000);

test('a visit of a term is not offered where its scenario is played alone', async () => {
  const { open } = await profile({ picture: false });
  const page = await open('?term');
  await press(button(page, /^Drive there, .*: Derek Pocock$/));
  await press(button(page, 'Knock: Derek Pocock'));
  await isInside(page);
  await continueToChoice(page);
  const alone = await open(`?scenario=${DEREK.id}`);
  await heading(alone, DEREK.title).waitFor();
  await alone.getByRole('button', { name: 'Continue' }).waitFor();
  expect(await alone.getByRole('button', { name: 'Notebook' }).count()).toBe(0);
});

test('on a narrow telephone nothing of the round is wider than the screen', async () => {
  const { open } = await profile({
    picture: false,
    bypassCSP: true,
    viewport: { width: 320, height: 640 },
  });
  const page = await open('?term');
  await heading(page, /November/).waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  expect(await faultsOn(page)).toEqual([]);
});

test('a term is given away with the record, and goes with it when it is erased', async () => {
  const { open } = await profile({ picture: false });
  const page = await open('?term');
  await press(button(page, /^Drive there, .*: Derek Pocock$/));
  await page.getByText('within 1 hour').waitFor();
  await page.close();
  const list = await open();
  const { terms } = await downloadedFrom(list);
  expect(terms.map(({ log }) => log.map(({ kind }) => kind))).toEqual([['drove']]);
  const dialog = list.getByRole('dialog');
  await dialog.getByText('Erase my record').click();
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(async () => (await exportedRecord(open)).terms).toEqual([]);
});
