/**
 * `npm run simulate`: simulated trainees play every scenario many times. Prints a table, and says where a
 * naive rule does as well as judgement. Must not know the terminal it is run in.
 */
import { parseArgs } from 'node:util';
import { type Board, boardOf } from '../../check/simulate/board';
import { POLICIES } from '../../check/simulate/policy';
import { type PolicyRow, tallyOf } from '../../check/simulate/tally';
import { failings, percent } from '../../check/simulate/verdict';
import type { WorldData } from '../../core/boundary/world-data';
import { SKILLS } from '../../core/scenario/vocabulary';
import { CannotRun } from '../check/cannot-run';
import { findTarget } from '../check/targets';
import { tableOf } from '../check/text-table';
import { checkData, checkStory, type StoryPlace } from '../check-stories';
import { scenarioFiles } from '../load-stories';

export interface SimulateSurroundings {
  root: string;
  /** Where files named on the command line are looked for, in order. */
  from: string[];
  out(text: string): void;
  say(sentence: string): void;
}

const USAGE = `npm run simulate -- [--plays N] [--seed N] [FILE…]

  FILE       a scenario (.ink); none: every scenario of story/
  --plays N  plays of each scenario by each simulated trainee (1000)
  --seed N   another seed gives other plays (1)

Exit status: 0 judgement is what the scenarios reward, 1 a naive rule does as well, 2 it could not run.
`;

/** The exit status. */
export async function runSimulate(
  args: readonly string[],
  around: SimulateSurroundings,
): Promise<number> {
  try {
    return await run(args, around);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    around.say(error.message);
    return 2;
  }
}

async function run(args: readonly string[], around: SimulateSurroundings): Promise<number> {
  const { plays, seed, help, files } = readArgs(args);
  if (help) {
    around.out(USAGE);
    return 0;
  }
  const { world } = checkData(around.root);
  if (!world) throw new CannotRun('The data files have an error. `npm run check` says which.');
  const boards = await boardsOf(files, around, world);
  const rows = tallyOf(boards, POLICIES, plays, seed);
  const said = failings(rows);
  around.out(`${table(rows)}\n\n${verdict(said, boards.length)}\n`);
  return said.length > 0 ? 1 : 0;
}

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        plays: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const plays = wholeNumber('--plays', values.plays, 1, 1_000_000);
    const seed = wholeNumber('--seed', values.seed, 0, 2 ** 31);
    return { plays, seed, help: values.help, files: positionals };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(
      `That cannot be understood. \`npm run simulate -- --help\` lists what can.`,
    );
  }
}

function wholeNumber(name: string, written: string, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new CannotRun(
    `${name} wants a whole number from ${least} to ${most}; here stands \`${written}\`.`,
  );
}

async function boardsOf(
  names: readonly string[],
  { root, from }: SimulateSurroundings,
  world: WorldData,
): Promise<Board[]> {
  const places: StoryPlace[] =
    names.length > 0
      ? names.map((name) => findTarget(name, { root, from }))
      : scenarioFiles(root).map((file) => ({ root, file }));
  const boards: Board[] = [];
  for (const place of places) boards.push(await boardFor(place, world));
  return boards;
}

async function boardFor(place: StoryPlace, world: WorldData): Promise<Board> {
  const { graph, bundle, checked } = await checkStory(place, world);
  if (!graph || !bundle || !checked.ok)
    throw new CannotRun(
      `${place.file} has an error. \`npm run check\` says which; mend that first.`,
    );
  return boardOf(graph, bundle.header, world.scope);
}

function table(rows: readonly PolicyRow[]): string {
  const skills = SKILLS.filter((skill) =>
    rows.some((row) => row.skills.some((one) => one.skill === skill)),
  );
  const head = ['Trainee', 'Marks', ...skills, 'Gate holds', 'Over', 'Under', 'What she does'];
  return tableOf(
    head,
    rows.map((row) => [
      row.policy.id,
      percent(row.share),
      ...skills.map((skill) => {
        const share = row.skills.find((one) => one.skill === skill)?.share;
        return share === undefined ? '–' : percent(share);
      }),
      percent(row.gateHolds),
      row.over.toFixed(1),
      row.under.toFixed(1),
      row.policy.words,
    ]),
  );
}

function verdict(said: readonly string[], scenarios: number): string {
  const of = scenarios === 1 ? 'this scenario rewards' : `these ${scenarios} scenarios reward`;
  if (said.length === 0) return `Judgement is what ${of}: no naive rule does as well.`;
  return said.map((sentence) => `- ${sentence}`).join('\n');
}
