/** Every scenario can be played from the doorstep to the debrief without a mouse. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ringByKeyboard, tabTo } from '../support/calls';
import { goodWalkOf, goodWalks, type WalkStep } from '../support/good-walks';
import { chromiumForThisFile } from '../support/page';
import {
  andSeeItMove,
  byEnter,
  chooseByKey,
  continueButton,
  continueToChoice,
  debriefHeading,
  isInside,
  options,
  type Press,
} from '../support/play';

const profile = chromiumForThisFile();

async function enterByKeyboard(page: Page): Promise<void> {
  await tabTo(page, continueButton(page));
  await page.keyboard.press('Enter');
  await isInside(page);
}

async function walkByKeys(page: Page, steps: readonly WalkStep[], goOn: Press): Promise<void> {
  for (const step of steps) {
    await continueToChoice(page, goOn);
    if ('choose' in step) await chooseByKey(page, step.choose);
    else await andSeeItMove(page, () => ringByKeyboard(page, step.call));
  }
  await continueToChoice(page, goOn);
}

describe.each(goodWalks)('$title', ({ id, steps, outcome }) => {
  test('is played to the debrief with Enter, Space and the number keys', async () => {
    let pressed = 0;
    const goOn: Press = (page) => page.keyboard.press(pressed++ % 2 ? 'Enter' : 'Space');
    const { open } = await profile({ picture: false });
    const page = await open(`?scenario=${id}`);
    await enterByKeyboard(page);
    await walkByKeys(page, steps, goOn);
    await debriefHeading(page).waitFor();
    await page.getByText(outcome, { exact: true }).waitFor();
  });
});

test('the options can be reached with Tab and chosen with Enter', async () => {
  const { id, steps } = goodWalkOf('what-do-you-think');
  const { open } = await profile({ picture: false });
  const page = await open(`?scenario=${id}`);
  await enterByKeyboard(page);
  for (const step of steps) {
    await continueToChoice(page, byEnter);
    if ('call' in step) await andSeeItMove(page, () => ringByKeyboard(page, step.call));
    else {
      await tabTo(page, options(page).filter({ hasText: step.choose }));
      await andSeeItMove(page, () => page.keyboard.press('Enter'));
    }
  }
  await continueToChoice(page, byEnter);
  await debriefHeading(page).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Debrief');
});

test('a number without an option, and a number typed while a dialog is open, do nothing', async () => {
  const { open } = await profile({ picture: false });
  const page = await open('?scenario=what-do-you-think');
  await enterByKeyboard(page);
  const { lines } = await continueToChoice(page, byEnter);
  await page.keyboard.press('9');
  await page.getByRole('button', { name: 'Notebook' }).click();
  await page.getByRole('dialog', { name: 'Notebook' }).waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('log').locator(':scope > *').count()).toBe(lines);
});

test('Escape puts the telephone down, and the keyboard is back at the options', async () => {
  const { open } = await profile({ picture: false });
  const page = await open('?scenario=what-do-you-think');
  await enterByKeyboard(page);
  await continueToChoice(page, byEnter);
  await tabTo(page, page.getByRole('button', { name: 'Call someone' }));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Call someone' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  expect(
    await options(page)
      .first()
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
});
