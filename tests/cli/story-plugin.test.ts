/** What the build makes of the checker: an error ends it, a warning is said, and the note stays outside. */
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { storyPlugin } from '../../src/cli/story-plugin';
import { ROOT } from '../support/stories';
import { aProject, DEAD_END, SOUND, UNREACHED } from '../support/story-folder';

const SCENARIO = 'story/scenarios/a.ink';

function pluginOf(root: string, name: string): Plugin {
  const found = storyPlugin(root).find((plugin) => plugin.name === name);
  if (!found) throw new Error(`There is no plugin ${name}.`);
  return found;
}

/** Runs the start of a build; gives what it warned of, or throws what ended it. */
async function build(root: string): Promise<string[]> {
  const warned: string[] = [];
  const { configResolved, buildStart } = pluginOf(root, 'local-terrain-checked-build');
  const logger = { warn: (text: string) => warned.push(text) };
  (configResolved as (config: unknown) => void)({ logger });
  const context = {
    error(message: string) {
      throw new Error(message);
    },
  };
  await (buildStart as (this: unknown) => Promise<void>).call(context);
  return warned;
}

describe('a build', () => {
  it('ends at an error, with its line and the way there', async () => {
    await expect(build(aProject({ [SCENARIO]: DEAD_END }))).rejects.toThrow(
      /a\.ink:10 {2}error {2}.*\(dead-end\)\n {4}by way of: tell/,
    );
  });

  it('ends at a test plan that does not come out', async () => {
    const files = {
      [SCENARIO]: SOUND,
      'story/scenarios/a.testplan': 'walk One\n  choose ask\n  gate falls\n',
    };
    await expect(build(aProject(files))).rejects.toThrow(/a\.testplan:3 {2}error/);
  });

  it('says a warning and goes on', async () => {
    expect(await build(aProject({ [SCENARIO]: UNREACHED }))).toEqual([
      expect.stringContaining('(unreachable-knot)'),
    ]);
  });

  it('says nothing when there is nothing to say', async () => {
    expect(await build(aProject({ [SCENARIO]: SOUND }))).toEqual([]);
  });
});

describe('the note for whoever writes', () => {
  const { apply } = pluginOf(ROOT, 'local-terrain-check');
  const isApplied = (command: 'build' | 'serve') =>
    (apply as (config: object, env: { command: string }) => boolean)({}, { command });

  it('is in no built page, and in no test run', () => {
    expect(isApplied('build')).toBe(false);
    expect(isApplied('serve')).toBe(false);
  });

  it('is there in development', () => {
    const { VITEST } = process.env;
    delete process.env.VITEST;
    try {
      expect(isApplied('serve')).toBe(true);
      expect(isApplied('build')).toBe(false);
    } finally {
      process.env.VITEST = VITEST;
    }
  });
});
