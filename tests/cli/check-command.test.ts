/** `npm run check`: what it is told, what it says, and with which exit status it ends. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/check/diagnostic';
import { check, type Ran, spawnCheck } from '../support/check-command';
import { aFolder, aProject, DEAD_END, SOUND, UNREACHED, write } from '../support/story-folder';

interface Output {
  ok: boolean;
  files: CheckedFile[];
}

/** The command on one file in a folder of its own. */
async function checkFile(text: string | Uint8Array, ...args: string[]): Promise<Ran> {
  return check([...args, 'a.ink'], { from: [aFolder({ 'a.ink': text })] });
}

async function found(text: string, others: Record<string, string> = {}): Promise<Output> {
  const folder = aFolder({ 'a.ink': text, ...others });
  const { out } = await check(['--json', 'a.ink'], { from: [folder] });
  return JSON.parse(out.replaceAll(`${folder}/`, '')) as Output;
}

/** Flags that all steer later, so that no two orders of answers merge: hundreds of states. */
function manyStates(): string {
  const names = Array.from({ length: 6 }, (_, at) => `flag${at}`);
  const questions = names.map((name) => `* (q_${name}) [Ask ${name} # best] -> ask`);
  const seen = names.map((name) => `{ask.q_${name}: Yes.}`);
  return `${SOUND.split('\n\n')[0]}\n-> ask\n=== ask ===\n${questions.join('\n')}\n+ (leave) [Leave # poor # why: Too soon.] -> end_here\n=== end_here ===\n${seen.join('\n')}\n+ (on) [Go on] -> END\n+ (back) [Back] -> ask\n`;
}

const cannotRun = (sentence: RegExp) => ({
  status: 2,
  out: '',
  err: expect.stringMatching(new RegExp(`^[^\\n]*${sentence.source}[^\\n]*\\n$`)),
});

describe('the command, run as a process', () => {
  it('ends with 0 when there is no error', () => {
    const ran = spawnCheck(['a.ink'], aFolder({ 'a.ink': SOUND }));
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toContain('no error, no warning');
  });

  it('ends with 1 when there is one, and prints nothing but one JSON object', () => {
    const ran = spawnCheck(['--json', 'a.ink'], aFolder({ 'a.ink': DEAD_END }));
    expect(ran).toMatchObject({ status: 1, err: '' });
    expect((JSON.parse(ran.out) as Output).ok).toBe(false);
  });

  it('ends with 2 and one sentence when it could not run, with nothing on stdout', () => {
    expect(spawnCheck(['--json', 'no-such.ink'], aFolder())).toEqual(
      cannotRun(/There is no file no-such\.ink/),
    );
  });

  it('says nothing about a reader who has read enough', () => {
    const command = `"${process.execPath}" node_modules/tsx/dist/cli.mjs src/cli/check.ts --help | true`;
    const ran = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' });
    expect(ran).toMatchObject({ stderr: '', status: 0 });
  });
});

describe('words that are no options', () => {
  it.each([
    [['--limit-sates', '4'], /no option --limit-sates, did you mean --limit-states\?/],
    [['--jsn'], /did you mean --json\?/],
    [['-j'], /There is no option -j/],
    [['--limit-states', 'many'], /--limit-states needs a number above 0, and got `many`/],
    [['--limit-states'], /got nothing/],
    [['--limit-states', '0'], /got `0`/],
    [['--limit-states', '-3'], /--limit-states/],
    [['--limit-states', '2.5'], /whole number/],
    [['--limit-seconds', '1e9'], /got `1e9`/],
    [['--limit-seconds', '--json'], /got `--json`/],
    [['--json=yes'], /--json takes no value/],
    [['--html'], /--html needs the name of the file/],
    [['--json', '--json'], /given twice/],
  ])('%j is one sentence', async (args, sentence) => {
    expect(await check(args)).toEqual(cannotRun(sentence));
  });

  it('takes limits as they are meant', async () => {
    const folder = aFolder({ 'a.ink': manyStates() });
    const args = ['--json', '--limit-states=9', '--limit-seconds', '0.5', 'a.ink'];
    const { out, status } = await check(args, { from: [folder] });
    expect(status).toBe(0);
    const [file] = (JSON.parse(out) as Output).files;
    expect(file?.explored?.exhaustive).toBe(false);
    expect(file?.diagnostics.map(({ code }) => code)).toContain('not-exhaustive');
  });
});

