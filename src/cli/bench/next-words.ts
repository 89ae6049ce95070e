/** Measurement 3: from a click to the frame that shows the next words, with the picture there. */
import { seededDice } from './dice';
import { type Figure, median, milliseconds, quantile } from './figures';
import { type House, withVisitor } from './house';
import type { ShownWords, Stopwatch } from './probe';
import { chooseOne, enter, goOn, stepBack, type Trainee } from './trainee';

type Watched = Pick<Stopwatch, 'words' | 'clicks'>;

const CHOICES = 60;
const LONGEST = 32;
/** A quick reader; the picture may still be moving. */
const PAUSE = 250;

export async function measureNextWords(house: House): Promise<Figure[]> {
  const each = Math.ceil(CHOICES / house.scenarios.length);
  const watches: Watched[] = [];
  for (const [at, id] of house.scenarios.entries()) {
    const dice = seededDice(at + 1);
    for (let made = 0; made < each; ) {
      const watch = await visit(house, id, dice, each - made);
      made += watch.words.filter(({ kind }) => kind === 'choice').length;
      watches.push(watch);
    }
  }
  return [figureOf('choice', watches), figureOf('continue', watches)];
}

/** One visit, until it ends or enough was chosen. */
function visit(house: House, id: string, dice: () => number, enough: number): Promise<Watched> {
  return withVisitor(house, `?scenario=${id}`, async ({ page }) => {
    const trainee: Trainee = { page, dice, pause: PAUSE };
    let now = await enter(trainee, `${house.url}?scenario=${id}`);
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      window.bench.words.length = 0;
    });
    for (let made = 0; now.where === 'visit' && made < enough; ) {
      if (now.options > 0) made += 1;
      if (now.options > 0) now = await chooseOne(trainee, now);
      else if (now.canGoOn) now = await goOn(trainee);
      else if (now.canStepBack) now = await stepBack(trainee);
      else break;
    }
    return page.evaluate(() => ({ words: window.bench.words, clicks: window.bench.clicks }));
  });
}

function figureOf(kind: ShownWords['kind'], watches: Watched[]): Figure {
  const words = watches
    .flatMap((watch) => watch.words)
    .filter((one) => one.kind === kind && one.hasScene);
  const took = words.map((one) => one.took);
  const written = words.map((one) => one.written);
  const p95 = quantile(took, 0.95);
  const middle = `median ${milliseconds(median(took))}, longest ${milliseconds(Math.max(...took))}`;
  return {
    number: 3,
    measure: `${kind === 'choice' ? 'An option' : 'Continue'} clicked to next words, p95`,
    figure: milliseconds(p95),
    aim: `≤ ${LONGEST} ms`,
    met: p95 <= LONGEST,
    notes: [
      `${took.length} clicks; ${middle}`,
      `of which until the words were in the page: median ${milliseconds(median(written))}, p95 ${milliseconds(quantile(written, 0.95))}`,
      browsersOwn(kind, watches),
    ],
  };
}

/** The browser's own view: from the click to the next frame, whatever that frame shows; 8 ms steps. */
function browsersOwn(kind: ShownWords['kind'], watches: Watched[]): string {
  const durations = watches.flatMap(({ words, clicks }) =>
    words
      .filter((one) => one.kind === kind)
      .map(({ at }) => clicks.find((click) => Math.abs(click.at - at) < 1)?.duration ?? 16),
  );
  return `the browser’s own event timing: p95 ${milliseconds(quantile(durations, 0.95))}, median ≤ ${milliseconds(median(durations))}`;
}
