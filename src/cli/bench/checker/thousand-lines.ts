/**
 * A generated scenario of a thousand lines, checked whole in a process of its own, so that its memory is
 * nobody else's.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../serve';
import { type Figure, seconds } from '../figures';
import { generateScenario } from './generate-scenario';

const NUMBER = 7;
const SEEDS = [1, 2, 3];
const MOST_SECONDS = 15;
const MOST_MEGABYTES = 500;

interface Weighed {
  exhaustive: boolean;
  states: number;
  edges: number;
  milliseconds: number;
  megabytes: number;
}

export async function measureThousandLines(): Promise<Figure[]> {
  return SEEDS.flatMap((seed) => figuresOf(seed, weigh(seed)));
}

function weigh(seed: number): Weighed {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-terrain-bench-'));
  const file = path.join(folder, 'generated.ink');
  writeFileSync(file, generateScenario({ seed, lines: 1000 }));
  const script = path.join(ROOT, 'src/cli/bench/checker/weigh.ts');
  const { stdout, stderr } = spawnSync('npx', ['--no-install', 'tsx', script, file], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  try {
    return JSON.parse(stdout) as Weighed;
  } catch {
    throw new Error(`The generated scenario could not be weighed: ${stderr}`);
  }
}

function figuresOf(seed: number, weighed: Weighed): Figure[] {
  const { exhaustive, states, edges, milliseconds, megabytes } = weighed;
  const notes = [
    `${states} states, ${edges} transitions, ${exhaustive ? 'all of them' : 'cut off'}`,
  ];
  const name = `A generated scenario of 1,000 lines (seed ${seed})`;
  return [
    {
      number: NUMBER,
      measure: `${name}: checked whole`,
      figure: seconds(milliseconds),
      aim: `≤ ${MOST_SECONDS} s`,
      met: exhaustive && milliseconds <= MOST_SECONDS * 1000,
      notes,
    },
    {
      number: NUMBER,
      measure: `${name}: most memory`,
      figure: `${megabytes.toFixed(0)} MB`,
      aim: `< ${MOST_MEGABYTES} MB`,
      met: megabytes < MOST_MEGABYTES,
      notes: [],
    },
  ];
}