describe('files that cannot be checked', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['binary', 'a.ink', Uint8Array.from([0, 1, 2, 255]), /This is not plain text/],
    ['UTF-16', 'a.ink', Buffer.from('Hello.', 'utf16le'), /Save it as UTF-8/],
    ['ten megabytes long', 'a.ink', 'a'.repeat(10_000_000), /more than 2 MB/],
    ['of another kind', 'a.docx', 'Hello.', /a\.docx is not a scenario \(\.ink\)/],
    ['a folder', 'a.ink/b.ink', 'Hello.', /a\.ink: This is a folder\. Name the files in it/],
  ])('%s: one sentence', async (_what, name, content, sentence) => {
    const folder = aFolder({ [name]: content });
    const asked = name.split('/')[0] ?? name;
    expect(await check(['--json', asked], { from: [folder] })).toEqual(cannotRun(sentence));
  });

  it('what never ends is not waited for', async () => {
    const folder = aFolder();
    symlinkSync('/dev/zero', path.join(folder, 'a.ink'));
    expect(await check(['a.ink'], { from: [folder] })).toEqual(cannotRun(/not an ordinary file/));
  });

  it('a misspelt name is answered with the nearest in its folder', async () => {
    const folder = aFolder({ 'kitchen.ink': SOUND });
    expect(await check(['kichen.ink'], { from: [folder] })).toEqual(
      cannotRun(/There is no file kichen\.ink, did you mean kitchen\.ink\?/),
    );
  });

  it('nothing is checked when one of several cannot be', async () => {
    const folder = aFolder({ 'a.ink': DEAD_END });
    expect(await check(['a.ink', 'b.ink'], { from: [folder] })).toEqual(cannotRun(/b\.ink/));
  });
});

describe('files that are no stories, but text', () => {
  const HEADER = '# title: A\n# patient: Derek\n# finding: F3\n# skill: explain\n';
  const codes = (output: Output) =>
    output.files.flatMap(({ diagnostics }) =>
      diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ code, file, line }) => `${file}:${line} ${code}`),
    );

  it('Windows line ends and a byte-order mark change nothing', async () => {
    const windows = `\uFEFF${UNREACHED.replaceAll('\n', '\r\n')}`;
    expect(await found(windows)).toEqual(await found(UNREACHED));
  });

  it('an empty file lacks its header', async () => {
    expect(codes(await found(''))).toContain('a.ink:1 missing-header');
  });

  it('a circle of INCLUDE ends, at the line that closes it', async () => {
    const output = await found(`${HEADER}INCLUDE b.ink\n-> END\n`, {
      'b.ink': '\nINCLUDE a.ink\n',
    });
    expect(codes(output)).toEqual(['b.ink:2 ink-error']);
  });

  it('a missing INCLUDE stands where it is asked for', async () => {
    const output = await found(`${HEADER}INCLUDE b.ink\n-> END\n`, {
      'b.ink': '\nINCLUDE c.ink\n',
    });
    expect(codes(output)).toEqual(['b.ink:2 ink-error']);
  });

  it('INCLUDE does not leave the folder of a scenario outside the project', async () => {
    const folder = aFolder({
      'in/a.ink': `${HEADER}INCLUDE ../secret.ink\n-> END\n`,
      'secret.ink': 'Secret.\n',
    });
    const { out, status } = await check(['in/a.ink'], { from: [folder] });
    expect(status).toBe(1);
    expect(out).toMatch(/a\.ink:5 {2}error {2}INCLUDE leads outside/);
  });

  it.each([
    [
      'a function that calls itself',
      '-> f\n=== f ===\n{g()}\n-> END\n=== function g() ===\n~ return g()\n',
    ],
    ['a part that calls itself', '-> f\n=== f ===\n-> f ->\n-> END\n'],
    ['a part that goes to itself', '-> f\n=== f ===\nHello.\n-> f\n'],
  ])('%s for ever is an endless loop', async (_what, body) => {
    const [first] = codes(await found(HEADER + body));
    expect(first).toMatch(/^a\.ink:\d+ endless-loop$/);
  });

  it('a function from outside needs an answer of its own in Ink', async () => {
    const body = 'EXTERNAL weigh(x)\n{weigh(3)}\n-> END\n';
    const fallback = '=== function weigh(x) ===\n~ return x\n';
    expect(codes(await found(HEADER + body))).toEqual(['a.ink:6 runtime-error']);
    expect(codes(await found(HEADER + body + fallback))).toEqual([]);
  });
});

