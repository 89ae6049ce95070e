/**
 * Measurement 5: whether the page grows. Twenty visits in one page life, five hundred choices; steps back
 * make up for visits that are shorter than that.
 */
import type { CDPSession, Page } from 'playwright-core';
import { seededDice } from './dice';
import type { Standing } from './eyes';
import type { Figure } from './figures';
import { type House, withVisitor } from './house';
import { chooseOne, click, enter, goOn, stepBack, type Trainee, untilPicture } from './trainee';

const VISITS = 20;
const CHOICES_EACH = 25;
const FIRST_READING = 3;
const MOST = 2_000_000;
const AGAIN = '[data-bench-again]';
const MEASURE = `Heap, visit ${FIRST_READING} to visit ${VISITS}`;

interface Reading {
  heap: number;
  nodes: number;
  listeners: number;
  choices: number;
}

export async function measureHeap(house: House): Promise<Figure[]> {
  const [id = ''] = house.scenarios;
  return withVisitor(house, `?scenario=${id}`, async ({ page, cdp }) => {
    const trainee: Trainee = { page, dice: seededDice(5), pause: 0 };
    const readings: Reading[] = [];
    let now = await enter(trainee, `${house.url}?scenario=${id}`);
    let choices = 0;
    for (let visit = 1; visit <= VISITS; visit += 1) {
      if (visit > 1) now = await click(trainee, AGAIN);
      await untilPicture(page);
      choices = await playOut(trainee, now, choices, visit * CHOICES_EACH);
      readings.push({ ...(await read(page, cdp)), choices });
      if (!(await canPlayAgain(page))) return [notMeasured(readings)];
    }
    return [figureOf(readings)];
  });
}

/** To the debrief; until enough was chosen so far, every other decision is taken back first. */
async function playOut(trainee: Trainee, first: Standing, made: number, enough: number) {
  let choices = made;
  for (let now = first; now.where !== 'debrief'; ) {
    const isBack = now.canStepBack && choices < enough && trainee.dice() < 0.5;
    if (now.options > 0 && !isBack) {
      now = await chooseOne(trainee, now);
      choices += 1;
    } else if (now.canGoOn) now = await goOn(trainee);
    else now = await stepBack(trainee);
  }
  return choices;
}

async function read(page: Page, cdp: CDPSession): Promise<Omit<Reading, 'choices'>> {
  await page.waitForTimeout(1500);
  await cdp.send('HeapProfiler.collectGarbage');
  await page.waitForTimeout(200);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Finds the button by its words, and marks it. */
async function canPlayAgain(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Play again' });
  if ((await button.count()) === 0) return false;
  await button.first().evaluate((element) => element.setAttribute('data-bench-again', ''));
  return true;
}

function notMeasured(readings: Reading[]): Figure {
  const notes = [`the debrief of visit ${readings.length} has no button “Play again”`];
  return { number: 5, measure: MEASURE, figure: 'not measured', aim: AIM, notes };
}

const AIM = `± ${MOST / 1_000_000} MB`;

function figureOf(readings: Reading[]): Figure {
  const [first, last] = [readings[FIRST_READING - 1], readings.at(-1)];
  if (!first || !last) return notMeasured(readings);
  const growth = last.heap - first.heap;
  const path = readings.map(({ heap }) => (heap / 1_000_000).toFixed(1)).join(' ');
  return {
    number: 5,
    measure: MEASURE,
    figure: `${growth >= 0 ? '+' : '−'}${Math.abs(growth / 1_000_000).toFixed(1)} MB`,
    aim: AIM,
    met: Math.abs(growth) <= MOST,
    notes: [
      `${last.choices} choices in ${readings.length} visits; MB after each: ${path}`,
      `nodes ${first.nodes} to ${last.nodes}, listeners ${first.listeners} to ${last.listeners}`,
    ],
  };
}
