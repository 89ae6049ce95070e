/** Nothing that a machine can find stands in the way of anybody: every place, wide and narrow. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Likes, like } from '../support/likes';
import { chromiumForThisFile } from '../support/page';
import { tour } from '../support/places';

const profile = chromiumForThisFile();
const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 640 };

interface Case {
  name: string;
  viewport: { width: number; height: number };
  likes?: Likes;
}

const CASES: Case[] = [
  { name: 'on a wide screen', viewport: WIDE },
  { name: 'on a narrow telephone', viewport: NARROW },
  {
    name: 'on a wide screen in high contrast with text at 200 %',
    viewport: WIDE,
    likes: { textSize: 200, highContrast: true },
  },
  {
    name: 'on a narrow telephone with text at 200 %, dyslexia-friendly type and high contrast',
    viewport: NARROW,
    likes: { textSize: 200, highContrast: true, dyslexia: true },
  },
];

test.each(CASES)('no place has an accessibility fault $name', async ({ viewport, likes }) => {
  // The checker has to be brought into the page, which the page's own policy rightly refuses.
  const trainee = await profile({
    picture: false,
    bypassCSP: true,
    viewport,
    reducedMotion: 'reduce',
  });
  const list = await trainee.open();
  if (likes) await like(list, likes);
  await list.close();
  const faults: string[] = [];
  await tour(trainee, async (place, page) => {
    faults.push(...(await faultsIn(page)).map((fault) => `${place}: ${fault}`));
  });
  expect(faults).toEqual([]);
});

async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target}`));
}
