/** Every scenario's own walks come out as their authors wrote them. */
import { describe, expect, test } from 'vitest';
import { formatProblem, loadStories, scenarioFiles } from '../../src/cli/load-stories';
import { ROOT } from '../../src/cli/serve';
import { runTestPlan } from '../../src/cli/test-plans';

const stories = loadStories(ROOT);
const world = stories.world;

test('the stories and the world data have no problem', () => {
  expect(stories.problems.map(formatProblem)).toEqual([]);
});

describe.each(scenarioFiles(ROOT))('%s', (file) => {
  const bundle = stories.bundles.find(({ header }) => file.endsWith(`/${header.id}.ink`));
  if (!bundle || !world) throw new Error(`${file} did not compile`);
  const { walks, problems } = runTestPlan(ROOT, file, bundle, world);

  test.each(walks.map((walk) => walk.name))('%s', (name) => {
    const mine = problems.filter((problem) => problem.message.startsWith(`Walk “${name}”`));
    expect(mine.map(formatProblem)).toEqual([]);
  });

  test('has a safe, an unsafe and an over-escalating walk, and no other problem', () => {
    const checks = walks.flatMap((walk) => walk.checks);
    expect(checks).toContainEqual(expect.objectContaining({ kind: 'gate', value: 'holds' }));
    expect(checks).toContainEqual(expect.objectContaining({ kind: 'gate', value: 'falls' }));
    const overs = checks.filter((check) => check.kind === 'over' && Number(check.value) > 0);
    expect(overs.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !problem.message.startsWith('Walk “'))).toEqual([]);
  });
});
