/**
 * A trainee who plays by clicking: reads what can be done on the page, and clicks one of it, chosen by a
 * seed. Leaves calls alone. Must not know what is measured meanwhile.
 */
import type { Page } from 'playwright-core';
import type { Standing } from './eyes';

export interface Trainee {
  page: Page;
  /** The next number from 0 to 1. */
  dice(): number;
  /** Milliseconds between what was shown and the next click. */
  pause: number;
}

/** Clicks the control, and waits until the page looks different. */
export function click(trainee: Trainee, selector: string, at = 0): Promise<Standing> {
  return trainee.pause > 0 ? byHand(trainee, selector, at) : atOnce(trainee.page, selector, at);
}

/** With the mouse, as a hand would. */
async function byHand({ page, pause }: Trainee, selector: string, at: number): Promise<Standing> {
  const before = await page.evaluate(() => window.bench.standing());
  const control = page.locator(selector).nth(at);
  await control.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  const box = await control.boundingBox();
  if (!box) throw new Error(`There is nothing to click at ${selector}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(pause);
  return page.evaluate((look) => window.bench.untilOther(look), before.look);
}

/** From inside the page, for many clicks in little time. */
function atOnce(page: Page, selector: string, at: number): Promise<Standing> {
  return page.evaluate(
    ({ selector, at }) => {
      const { look } = window.bench.standing();
      const control = document.querySelectorAll<HTMLElement>(selector)[at];
      control?.click();
      return window.bench.untilOther(look);
    },
    { selector, at },
  );
}

export function chooseOne(trainee: Trainee, { options }: Standing): Promise<Standing> {
  return click(trainee, '.action .choice', Math.floor(trainee.dice() * options));
}

export function goOn(trainee: Trainee): Promise<Standing> {
  return click(trainee, '.action .continue');
}

export function stepBack(trainee: Trainee): Promise<Standing> {
  return click(trainee, '.tools button:last-child:enabled');
}

/** From the doorstep into the visit, until its picture is drawn. */
export async function enter(trainee: Trainee, address: string): Promise<Standing> {
  await trainee.page.goto(address);
  await trainee.page.locator('.continue').waitFor();
  const first = await goOn(trainee);
  await untilPicture(trainee.page);
  return first;
}

export async function untilPicture(page: Page): Promise<void> {
  await page.locator('.scene canvas').waitFor({ timeout: 30_000 });
}
