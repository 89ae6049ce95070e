/** Runs the `.testplan` beside a scenario, when there is one. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorldData } from '../core/boundary/world-data';
import type { Problem } from '../core/scenario/scenario';
import { readTestPlan, type Walk, walkTestPlan } from '../core/visit/test-plan';
import type { Bundle } from '../ink/bundle';
import { openNarrator } from '../ink/narrate';

export interface PlanRun {
  walks: Walk[];
  problems: Problem[];
}

/** @param file path of the scenario from the project's root. */
export function runTestPlan(root: string, file: string, bundle: Bundle, world: WorldData): PlanRun {
  const plan = file.replace(/\.ink$/, '.testplan');
  if (!existsSync(path.join(root, plan))) return { walks: [], problems: [] };
  const { walks, problems } = readTestPlan(plan, readFileSync(path.join(root, plan), 'utf8'));
  const facts = { file: plan, header: bundle.header, scope: world.scope, team: world.team };
  const found = walks.flatMap((walk) => walkTestPlan(walk, openNarrator(bundle), facts));
  return { walks, problems: [...problems, ...found] };
}
