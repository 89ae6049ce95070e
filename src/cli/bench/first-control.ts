/**
 * Measurement 2: from the navigation to the first control that can be clicked, on a slow machine and a
 * weak connection; and, where it is Continue and is clicked at once, to the first words of the visit.
 */
import { type Figure, median, seconds } from './figures';
import { type Address, firstControl, type House, MODEST, slowDown, withVisitor } from './house';

const RUNS = 7;
const LONGEST = 750;
const SCENARIO = 'what-do-you-think';

interface Arrival {
  clickable: number;
  words?: number;
}

export async function measureFirstControl(house: House): Promise<Figure[]> {
  const home = await arrivals(house, '');
  const door = await arrivals(house, `?scenario=${SCENARIO}`);
  return [
    figureOf('/ to its first scenario', home),
    figureOf(`/?scenario=${SCENARIO} to Continue`, door),
    {
      number: 2,
      measure: 'the same, to the first words, Continue clicked at once',
      figure: seconds(median(door.map(({ words }) => words ?? Number.NaN))),
      aim: '',
      notes: [`runs: ${door.map(({ words }) => seconds(words ?? Number.NaN)).join(', ')}`],
    },
  ];
}

async function arrivals(house: House, address: Address): Promise<Arrival[]> {
  const all: Arrival[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await arrive(house, address));
  return all;
}

async function arrive(house: House, address: Address): Promise<Arrival> {
  return withVisitor(house, address, async ({ page, cdp }) => {
    await slowDown(cdp, MODEST);
    await page.goto(house.url + address, { waitUntil: 'commit' });
    const clickable = await firstControl(page);
    if (address === '') return { clickable };
    const { x, y } = await page.evaluate(() => window.bench.centre ?? { x: 0, y: 0 });
    await page.mouse.click(x, y);
    const shown = await page.waitForFunction(
      () => document.querySelector('.conversation .line') && window.bench.firstWordsAt,
      undefined,
      { timeout: 30_000 },
    );
    return { clickable, words: (await shown.jsonValue()) ?? Number.NaN };
  });
}

function figureOf(what: string, runs: Arrival[]): Figure {
  const time = median(runs.map(({ clickable }) => clickable));
  return {
    number: 2,
    measure: `Navigation, ${what}`,
    figure: seconds(time),
    aim: `≤ ${LONGEST / 1000} s`,
    met: time <= LONGEST,
    notes: [`runs: ${runs.map(({ clickable }) => seconds(clickable)).join(', ')}`],
  };
}
