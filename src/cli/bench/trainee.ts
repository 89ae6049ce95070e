/**
 * A trainee who plays by clicking: reads what can be done on the page, and clicks one of it, chosen by a
 * seed. Leaves calls alone. Must not know what is measured meanwhile.
 */
import type { Page } from 'playwright-core';

export interface Standing {
  where: 'doorstep' | 'visit' | 'debrief';
  options: number;
  canGoOn: boolean;
  canStepBack: boolean;
  /** Changes whenever something on the page changed that a trainee would notice. */
  look: string;
}

export interface Trainee {
  page: Page;
  /** The next number from 0 to 1. */
  dice(): number;
  /** Milliseconds between what was shown and the next click. */
  pause: number;
}

/** Small and repeatable (mulberry32). */
export function seededDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function standing(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const isDebrief = document.querySelector('.conversation') === null;
    const words = (selector: string) => all(selector).map((element) => element.textContent?.trim());
    return {
      where: isDebrief ? 'debrief' : document.querySelector('.prebrief') ? 'doorstep' : 'visit',
      options: all('.action .choice').length,
      canGoOn: all('.action .continue').length > 0,
      canStepBack: words('.tools .tool').includes('Step back'),
      look: [all('.line').length, ...words('.line:last-child, .action, h1')].join('|'),
    } as const;
  });
}

/** Clicks the control with the mouse, as a hand would, and waits until the page looks different. */
export async function click({ page, pause }: Trainee, selector: string, at = 0): Promise<Standing> {
  const before = await standing(page);
  const control = page.locator(selector).nth(at);
  await control.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  const box = await control.boundingBox();
  if (!box) throw new Error(`There is nothing to click at ${selector}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(pause);
  return untilOther(page, before);
}

async function untilOther(page: Page, before: Standing): Promise<Standing> {
  for (const end = Date.now() + 15_000; Date.now() < end; await page.waitForTimeout(5)) {
    const now = await standing(page);
    if (now.look !== before.look) return now;
  }
  throw new Error(`A click changed nothing; the page still says “${before.look.slice(0, 80)}”.`);
}

export function chooseOne(trainee: Trainee, { options }: Standing): Promise<Standing> {
  return click(trainee, '.action .choice', Math.floor(trainee.dice() * options));
}

export function goOn(trainee: Trainee): Promise<Standing> {
  return click(trainee, '.action .continue');
}

export function stepBack(trainee: Trainee): Promise<Standing> {
  return click(trainee, '.tools .tool:has-text("Step back")');
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
