/**
 * Measurement 1: the JavaScript that must arrive before the first control can be clicked, as transferred,
 * and whether the game's engine or drawings nobody sees yet came with it.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Figure, kilobytes } from './figures';
import { type Address, firstControl, type House, slowDown, withVisitor } from './house';

const MOST = 48_000;
/** So far away that nothing only begun by the first control can have arrived with it. */
const FAR = { latency: 1500, downKilobits: 100_000, cpu: 1 };

interface Fetched {
  /** Path below the served folder. */
  file: string;
  hasArrived: boolean;
}

export async function measureFirstBytes(house: House): Promise<Figure[]> {
  const figures: Figure[] = [];
  const doors = house.scenarios.map((id) => `?scenario=${id}` as const);
  for (const address of ['', ...doors] as const)
    figures.push(...(await measureAddress(house, address)));
  return figures;
}

function measureAddress(house: House, address: Address): Promise<Figure[]> {
  return withVisitor(house, address, async ({ page, cdp }) => {
    await slowDown(cdp, FAR);
    await page.goto(house.url + address, { waitUntil: 'commit' });
    const clickableAt = await firstControl(page);
    const shown = await drawingsShown(page, house.url);
    await page.waitForLoadState('networkidle');
    const byThen = await fetchedBy(page, house.url, clickableAt);
    return [
      scriptsFigure(house, address, byThen),
      strayFigure(house, address, byThen, (file) => shown.includes(file)),
    ];
  });
}

/** Everything asked for up to a moment, in milliseconds after the navigation began. */
async function fetchedBy(page: Page, url: string, until: number): Promise<Fetched[]> {
  const all = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
  );
  return all
    .filter(({ name, startTime }) => startTime <= until && name.startsWith(url))
    .map(({ name, responseEnd }) => ({
      file: decodeURIComponent(name.slice(url.length)),
      hasArrived: responseEnd <= until,
    }));
}

/** Files of the drawings that the page really shows: in elements, in styles, as its icon. */
async function drawingsShown(page: Page, url: string): Promise<string[]> {
  const places = await page.evaluate(() => {
    const icons = [...document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')];
    const styles = [...document.querySelectorAll('*')].map((element) => {
      const { backgroundImage, maskImage } = getComputedStyle(element);
      return `${backgroundImage} ${maskImage}`;
    });
    return [
      ...[...document.images].map((image) => image.src),
      ...icons.map((icon) => icon.href),
      ...[...styles.join(' ').matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1] ?? ''),
    ];
  });
  return places.map((place) => place.slice(url.length));
}

function scriptsFigure(house: House, address: Address, byThen: Fetched[]): Figure {
  const scripts = byThen.filter(({ file }) => file.endsWith('.js'));
  const needed = scripts.filter(({ hasArrived }) => hasArrived);
  const begun = scripts.filter(({ hasArrived }) => !hasArrived);
  const bytes = weigh(house, needed);
  return {
    number: 1,
    measure: `JavaScript before first control, /${address}`,
    figure: kilobytes(bytes),
    aim: `≤ ${MOST / 1000} kB`,
    met: bytes <= MOST,
    notes: [
      `needed: ${names(needed)}`,
      `asked for by then, not waited for: ${names(begun)}, ${kilobytes(weigh(house, begun))}`,
    ],
  };
}

/** The engine, and drawings that the page does not show. */
function strayFigure(
  house: House,
  address: Address,
  byThen: Fetched[],
  isShown: (file: string) => boolean,
): Figure {
  const stray = byThen.filter(({ file }) =>
    file.endsWith('.js') ? isEngine(house, file) : file.endsWith('.svg') && !isShown(file),
  );
  return {
    number: 1,
    measure: `Engine or unseen drawings by then, /${address}`,
    figure: `${stray.length} files`,
    aim: 'none',
    met: stray.length === 0,
    notes: stray.length > 0 ? [`${names(stray)}, ${kilobytes(weigh(house, stray))}`] : [],
  };
}

function names(files: Fetched[]): string {
  return files.map(({ file }) => path.basename(file)).join(', ') || 'none';
}

/** As transferred: the server sends the Brotli file where there is one. */
function weigh(house: House, files: Fetched[]): number {
  const sizes = files.map(({ file }) => {
    const place = path.join(house.folder, file);
    return statSync(existsSync(`${place}.br`) ? `${place}.br` : place).size;
  });
  return sizes.reduce((total, size) => total + size, 0);
}

function isEngine(house: House, file: string): boolean {
  return readFileSync(path.join(house.folder, file), 'utf8').includes('Phaser');
}