describe('the JSON', () => {
  it('has the keys of the contract, and no others', async () => {
    const { ok, files, ...rest } = await found(DEAD_END);
    expect({ ok, rest, count: files.length }).toEqual({ ok: false, rest: {}, count: 1 });
    expect(Object.keys(files[0] ?? {})).toEqual(['file', 'ok', 'diagnostics', 'explored', 'score']);
    expect(files[0]?.diagnostics.find(({ code }) => code === 'dead-end')).toEqual({
      code: 'dead-end',
      severity: 'error',
      file: 'a.ink',
      line: 10,
      message: expect.stringMatching(/^The story runs out here/),
      path: ['tell'],
    });
  });

  it('counts what was explored', async () => {
    const { files } = await found(UNREACHED);
    expect(files[0]?.explored).toEqual({
      states: expect.any(Number),
      exhaustive: true,
      endings: 1,
      knotsReached: 0,
      knots: 1,
      choicesReached: 2,
      choices: 2,
    });
    expect(files[0]?.score).toEqual({ worst: 1, best: 3, decisions: 1 });
  });

  it('leaves out what was not explored when a file does not compile', async () => {
    const { files } = await found('# title: A\n# finding: F3\n-> nowhere\n');
    expect(Object.keys(files[0] ?? {})).toEqual(['file', 'ok', 'diagnostics']);
  });

  it('carries the report only when that is asked for', async () => {
    const { out } = await checkFile(SOUND, '--json', '--report');
    expect(JSON.parse(out).files[0].report).toMatchObject({ title: 'At the gate', paths: '2' });
  });

  it('names an absolute path outside the project, and the path from its root inside', async () => {
    const folder = aFolder({ 'a.ink': SOUND });
    const outside = await check(['--json', path.join(folder, 'a.ink')]);
    expect(JSON.parse(outside.out).files[0].file).toBe(path.join(folder, 'a.ink'));
    const root = aProject({ 'story/scenarios/a.ink': SOUND });
    const inside = await check(['--json', 'a.ink'], { root, from: [`${root}/story/scenarios`] });
    expect(JSON.parse(inside.out).files[0].file).toBe('story/scenarios/a.ink');
  });
});

describe('everything in story/', () => {
  const PLAN = 'walk Asks\n  choose ask\n  gate holds\n';
  const everything = async (files: Record<string, string>) => {
    const root = aProject(files);
    const ran = await check(['--json'], { root, from: [root] });
    const output = JSON.parse(ran.out) as Output;
    return { ...ran, files: output.files, names: output.files.map(({ file }) => file) };
  };

  it('is each scenario, and nothing more when nothing is wrong', async () => {
    const { status, names } = await everything({
      'story/scenarios/a.ink': SOUND,
      'story/scenarios/a.testplan': PLAN,
      'story/scenarios/b.ink': UNREACHED,
    });
    expect(names).toEqual(['story/scenarios/a.ink', 'story/scenarios/b.ink']);
    expect(status).toBe(0);
  });

  it('names a test plan that does not come out', async () => {
    const { status, files } = await everything({
      'story/scenarios/a.ink': SOUND,
      'story/scenarios/a.testplan': PLAN.replace('holds', 'falls'),
    });
    expect(status).toBe(1);
    expect(files[1]).toMatchObject({
      file: 'story/scenarios/a.testplan',
      ok: false,
      diagnostics: [{ code: 'test-plan', line: 3 }],
    });
    expect(Object.keys(files[1] ?? {})).toEqual(['file', 'ok', 'diagnostics']);
  });

  it('names a test plan without a scenario', async () => {
    const { names, files } = await everything({ 'story/scenarios/b.testplan': PLAN });
    expect(names).toEqual(['story/scenarios/b.testplan']);
    expect(files[0]?.diagnostics[0]?.message).toContain('There is no b.ink beside this plan');
  });

  it('names a data file with a fault, also when only a scenario was asked for', async () => {
    const root = aProject({ 'story/scenarios/a.ink': SOUND });
    write(root, { 'story/cast.yaml': 'people: 3\n' });
    for (const args of [[], ['story/scenarios/a.ink']]) {
      const { status, out } = await check(['--json', ...args], { root, from: [root] });
      const { files } = JSON.parse(out) as Output;
      expect(status).toBe(1);
      expect(files.map(({ file }) => file)).toEqual(['story/cast.yaml', 'story/scenarios/a.ink']);
    }
  });

  it('takes one data file or one test plan by name', async () => {
    const root = aProject({
      'story/scenarios/a.ink': SOUND,
      'story/scenarios/a.testplan': PLAN,
    });
    const args = ['--json', 'story/team.yaml', 'story/scenarios/a.testplan'];
    const { out } = await check(args, { root, from: [root] });
    expect(JSON.parse(out)).toEqual({
      ok: true,
      files: ['story/team.yaml', 'story/scenarios/a.testplan'].map((file) => {
        return { file, ok: true, diagnostics: [] };
      }),
    });
  });
});

