/**
 * A trainee's hands and eyes on the page, by what the page calls things: roles, names and labels.
 * Must not know how the page is built or what a scenario tells.
 */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ring } from './calls';
import type { WalkStep } from './good-walks';

export const conversation = (page: Page): Locator =>
  page.getByRole('region', { name: 'Conversation' });
export const options = (page: Page): Locator =>
  page.getByRole('group', { name: 'What do you do?' }).getByRole('button');
export const debriefHeading = (page: Page): Locator =>
  page.getByRole('heading', { name: 'Debrief', level: 1 });
export const continueButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Continue' });
export const tool = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name });

/** What the trainee has in front of her. */
export interface Sight {
  lines: number;
  last: string;
  options: string[];
  canGoOn: boolean;
  isDebrief: boolean;
}

/** Read in one go, so that the parts belong together. */
export function sight(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('[aria-label="Conversation"] [role="log"] > *')];
    const group = document.querySelector('[role="group"][aria-labelledby="what-do-you-do"]');
    const buttons = [...document.querySelectorAll('button')];
    return {
      lines: lines.length,
      last: lines.at(-1)?.textContent?.trim() ?? '',
      options: [...(group?.querySelectorAll('button span') ?? [])].map(
        (one) => one.textContent ?? '',
      ),
      canGoOn: buttons.some((one) => one.textContent?.trim() === 'Continue'),
      isDebrief: document.querySelector('h1')?.textContent === 'Debrief',
    };
  });
}

/** Does something and waits until the trainee sees something else than before. */
export async function andSeeItMove(page: Page, act: () => Promise<unknown>): Promise<Sight> {
  const before = await sight(page);
  await act();
  let now = before;
  await expect
    .poll(
      async () => {
        now = await sight(page);
        return JSON.stringify(now) !== JSON.stringify(before);
      },
      { interval: 10, timeout: 15_000 },
    )
    .toBe(true);
  return now;
}

/** From the doorstep to the first words. */
export async function stepInside(page: Page, mode: 'Learn' | 'Check' = 'Learn'): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${mode}`) }).check();
  await continueButton(page).click();
  await isInside(page);
}

export async function isInside(page: Page): Promise<void> {
  await tool(page, 'Notebook').waitFor();
}

export type Press = (page: Page) => Promise<unknown>;
export const byEnter: Press = (page) => page.keyboard.press('Enter');

/** Goes on until there is something to choose, only a call is left, or the visit is over. */
export async function continueToChoice(page: Page, goOn?: Press): Promise<Sight> {
  if (!goOn) await hurry(page);
  let now = await sight(page);
  while (now.canGoOn && !now.isDebrief)
    now = await andSeeItMove(page, () => goOn?.(page) ?? hurry(page));
  return now;
}

/** Clicks from inside the page, for tests that are about what comes after. */
function hurry(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const find = () =>
      [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === 'Continue',
      );
    for (let button = find(); button; button = find()) {
      const moved = new Promise<void>((resolve) => {
        const watch = (_: unknown, observer: MutationObserver) => {
          observer.disconnect();
          resolve();
        };
        new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
      });
      button.click();
      await moved;
    }
  });
}

/** Takes every step of a walk, and goes on to where it leads. */
export async function take(page: Page, steps: readonly WalkStep[]): Promise<Sight> {
  for (const step of steps) {
    await continueToChoice(page);
    if ('choose' in step) await choose(page, step.choose);
    else await andSeeItMove(page, () => ring(page, step.call));
  }
  return continueToChoice(page);
}

/** By the option's words. */
export async function choose(page: Page, words: string): Promise<Sight> {
  return andSeeItMove(page, () => options(page).filter({ hasText: words }).click());
}

/** Number keys: 1 is the first option. */
export async function chooseByKey(page: Page, words: string): Promise<Sight> {
  const at = (await sight(page)).options.indexOf(words);
  expect(at, `the option “${words}”`).toBeGreaterThanOrEqual(0);
  return andSeeItMove(page, () => page.keyboard.press(String(at + 1)));
}

export async function openPanel(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  return dialog;
}

export async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The notebook's lines, read and closed again. */
export async function notebook(page: Page): Promise<string[]> {
  const dialog = await openPanel(page, 'Notebook');
  const notes = await dialog.getByRole('listitem').allTextContents();
  await closePanel(page);
  return notes;
}
