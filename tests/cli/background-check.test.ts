/** While somebody writes: only what a change touched is checked again, and nothing stale is ever said. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backgroundCheck } from '../../src/cli/background-check';
import { checkStory } from '../../src/cli/check-stories';
import { scenarioFiles } from '../../src/cli/load-stories';
import { aProject, DEAD_END, SOUND, UNREACHED, write } from '../support/story-folder';

const A = 'story/scenarios/a.ink';
const B = 'story/scenarios/b.ink';

/** A check of a project that notes which scenarios it looked at, and can be held up. */
function watched(root: string) {
  const looked: string[] = [];
  let hold: Promise<void> | undefined;
  const checks = backgroundCheck(
    root,
    { found: () => {}, broke: expect.unreachable },
    async (file, world, watching) => {
      looked.push(file);
      const checked = await checkStory({ root, file }, world, watching);
      await hold;
      return checked;
    },
  );
  const errors = () =>
    checks
      .current()
      .flatMap(({ diagnostics }) =>
        diagnostics
          .filter(({ severity }) => severity === 'error')
          .map(({ file, code }) => `${file} ${code}`),
      );
  return {
    checks,
    looked,
    errors,
    /** Until so many checks were begun, and every scenario has been checked as it is now. */
    async settled(count: number) {
      const explored = () => checks.current().filter((file) => file.explored).length;
      await expect.poll(() => looked.length).toBe(count);
      await expect.poll(explored).toBe(scenarioFiles(root).length);
    },
    holdUp() {
      let release = () => {};
      hold = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        hold = undefined;
        release();
      };
    },
  };
}

describe('a change', () => {
  it('has only the changed scenario checked again', async () => {
    const root = aProject({ [A]: SOUND, [B]: UNREACHED });
    const { checks, looked, errors, settled } = watched(root);
    checks.begin();
    await settled(2);
    write(root, { [A]: DEAD_END });
    checks.changed(A);
    await settled(3);
    expect(looked).toEqual([A, B, A]);
    expect(errors()).toEqual([`${A} dead-end`]);
  });

  it('of a shared piece has those checked again that include it', async () => {
    const shared = 'story/shared/end.ink';
    const include = SOUND.replace('- -> END', '- -> the_end').concat('INCLUDE ../shared/end.ink\n');
    const root = aProject({ [A]: SOUND, [B]: include, [shared]: '=== the_end ===\n-> END\n' });
    const { checks, looked, settled } = watched(root);
    checks.begin();
    await settled(2);
    checks.changed(shared);
    await settled(3);
    expect(looked).toEqual([A, B, B]);
  });

  it('of a data file has all checked again', async () => {
    const root = aProject({ [A]: SOUND, [B]: SOUND });
    const { checks, looked, settled } = watched(root);
    checks.begin();
    await settled(2);
    checks.changed('story/team.yaml');
    await settled(4);
    expect(looked).toEqual([A, B, A, B]);
  });

  it('of a test plan has only the plan walked again', async () => {
    const root = aProject({ [A]: SOUND });
    const { checks, looked, errors, settled } = watched(root);
    checks.begin();
    await settled(1);
    write(root, { 'story/scenarios/a.testplan': 'walk One\n  choose nobody\n' });
    checks.changed('story/scenarios/a.testplan');
    expect(errors()).toEqual(['story/scenarios/a.testplan test-plan']);
    expect(looked).toEqual([A]);
  });

  it('that takes a scenario away takes its findings with it', async () => {
    const root = aProject({ [A]: SOUND, [B]: DEAD_END });
    const { checks, errors, settled } = watched(root);
    checks.begin();
    await settled(2);
    expect(errors()).toEqual([`${B} dead-end`]);
    rmSync(path.join(root, B));
    checks.changed(B);
    expect(errors()).toEqual([]);
  });

  it('before the beginning has nothing checked', () => {
    const { checks, looked } = watched(aProject({ [A]: SOUND }));
    checks.changed(A);
    expect(looked).toEqual([]);
  });
});

describe('a change while its scenario is being checked', () => {
  it('makes that check worth nothing, and begins another', async () => {
    const root = aProject({ [A]: DEAD_END });
    const { checks, looked, errors, settled, holdUp } = watched(root);
    const release = holdUp();
    checks.begin();
    await expect.poll(() => looked.length).toBe(1);
    write(root, { [A]: SOUND });
    checks.changed(A);
    release();
    await settled(2);
    expect(errors()).toEqual([]);
  });

  it('leaves the check of another scenario alone', async () => {
    const root = aProject({ [A]: DEAD_END, [B]: SOUND });
    const { checks, looked, errors, settled, holdUp } = watched(root);
    const release = holdUp();
    checks.begin();
    await expect.poll(() => looked.length).toBe(1);
    checks.changed(B);
    release();
    await settled(2);
    expect(looked).toEqual([A, B]);
    expect(errors()).toEqual([`${A} dead-end`]);
  });
});

it('a check that breaks is said, and the next scenario is checked all the same', async () => {
  const root = aProject({ [A]: SOUND, [B]: SOUND });
  const broken: string[] = [];
  const checked: string[] = [];
  const checks = backgroundCheck(
    root,
    { found: () => {}, broke: (sentence) => broken.push(sentence) },
    async (file, ...rest) => {
      if (file === A) throw new Error('no more ink');
      checked.push(file);
      return checkStory({ root, file }, ...rest);
    },
  );
  checks.begin();
  await expect.poll(() => checked).toEqual([B]);
  expect(broken).toEqual([expect.stringContaining(A)]);
});
