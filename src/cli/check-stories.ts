/**
 * Checks what stands on the disk: the world's data, each scenario, each test plan. The command, the Vite
 * plugin and the tests all come here, so that they say the same. Must not know how findings are shown.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Checked, checkScenario } from '../check/check-scenario';
import type { CheckedFile } from '../check/diagnostic';
import type { WorldData } from '../core/boundary/world-data';
import type { Problem } from '../core/scenario/scenario';
import { DATA_FILES, TERM_FILE } from '../data/read-world-data';
import { loadWorldData } from '../data/world-data';
import type { SearchLimits } from '../ink/explore/graph';
import { headersOf, loadTerm, requestOf, scenarioFiles, unreadable } from './load-stories';
import { readText } from './read-text';
import { planProblem, runTestPlan } from './test-plans';

/** For one scenario. */
export const DEFAULT_LIMITS: SearchLimits = { states: 400_000, seconds: 30, megabytes: 1_000 };

export interface Watching {
  limits?: SearchLimits;
  /** States known, and those still waiting to be tried. */
  progress?(file: string, known: number, waiting: number): void;
  isCancelled?(): boolean;
  /** Milliseconds, from any beginning; the machine's own clock when none is given. */
  now?(): number;
}

export interface CheckedStories {
  world: WorldData | null;
  /** Those with something to say. */
  data: CheckedFile[];
  scenarios: Checked[];
  /** Those with something to say. */
  plans: CheckedFile[];
}

/** Everything under `story/`. */
export async function checkStories(root: string, watching: Watching = {}): Promise<CheckedStories> {
  const { world, data } = checkData(root);
  const scenarios: Checked[] = [];
  for (const file of scenarioFiles(root))
    scenarios.push(await checkStory({ root, file }, world, watching));
  const plans = planFiles(root).flatMap((plan) => {
    const scenario = scenarios.find(({ checked }) => checked.file === scenarioOf(plan));
    const isBlocked = scenario && !(scenario.bundle && world);
    // What blocks it has been said already, in the scenario or in the data.
    return isBlocked ? [] : [checkPlan(root, plan, scenario, world)];
  });
  const term = checkTerm(root, world, scenarios);
  return { world, data: [...data, ...term], scenarios, plans: plans.filter(hasSomethingToSay) };
}

/** The term names scenarios, so it is read after them; nothing where there is none, or nothing to say. */
export function checkTerm(
  root: string,
  world: WorldData | null,
  scenarios: readonly Compiled[],
): CheckedFile[] {
  const bundles = scenarios.flatMap(({ bundle }) => (bundle ? [bundle] : []));
  const isWhole = bundles.length === scenarios.length;
  const { problems } = loadTerm(root, world, isWhole ? headersOf(bundles) : undefined);
  return [asChecked(TERM_FILE, problems)].filter(hasSomethingToSay);
}

export function checkData(root: string): { world: WorldData | null; data: CheckedFile[] } {
  const { world, problems } = loadWorldData(root);
  const files = DATA_FILES.map((file) => {
    return asChecked(
      file,
      problems.filter((problem) => problem.file === file),
    );
  });
  return { world, data: files.filter(hasSomethingToSay) };
}

/** What a walk needs of a scenario. */
type Compiled = Pick<Checked, 'bundle'>;

/** Where a scenario lies: `file` is its path from `root`, and INCLUDE may not climb out of `root`. */
export interface StoryPlace {
  root: string;
  file: string;
}

const machineTime = () => performance.now();

export async function checkStory(
  { root, file }: StoryPlace,
  world: WorldData | null,
  { limits = DEFAULT_LIMITS, progress, isCancelled, now = machineTime }: Watching = {},
): Promise<Checked> {
  const read = readText(path.join(root, file));
  if ('whyNot' in read) return notRead(file, read.whyNot);
  return checkScenario({
    ...requestOf(root, file, read.text),
    world,
    limits,
    hooks: {
      now,
      progress: (known, waiting) => progress?.(file, known, waiting),
      isCancelled,
      pause: () => new Promise((resolve) => setImmediate(resolve)),
    },
  });
}

function notRead(file: string, whyNot: string): Checked {
  const checked = asChecked(file, [unreadable(file, whyNot)]);
  const outline = { knots: [], choices: [] };
  return { checked, bundle: null, files: [file], report: null, graph: null, outline };
}

/** @param scenario the one of the same name; undefined when there is none. */
export function checkPlan(
  root: string,
  plan: string,
  scenario: Compiled | undefined,
  world: WorldData | null,
): CheckedFile {
  return asChecked(plan, planProblems(root, plan, scenario, world));
}

function planProblems(
  root: string,
  plan: string,
  scenario: Compiled | undefined,
  world: WorldData | null,
): Problem[] {
  const name = path.basename(scenarioOf(plan));
  if (!scenario)
    return [planProblem(plan, `There is no ${name} beside this plan. Give both the same name.`)];
  if (!scenario.bundle)
    return [planProblem(plan, `${name} has an error, so no walk could be tried. Mend that first.`)];
  if (!world) return [planProblem(plan, 'The data files have an error. Mend that first.')];
  return runTestPlan(root, scenarioOf(plan), scenario.bundle, world).problems;
}

export function scenarioOf(plan: string): string {
  return plan.replace(/\.testplan$/, '.ink');
}

function planFiles(root: string): string[] {
  const folder = path.join(root, 'story/scenarios');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.testplan'));
  return names.sort().map((name) => `story/scenarios/${name}`);
}

function asChecked(file: string, diagnostics: Problem[]): CheckedFile {
  const ok = diagnostics.every((one) => one.severity !== 'error');
  return { file, ok, diagnostics };
}

function hasSomethingToSay({ diagnostics }: CheckedFile): boolean {
  return diagnostics.length > 0;
}
