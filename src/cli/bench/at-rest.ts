/** Measurement 4: what the main thread does while a scene is shown and nothing moves. */
import type { CDPSession } from 'playwright-core';
import { seededDice } from './dice';
import type { Figure } from './figures';
import { type House, withVisitor } from './house';
import { enter } from './trainee';

const WATCHED = 10_000;
/** For the scene's opening movements and late pictures to end. */
const SETTLE = 6000;
const MOST = 1;

export async function measureAtRest(house: House): Promise<Figure[]> {
  const [id = ''] = house.scenarios;
  const share = await withVisitor(house, `?scenario=${id}`, async ({ page, cdp }) => {
    await enter({ page, dice: seededDice(1), pause: 0 }, `${house.url}?scenario=${id}`);
    await page.waitForTimeout(SETTLE);
    await cdp.send('Performance.enable');
    const before = await busySeconds(cdp);
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    return (100 * 1000 * ((await busySeconds(cdp)) - before)) / WATCHED;
  });
  return [
    {
      number: 4,
      measure: 'Main thread while nothing moves, 10 s',
      figure: `${share.toFixed(2)} %`,
      aim: `≤ ${MOST} %`,
      met: share <= MOST,
      notes: [],
    },
  ];
}

async function busySeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
