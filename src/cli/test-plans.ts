/** Runs the `.testplan` beside a scenario, when there is one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WorldData } from '../core/boundary/world-data';
import type { Problem } from '../core/scenario/scenario';
import { readTestPlan, type Walk, walkTestPlan } from '../core/visit/test-plan';
import type { Bundle } from '../ink/bundle';
import { openNarrator } from '../ink/narrate';
import { readText } from './read-text';

export interface PlanRun {
  walks: Walk[];
  problems: Problem[];
}

/** @param file path of the scenario from the project's root. */
export function runTestPlan(root: string, file: string, bundle: Bundle, world: WorldData): PlanRun {
  const plan = planOf(file);
  if (!existsSync(path.join(root, plan))) return { walks: [], problems: [] };
  const read = readText(path.join(root, plan));
  if ('whyNot' in read) return { walks: [], problems: [planProblem(plan, read.whyNot)] };
  const roles = world.team.roles.map((role) => role.id);
  const { walks, problems } = readTestPlan(plan, read.text, { roles });
  const facts = { file: plan, header: bundle.header, scope: world.scope, team: world.team };
  const found = walks.flatMap((walk) => walkTestPlan(walk, openNarrator(bundle), facts));
  return { walks, problems: [...problems, ...found] };
}

export function planOf(scenario: string): string {
  return scenario.replace(/\.ink$/, '.testplan');
}

/** A fault of the plan as a whole. */
export function planProblem(file: string, message: string): Problem {
  return { code: 'test-plan', severity: 'error', file, line: 0, message };
}
