/** Checks what was named, or everything, and gives it in one shape. Must not know how it is shown. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Checked } from '../../check/check-scenario';
import type { CheckedFile } from '../../check/diagnostic';
import type { Report } from '../../check/report/report';
import type { WorldData } from '../../core/boundary/world-data';
import { TERM_FILE } from '../../data/read-world-data';
import {
  checkData,
  checkPlan,
  checkStories,
  checkStory,
  checkTerm,
  scenarioOf,
  type Watching,
} from '../check-stories';
import { compileIn, scenarioFiles } from '../load-stories';
import { planOf } from '../test-plans';
import type { Target } from './targets';

export interface Checkup {
  world: WorldData | null;
  data: CheckedFile[];
  scenarios: Checked[];
  plans: CheckedFile[];
  /** How many test plans were walked. */
  walked: number;
}

export async function checkEverything(root: string, watching: Watching): Promise<Checkup> {
  const checked = await checkStories(root, watching);
  const walked = scenarioFiles(root).filter((file) => existsSync(path.join(root, planOf(file))));
  return { ...checked, walked: walked.length };
}

/**
 * @param root the project, whose data files hold for scenarios anywhere. When these have a fault it is
 *   said whatever was named, since less can be checked then.
 */
export async function checkTargets(
  root: string,
  targets: readonly Target[],
  watching: Watching,
): Promise<Checkup> {
  const { world, data } = checkData(root);
  const checkup: Checkup = { world, data, scenarios: [], plans: [], walked: 0 };
  for (const target of targets) await checkTarget(target, checkup, watching);
  return checkup;
}

async function checkTarget(target: Target, checkup: Checkup, watching: Watching): Promise<void> {
  const { world, data, scenarios, plans } = checkup;
  const shown = (file: string) => target.shownIn + file;
  if (target.kind === 'data') {
    if (target.file === TERM_FILE) data.push(...checkTermAlone(target.root, world));
    if (data.every(({ file }) => file !== target.file))
      data.push({ file: target.file, ok: true, diagnostics: [] });
  } else if (target.kind === 'scenario') {
    const progress: Watching['progress'] = (file, known, waiting) =>
      watching.progress?.(shown(file), known, waiting);
    scenarios.push(inFolder(await checkStory(target, world, { ...watching, progress }), shown));
  } else {
    const file = scenarioOf(target.file);
    const isThere = existsSync(path.join(target.root, file));
    const scenario = isThere ? compileIn(world, target.root, file) : undefined;
    const plan = checkPlan(target.root, target.file, scenario, world);
    plans.push(withNames(plan, shown));
    checkup.walked += 1;
  }
}

/** The scenarios it names are compiled for it, and not searched. */
function checkTermAlone(root: string, world: WorldData | null): CheckedFile[] {
  const scenarios = scenarioFiles(root).map((file) => compileIn(world, root, file));
  return checkTerm(root, world, scenarios);
}

/** The names in what was found, as a person outside the project knows them. */
function inFolder(found: Checked, shown: (file: string) => string): Checked {
  const { checked, report } = found;
  return {
    ...found,
    checked: withNames(checked, shown),
    report: report && shownReport(report, shown),
  };
}

function withNames(checked: CheckedFile, shown: (file: string) => string): CheckedFile {
  const diagnostics = checked.diagnostics.map((one) => ({ ...one, file: shown(one.file) }));
  return { ...checked, file: shown(checked.file), diagnostics };
}

function shownReport(report: Report, shown: (file: string) => string): Report {
  const deciding = report.deciding.map((one) => ({ ...one, file: shown(one.file) }));
  return { ...report, file: shown(report.file), deciding };
}