describe('a term', () => {
  it('is checked by name, against the scenarios beside it', async () => {
    const root = aProject({ 'story/scenarios/a.ink': SOUND, 'story/term.yaml': 'title: Weeks\n' });
    const { status, out } = await check(['--json', 'story/term.yaml'], { root, from: [root] });
    const { files } = JSON.parse(out) as Output;
    expect(status).toBe(1);
    expect(files.map(({ file }) => file)).toEqual(['story/term.yaml']);
    expect(files[0]?.diagnostics.map(({ code }) => code)).toContain('missing-key');
  });
});

describe('what a person reads', () => {
  it('is the finding, the way there, and a verdict with its figures', async () => {
    const { out } = await checkFile(DEAD_END);
    expect(out).toMatch(
      /a\.ink:10 {2}error {2}The story runs out here.*\(dead-end\)\n {4}by way of: tell\n/,
    );
    expect(out).toMatch(/ {2}does not hold: \d+ states, all of them; .*; 2 of 2 choices; marks/);
    expect(out).toMatch(/1 scenario checked: 1 error, 1 warning, .*\n$/);
  });

  it('does not count a warning that its author explains', async () => {
    const explained = UNREACHED.replace(
      '=== never ===',
      '// unreachable-knot: kept for the second visit\n=== never ===',
    );
    const { out } = await checkFile(explained);
    expect(out).toContain('    explained: kept for the second visit\n');
    expect(out).toMatch(/no error, no warning, no hint \(and 1 explained\)\.\n$/);
  });

  it('has tables when they are asked for', async () => {
    const { out } = await checkFile(SOUND, '--report');
    expect(out).toContain('At the gate  (');
    expect(out).toMatch(/ {2}Paths {17}2\n/);
    expect(out).toMatch(/ {2}Marks {17}1 to 3\n/);
  });

  it('has no control signs, whatever the author wrote', async () => {
    const { out } = await checkFile(
      SOUND.replace('At the gate', 'At \u001b[31mthe gate'),
      '--report',
    );
    expect(out).not.toContain('\u001b');
  });
});

describe('the bar on a terminal', () => {
  it('is erased at the end, and never drawn for a program', async () => {
    const written: string[] = [];
    const terminal = { columns: 60, write: (text: string) => written.push(text), now: clock() };
    const folder = aFolder({ 'a.ink': manyStates() });
    await check(['--json', 'a.ink'], { from: [folder] }, terminal);
    expect(written).toEqual([]);
    await check(['a.ink'], { from: [folder] }, terminal);
    expect(written.length).toBeGreaterThan(1);
    expect(written.at(-1)).toBe('\r\u001b[2K');
    for (const line of written) expect(line.replace('\r\u001b[2K', '').length).toBeLessThan(60);
  });

  function clock() {
    let now = 0;
    return () => {
      now += 40;
      return now;
    };
  }
});

describe('--html', () => {
  it('writes a page, and says where', async () => {
    const folder = aFolder({ 'a.ink': SOUND });
    const { out, status } = await check(['--html', 'page.html', 'a.ink'], { from: [folder] });
    const page = path.join(folder, 'page.html');
    expect(status).toBe(0);
    expect(out).toContain(`The page is ${page}`);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.each([
    ['into a folder that is not there', 'no/page.html', /there is no folder/],
    ['over a folder', '.', /it is a folder/],
  ])('does not write %s', async (_what, name, sentence) => {
    const folder = aFolder({ 'a.ink': SOUND });
    const ran = await check(['--json', '--html', name, 'a.ink'], { from: [folder] });
    expect(ran).toEqual(cannotRun(sentence));
    expect(existsSync(path.join(folder, 'page.html'))).toBe(false);
  });
});
