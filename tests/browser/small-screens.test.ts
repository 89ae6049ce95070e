/** On the smallest telephone and with the largest type, everything is there and can be touched. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Likes, like } from '../support/likes';
import { chromiumForThisFile } from '../support/page';
import { tour } from '../support/places';

const profile = chromiumForThisFile();
const NARROW = { width: 320, height: 640 };
const SMALLEST = 24;

const CASES: { name: string; viewport: typeof NARROW; likes?: Likes }[] = [
  { name: 'at 320 pixels', viewport: NARROW },
  { name: 'with text at 200 %', viewport: { width: 1280, height: 720 }, likes: { textSize: 200 } },
  { name: 'at 320 pixels with text at 200 %', viewport: NARROW, likes: { textSize: 200 } },
];

test.each(CASES)('$name nothing is cut off and every control is reached', async (one) => {
  const trainee = await profile({
    picture: false,
    viewport: one.viewport,
    reducedMotion: 'reduce',
  });
  const list = await trainee.open();
  if (one.likes) await like(list, one.likes);
  await list.close();
  const faults: string[] = [];
  await tour(trainee, async (place, page) => {
    const found = [...(await cutOff(page)), ...(await outOfReach(page)), ...(await tooSmall(page))];
    faults.push(...found.map((fault) => `${place}: ${fault}`));
  });
  expect(faults).toEqual([]);
});

/** What is wider than the room it has: the page itself, or a part of it that can only be scrolled down. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const isSpilling = (one: Element) => one.scrollWidth > one.clientWidth + 1;
    const parts = [...document.querySelectorAll('.lines, .panel-body, .action, .prebrief')];
    const wide = [document.documentElement, ...parts].filter(isSpilling);
    const out = [
      ...document.querySelectorAll('button, a, input, select, textarea, p, h1, h2, h3, li'),
    ]
      .filter((one) => one.checkVisibility() && !one.closest('.hidden-words'))
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (left < -1 || right > room + 1);
      });
    const words = (one: Element) =>
      `${one.tagName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`;
    return [
      ...wide.map((one) => `${words(one)} is ${one.scrollWidth} wide in ${one.clientWidth}`),
      ...out.map((one) => `${words(one)} stands beyond the edge`),
    ];
  });
}

/** The controls in front of the trainee: those of the dialog, when one is open. */
async function controls(page: Page): Promise<Locator[]> {
  const dialog = page.getByRole('dialog');
  const where = (await dialog.count()) > 0 ? dialog : page.locator('body');
  return where
    .locator('button:enabled, label:has(input), select, textarea, summary, a.button')
    .all();
}

/** A control is reached when, scrolled to, a finger on its middle would hit it and not something above it. */
async function outOfReach(page: Page): Promise<string[]> {
  const missed: string[] = [];
  for (const control of await controls(page)) {
    const isReached = await control.evaluate((one) => {
      if (!one.checkVisibility()) return true;
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = one.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return one.contains(hit) || hit?.contains(one) === true;
    });
    if (!isReached)
      missed.push(`${(await control.textContent())?.trim()} is covered or out of reach`);
  }
  return missed;
}

async function tooSmall(page: Page): Promise<string[]> {
  const small: string[] = [];
  for (const control of await controls(page)) {
    const box = await control.boundingBox();
    if (box && box.width > 0 && Math.min(box.width, box.height) < SMALLEST)
      small.push(`${(await control.textContent())?.trim()} is ${box.width} × ${box.height}`);
  }
  return small;
}
