import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Problem } from '../../src/core/scenario/scenario';
import { readWorldData } from '../../src/data/read-world-data';
import { loadWorldData } from '../../src/data/world-data';
import { type FileName, filesOf, SMALL_WORLD } from './small-world';

function problemsWith(file: FileName, text: string | null): Problem[] {
  return readWorldData(filesOf({ ...SMALL_WORLD, [file]: text })).problems;
}

function stairs(steps: number): string {
  return Array.from({ length: steps }, (_, step) => `${' '.repeat(step)}a:`).join('\n');
}

describe('a file that is no data file', () => {
  const CASES: [string, string | null, string][] = [
    ['missing', null, 'file-missing'],
    ['empty', '', 'file-empty'],
    ['of blank lines', ' \n\n', 'file-empty'],
    ['of comments only', '# nothing yet\n', 'file-empty'],
    ['a list', '- one\n- two\n', 'wrong-type'],
    ['a sentence', 'Feet are own.', 'wrong-type'],
    ['not text', 'PK\u0003\u0004\0\0\uFFFD', 'file-unreadable'],
    ['of ten megabytes', 'a'.repeat(10_000_000), 'file-unreadable'],
    ['of a hundred thousand brackets', '['.repeat(100_000), 'yaml-syntax'],
    ['of brackets that seem to close', '[ "]", '.repeat(10_000), 'yaml-syntax'],
    ['of lists in lists on one line', '- '.repeat(10_000), 'yaml-syntax'],
    ['of questions in questions', '? '.repeat(10_000), 'yaml-syntax'],
    ['of groups in groups, line by line', stairs(400), 'yaml-syntax'],
  ];

  it.each(CASES)('%s is refused with a sentence', (_, text, code) => {
    const problems = problemsWith('cast', text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ code, file: 'story/cast.yaml' });
  });

  it('long lines of ordinary prose are none of these', () => {
    const prose = 'Look, say what you see - and [if need be] ask: is it sore? '.repeat(40);
    const text = SMALL_WORLD.cast.replace('retired drainage-board man', `"${prose}"`);
    expect(problemsWith('cast', text)).toEqual([]);
  });

  it('full of aliases to aliases is refused at once', () => {
    const levels = Array.from(
      { length: 40 },
      (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`,
    );
    const problems = problemsWith('cast', ['a0: &a0 [x, x]', ...levels, 'people: *a40'].join('\n'));
    expect(problems.some((problem) => problem.message.includes('points elsewhere'))).toBe(true);
  });

  it('full of strange keys is refused without saying every one', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `key${at}: x`);
    expect(problemsWith('cast', keys.join('\n'))).toHaveLength(50);
  });
});

describe('the files on the disk', () => {
  function folder(): string {
    const root = mkdtempSync(path.join(tmpdir(), 'world-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(path.join(root, 'story'));
    for (const [name, text] of Object.entries(SMALL_WORLD))
      writeFileSync(path.join(root, `story/${name}.yaml`), text);
    return root;
  }

  it('are read from their folder', () => {
    expect(loadWorldData(folder()).world?.cast).toHaveLength(2);
  });

  it('are each missed when the folder is empty', () => {
    const codes = loadWorldData(path.join(tmpdir(), 'nowhere')).problems.map(({ code }) => code);
    expect(codes).toEqual(Array(4).fill('file-missing'));
  });

  it('are refused when they are folders, pictures or far too long', () => {
    const root = folder();
    rmSync(path.join(root, 'story/scope.yaml'));
    mkdirSync(path.join(root, 'story/scope.yaml'));
    writeFileSync(path.join(root, 'story/team.yaml'), Buffer.from([0x89, 0x50, 0xff, 0xfe]));
    writeFileSync(path.join(root, 'story/cast.yaml'), 'people: '.repeat(1_500_000));
    const problems = loadWorldData(root).problems.map(({ file, code }) => [file, code]);
    expect(problems).toEqual([
      ['story/scope.yaml', 'file-missing'],
      ['story/team.yaml', 'file-unreadable'],
      ['story/cast.yaml', 'file-unreadable'],
    ]);
  });
});
