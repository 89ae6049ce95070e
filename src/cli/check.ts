/**
 * `npm run check`: compiles every scenario, validates the world's data, walks the test plans, and says
 * what is wrong in sentences. Exit status 0 when there is no error, 1 when there is, 2 when it could not run.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../core/scenario/scenario';
import { formatProblem, loadStories, type Stories } from './load-stories';
import { ROOT } from './serve';
import { runTestPlan } from './test-plans';

function check(wanted: string[]): number {
  const absent = wanted.filter((file) => !existsSync(path.join(ROOT, file)));
  if (absent.length > 0) {
    console.error(`There is no such file: ${absent.join(', ')}. Name it from the project’s root.`);
    return 2;
  }
  const stories = loadStories(ROOT);
  const problems = [...stories.problems, ...walkPlans(stories)].filter(
    (problem) => wanted.length === 0 || wanted.includes(problem.file),
  );
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const count = stories.bundles.length;
  console.log(`${count} scenarios read, ${errors} errors, ${problems.length - errors} warnings.`);
  return errors > 0 ? 1 : 0;
}

function walkPlans({ bundles, world }: Stories): Problem[] {
  if (!world) return [];
  return bundles.flatMap((bundle) => {
    const file = `story/scenarios/${bundle.header.id}.ink`;
    return runTestPlan(ROOT, file, bundle, world).problems;
  });
}

try {
  process.exitCode = check(process.argv.slice(2));
} catch (error) {
  console.error(`The check could not run: ${String(error)}`);
  process.exitCode = 2;
}
