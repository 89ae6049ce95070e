/** How the trainee likes the page follows her at once, into every visit and over every reload. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { like } from '../support/likes';
import { chromiumForThisFile } from '../support/page';
import { closePanel, openPanel, stepInside } from '../support/play';

const profile = chromiumForThisFile();
const ADDRESS = '?scenario=what-do-you-think';

/** What the browser really does with the words. */
function look(page: Page) {
  return page.evaluate(() => {
    const { fontSize, fontFamily, color, backgroundColor } = getComputedStyle(document.body);
    return { size: Number.parseFloat(fontSize), fontFamily, color, backgroundColor };
  });
}

test('text at 200 % is twice as large, at once, after a reload and in a visit', async () => {
  const { open } = await profile({ picture: false });
  const page = await open();
  const { size } = await look(page);
  await like(page, { textSize: 200 });
  expect((await look(page)).size).toBeCloseTo(2 * size, 0);
  await page.reload();
  expect((await look(page)).size).toBeCloseTo(2 * size, 0);
  const visit = await open(ADDRESS);
  await stepInside(visit);
  expect((await look(visit)).size).toBeCloseTo(2 * size, 0);
});

test('high contrast is black on white, at once and after a reload', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(ADDRESS);
  const before = await look(page);
  await like(page, { highContrast: true });
  const after = await look(page);
  expect(await contrast(page)).toBeGreaterThan(15);
  expect(after).not.toEqual(before);
  await page.reload();
  expect(await look(page)).toEqual(after);
});

/** Of the words against the page, as WCAG counts it. */
function contrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const { color, backgroundColor } = getComputedStyle(document.body);
    const [one = 1, other = 1] = [light(color), light(backgroundColor)];
    return Math.max(one, other) / Math.min(one, other);
  });
}

test('the dyslexia-friendly type is really loaded and used, also after a reload', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(ADDRESS);
  await like(page, { dyslexia: true });
  const isUsed = async () => {
    expect((await look(page)).fontFamily).toMatch(/^OpenDyslexic/);
    await expect
      .poll(() => page.evaluate(() => document.fonts.check('1rem OpenDyslexic')), {
        timeout: 15_000,
      })
      .toBe(true);
  };
  await isUsed();
  await page.reload();
  await isUsed();
});

test('reduced motion follows the device until the trainee says otherwise, and is remembered', async () => {
  const { open } = await profile({ picture: false, reducedMotion: 'no-preference' });
  const page = await open(ADDRESS);
  await stepInside(page);
  const newest = page.locator('.is-newest');
  const animation = () => newest.evaluate((one) => getComputedStyle(one).animationName);
  expect(await animation()).not.toBe('none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe('none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const dialog = await openPanel(page, 'Settings');
  await dialog.getByRole('radio', { name: 'Reduced' }).check();
  await closePanel(page);
  expect(await animation()).toBe('none');
  await page.reload();
  await newest.waitFor();
  expect(await animation()).toBe('none');
});

test('sound is off until it is asked for, and nothing of it is loaded before', async () => {
  const { open, context } = await profile({ picture: false });
  await context.addInitScript(() => {
    const page = window as unknown as { voices: number };
    page.voices = 0;
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        page.voices += 1;
      }
    };
  });
  const page = await open(ADDRESS);
  const voices = () => page.evaluate(() => (window as unknown as { voices: number }).voices);
  await stepInside(page);
  const dialog = await openPanel(page, 'Settings');
  const sound = dialog.getByRole('checkbox', { name: 'Sound' });
  expect(await sound.isChecked()).toBe(false);
  expect(await voices()).toBe(0);
  await sound.check();
  await expect.poll(voices, { timeout: 15_000 }).toBe(1);
  await sound.uncheck();
  await page.reload();
  expect(await voices()).toBe(0);
});

test('starting afresh from the settings leaves the visit in the record and begins a new one', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(ADDRESS);
  await stepInside(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  const log = page.getByRole('log').locator(':scope > *');
  await log.nth(1).waitFor();
  const dialog = await openPanel(page, 'Settings');
  await dialog.getByRole('button', { name: 'Start this visit afresh' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => log.count()).toBe(1);
  const list = await open();
  const record = await openPanel(list, 'My record');
  await record.getByText('Kept on this device: 2 visits').waitFor();
});
