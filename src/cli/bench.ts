/**
 * `npm run bench`: how fast and how light the built game is, against what the project aims at.
 * `--only 1,3` runs some of the five measurements; `--json` prints figures for a machine to read.
 * Aims that are missed do not fail it: the bench tells, people decide.
 */
import { cpus } from 'node:os';
import { measureAtRest } from './bench/at-rest';
import { type Figure, tableOf } from './bench/figures';
import { measureFirstBytes } from './bench/first-bytes';
import { measureFirstControl } from './bench/first-control';
import { measureHeap } from './bench/heap';
import { type House, openHouse } from './bench/house';
import { measureNextWords } from './bench/next-words';
import { ensureFreshBuild } from './fresh-build';

const MEASUREMENTS: ((house: House) => Promise<Figure[]>)[] = [
  measureFirstBytes,
  measureFirstControl,
  measureNextWords,
  measureAtRest,
  measureHeap,
];

async function bench(words: string[]): Promise<void> {
  const wanted = wantedNumbers(words);
  await ensureFreshBuild(console.error);
  const house = await openHouse();
  const figures: Figure[] = [];
  try {
    for (const number of wanted) {
      console.error(`Measuring ${number} of ${MEASUREMENTS.length} …`);
      figures.push(...((await MEASUREMENTS[number - 1]?.(house)) ?? []));
    }
  } finally {
    await house.close();
  }
  const cores = cpus().length;
  if (words.includes('--json')) console.log(JSON.stringify({ cores, figures }, null, 2));
  else console.log(`${tableOf(figures)}\n\nMeasured on ${cores} cores.`);
}

function wantedNumbers(words: string[]): number[] {
  const all = MEASUREMENTS.map((_, at) => at + 1);
  const at = words.indexOf('--only');
  if (at < 0) return all;
  const wanted = (words[at + 1] ?? '').split(',').map(Number);
  const unknown = wanted.filter((number) => !all.includes(number));
  if (unknown.length > 0)
    throw new Error(`--only takes numbers from 1 to ${all.length}, such as 1,3.`);
  return wanted;
}

bench(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
