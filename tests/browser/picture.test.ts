/** The drawn world is scenery: it is there, it rests, it fits, and a visit does without it. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goodWalkOf } from '../support/good-walks';
import { chromiumForThisFile } from '../support/page';
import {
  byEnter,
  choose,
  continueToChoice,
  debriefHeading,
  stepInside,
  take,
} from '../support/play';

const profile = chromiumForThisFile();
const THINK = goodWalkOf('what-do-you-think');
const ADDRESS = `?scenario=${THINK.id}`;
const PATIENCE = { timeout: 30_000, interval: 250 };

/** How many colours the trainee sees where the picture is: one or two for a blank ground. */
async function coloursOfPicture(page: Page): Promise<number> {
  const box = await page.locator('canvas').boundingBox();
  if (!box) return 0;
  const shot = (await page.screenshot({ clip: box })).toString('base64');
  return page.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    paper?.drawImage(picture, 0, 0);
    const { data = [] } = paper?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return colours.size;
  }, shot);
}

async function isDrawn(page: Page): Promise<void> {
  await page.locator('canvas').waitFor({ state: 'attached', timeout: PATIENCE.timeout });
  await expect.poll(() => coloursOfPicture(page), PATIENCE).toBeGreaterThan(8);
}

/** Counts the frames that the page asks for. */
function countFrames(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const real = window.requestAnimationFrame.bind(window);
    const page = window as unknown as { frames: number; asked: number };
    page.asked = 0;
    window.requestAnimationFrame = (callback) => {
      page.asked += 1;
      return real(callback);
    };
  });
}

async function framesInOneSecond(page: Page): Promise<number> {
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  const before = await asked();
  await page.waitForTimeout(1000);
  return (await asked()) - before;
}

test('the picture is drawn beside the words', async () => {
  const { open } = await profile();
  const page = await open(ADDRESS);
  await stepInside(page);
  await isDrawn(page);
});

test('while nothing moves no frame is drawn, and after the next words it rests again', async () => {
  const { open, context } = await profile();
  await countFrames(context);
  const page = await open(ADDRESS);
  await stepInside(page);
  await isDrawn(page);
  await expect.poll(() => framesInOneSecond(page), PATIENCE).toBe(0);
  await continueToChoice(page, byEnter);
  await choose(page, (await continueToChoice(page)).options[0] ?? '');
  await expect.poll(() => framesInOneSecond(page), PATIENCE).toBe(0);
});

test('the picture fills its place after the window has changed its size', async () => {
  const { open } = await profile();
  const page = await open(ADDRESS);
  await stepInside(page);
  await isDrawn(page);
  for (const viewport of [
    { width: 390, height: 780 },
    { width: 1000, height: 600 },
  ]) {
    await page.setViewportSize(viewport);
    await expect.poll(() => misfit(page), PATIENCE).toBeLessThanOrEqual(2);
    await isDrawn(page);
  }
});

/** By how many pixels the canvas is wider, narrower, higher or lower than the place it has. */
function misfit(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas) => {
    const drawn = canvas.getBoundingClientRect();
    const place = canvas.parentElement?.getBoundingClientRect() ?? new DOMRect();
    return Math.max(Math.abs(drawn.width - place.width), Math.abs(drawn.height - place.height));
  });
}

test('without the picture the visit is played to its end', async () => {
  const { open, context, expectTrouble } = await profile();
  expectTrouble(/Failed to load resource/);
  let refused = 0;
  await context.route('**/*.js', async (route) => {
    const answer = await route.fetch();
    if (!(await answer.text()).includes('Phaser')) return route.fulfill({ response: answer });
    refused += 1;
    return route.abort();
  });
  const page = await open(ADDRESS);
  await stepInside(page);
  await expect.poll(() => refused, PATIENCE).toBeGreaterThan(0);
  await take(page, THINK.steps);
  await debriefHeading(page).waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
});

test('a trainee who wants less motion gets the same picture, at rest at once', async () => {
  const { open, context } = await profile({ reducedMotion: 'reduce' });
  await countFrames(context);
  const page = await open(ADDRESS);
  await stepInside(page);
  await isDrawn(page);
  await expect.poll(() => framesInOneSecond(page), PATIENCE).toBe(0);
});
