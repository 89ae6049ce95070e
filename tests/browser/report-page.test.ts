/** The checker's page in a real browser: no fault for anybody, no trouble with its own policy, no sideways scroll. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { reportPage } from '../../src/cli/check/report-page/page';
import { checkEverything } from '../../src/cli/check/run-targets';
import { chromiumForThisFile } from '../support/page';
import { aFolder, aProject, DEAD_END, SOUND, UNREACHED } from '../support/story-folder';

const profile = chromiumForThisFile();

async function address(): Promise<string> {
  const root = aProject({
    'story/scenarios/a.ink': SOUND.replace('At the gate', '<script>alert(1)</script>'),
    'story/scenarios/b.ink': DEAD_END,
    'story/scenarios/c.ink': UNREACHED,
  });
  const page = path.join(aFolder(), 'page.html');
  writeFileSync(page, reportPage(await checkEverything(root, {})));
  return pathToFileURL(page).href;
}

test.each([1280, 390, 320])('the page holds on a screen of %i', async (width) => {
  // Axe has to be brought into the page, which the page's own policy rightly refuses.
  const reader = await profile({ viewport: { width, height: 800 }, bypassCSP: true });
  const page = await reader.open(await address());
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`)),
  ).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(width);
});

test('the page keeps its own policy, and shows its type and its pictures', async () => {
  const reader = await profile();
  const page = await reader.open(await address());
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(
    true,
  );
  expect(
    await page.locator('img.map').evaluate((map: HTMLImageElement) => map.naturalWidth),
  ).toBeGreaterThan(0);
  expect(await page.locator('h1').evaluate((one) => getComputedStyle(one).fontFamily)).toContain(
    'Atkinson',
  );
});
