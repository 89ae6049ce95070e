/**
 * The command from its words to its exit status: 0 when there is no error, 1 when there is one, 2 when it
 * could not run, which is one sentence and never a stack trace.
 */
import { writeFileSync } from 'node:fs';
import type { Watching } from '../check-stories';
import { CannotRun } from './cannot-run';
import { toJson } from './json';
import { listing } from './listing';
import { type CheckOptions, readOptions, USAGE } from './options';
import { progressBar, type Terminal } from './progress-bar';
import { reportPage } from './report-page/page';
import { reportTables } from './report-table';
import { type Checkup, checkEverything, checkTargets } from './run-targets';
import { type Folders, findTarget, pagePlace } from './targets';

/** Where the command runs, and to whom it speaks. */
export interface Surroundings {
  folders: Folders;
  out(text: string): void;
  say(sentence: string): void;
  isColourful: boolean;
  /** Null when nobody is looking. */
  terminal: Terminal | null;
}

export async function runCheck(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await run(readOptions(args), around);
  } catch (error) {
    around.say(sentenceOf(error));
    return 2;
  }
}

async function run(options: CheckOptions, around: Surroundings): Promise<number> {
  if (options.help) {
    around.out(USAGE);
    return 0;
  }
  const { folders, out } = around;
  const page = options.html === undefined ? null : pagePlace(options.html, folders);
  const checkup = await checkWith(options, around);
  if (page) write(page, reportPage(checkup));
  if (options.json) out(`${toJson(checkup, options.report)}\n`);
  else out(`${forPerson(checkup, options, page, around)}\n`);
  return hasErrors(checkup) ? 1 : 0;
}

async function checkWith(options: CheckOptions, around: Surroundings): Promise<Checkup> {
  const { folders, terminal } = around;
  const targets = options.files.map((file) => findTarget(file, folders));
  const bar = terminal && !options.json ? progressBar(terminal) : null;
  const watching: Watching = { limits: options.limits, progress: bar?.show, now: terminal?.now };
  try {
    return targets.length > 0
      ? await checkTargets(folders.root, targets, watching)
      : await checkEverything(folders.root, watching);
  } finally {
    bar?.erase();
  }
}

function forPerson(
  checkup: Checkup,
  { report }: CheckOptions,
  page: string | null,
  { isColourful }: Surroundings,
): string {
  const reports = checkup.scenarios.flatMap((scenario) => scenario.report ?? []);
  const parts = [listing(checkup, isColourful)];
  if (report) parts.unshift(reportTables(reports));
  if (page) parts.push(`The page is ${page}`);
  return parts.filter((part) => part !== '').join('\n\n');
}

function hasErrors({ data, scenarios, plans }: Checkup): boolean {
  return [...data, ...scenarios.map(({ checked }) => checked), ...plans].some(({ ok }) => !ok);
}

function write(place: string, text: string): void {
  try {
    writeFileSync(place, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun(`--html cannot write ${place} (${code ?? 'unknown fault'}).`);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  const first = String(error instanceof Error ? error.message : error).split('\n')[0];
  return `The check could not run: ${first}`;
}
