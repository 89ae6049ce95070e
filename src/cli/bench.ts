/**
 * `npm run bench`: how fast and how light the built game and its checker are, against what the project aims
 * at. `--only 1,3` runs some of the nine measurements; `--json` prints figures for a machine to read.
 * Aims that are missed do not fail it: the bench tells, people decide.
 */
import { cpus } from 'node:os';
import { measureAtRest } from './bench/at-rest';
import { measureEdited } from './bench/checker/edited';
import { measureOwnScenarios } from './bench/checker/own-scenarios';
import { measureThousandLines } from './bench/checker/thousand-lines';
import { measureTransitions } from './bench/checker/transitions';
import { type Figure, tableOf } from './bench/figures';
import { measureFirstBytes } from './bench/first-bytes';
import { measureFirstControl } from './bench/first-control';
import { measureHeap } from './bench/heap';
import { type House, openHouse } from './bench/house';
import { measureNextWords } from './bench/next-words';
import { ensureFreshBuild } from './fresh-build';

/** Those that need the built game and a Chromium. */
const OF_THE_GAME: ((house: House) => Promise<Figure[]>)[] = [
  measureFirstBytes,
  measureFirstControl,
  measureNextWords,
  measureAtRest,
  measureHeap,
];

const OF_THE_CHECKER: (() => Promise<Figure[]>)[] = [
  measureTransitions,
  measureThousandLines,
  measureOwnScenarios,
  measureEdited,
];

const HOW_MANY = OF_THE_GAME.length + OF_THE_CHECKER.length;

async function bench(words: string[]): Promise<void> {
  const wanted = wantedNumbers(words);
  const figures: Figure[] = [];
  const ofTheGame = wanted.filter((number) => number <= OF_THE_GAME.length);
  if (ofTheGame.length > 0) figures.push(...(await measureTheGame(ofTheGame)));
  for (const number of wanted.filter((one) => one > OF_THE_GAME.length)) {
    sayNumber(number);
    figures.push(...((await OF_THE_CHECKER[number - OF_THE_GAME.length - 1]?.()) ?? []));
  }
  const cores = cpus().length;
  if (words.includes('--json')) console.log(JSON.stringify({ cores, figures }, null, 2));
  else console.log(`${tableOf(figures)}\n\nMeasured on ${cores} cores.`);
}

async function measureTheGame(numbers: readonly number[]): Promise<Figure[]> {
  await ensureFreshBuild(console.error);
  const house = await openHouse();
  const figures: Figure[] = [];
  try {
    for (const number of numbers) {
      sayNumber(number);
      figures.push(...((await OF_THE_GAME[number - 1]?.(house)) ?? []));
    }
  } finally {
    await house.close();
  }
  return figures;
}

function sayNumber(number: number): void {
  console.error(`Measuring ${number} of ${HOW_MANY} …`);
}

function wantedNumbers(words: string[]): number[] {
  const all = Array.from({ length: HOW_MANY }, (_, at) => at + 1);
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
