import { describe, expect, it } from 'vitest';
import { openNarrator } from '../../src/ink/narrate';
import { aBundle, compileText, play, textsOf } from '../support/plain-ink';

const HEADER = '# title: A\n# patient: Derek\n# finding: F1\n';
const FILE = 'story/scenarios/a-small-visit.ink';

/** What is told at once, by a bundle that went through JSON as the page's does. */
const told = (body: string, files?: Record<string, string>) =>
  textsOf(openNarrator(aBundle(body, files)).begin(1));

describe('a story without a fault', () => {
  it('becomes a bundle with its header and its edition', () => {
    const { bundle, problems, files } = compileText(`${HEADER}# version: 2.1.0\nHello.\n-> END`);
    expect(problems).toEqual([]);
    expect(files).toEqual([FILE]);
    expect(bundle?.header).toMatchObject({ id: 'a-small-visit', title: 'A', patient: 'Derek' });
    expect(bundle?.edition).toMatch(/^2\.1\.0\+/);
  });

  it('is of another edition when its words change', () => {
    const edition = (words: string) => compileText(`${HEADER}${words}\n-> END`).bundle?.edition;
    expect(edition('Hello.')).toBe(edition('Hello.'));
    expect(edition('Hello.')).not.toBe(edition('Hello there.'));
  });

  it('keeps the label of each option by its place at run time', () => {
    const { bundle } = compileText(
      `${HEADER}-> a\n=== a ===\n* (one) [1]\n* [2]\n* (three) [3]\n- -> END`,
    );
    expect(Object.values(bundle?.labels ?? {})).toEqual(['one', 'three']);
  });
});

describe('a broken story', () => {
  it('gives no bundle, but the file, the line and the words of the compiler', () => {
    const { bundle, problems } = compileText(`${HEADER}Hello.\n-> nowhere\n`);
    expect(bundle).toBeNull();
    expect(problems).toMatchObject([{ code: 'ink-error', severity: 'error', file: FILE, line: 5 }]);
    expect(problems[0]?.message).toContain('nowhere');
  });

  it('names every fault, not only the first', () => {
    const { problems } = compileText(`${HEADER}-> one_place\n-> another_place\n`);
    expect(problems.map((problem) => problem.line)).toEqual([4, 5]);
  });

  it('says a warning as a warning, and is compiled all the same', () => {
    const { bundle, problems } = compileText(`${HEADER}-> door\n=== door ===\nHello.\n`);
    expect(problems).toMatchObject([
      { code: 'ink-warning', severity: 'warning', file: FILE, line: 6 },
    ]);
    expect(bundle).not.toBeNull();
  });

  it('says nothing of a TODO, which is for its author', () => {
    expect(compileText(`${HEADER}TODO: more rain\nHello.\n-> END`).problems).toEqual([]);
  });

  it('leaves the compiler as it was for the next story', () => {
    compileText(`${HEADER}-> nowhere`);
    expect(told('VAR y = 4.0\n{y / 3}\n-> END')[0]).toMatch(/^1\.33/);
  });
});

describe('INCLUDE', () => {
  const greeting = '=== greeting ===\nCome in.\n-> END\n';

  it('reads a file by its path from the file that includes', () => {
    const files = { 'story/shared/greeting.ink': greeting };
    expect(told('INCLUDE ../shared/greeting.ink\n-> greeting', files)).toEqual(['Come in.']);
  });

  it('reads a file that an included file includes, from where that one stands', () => {
    const files = {
      'story/shared/all.ink': 'INCLUDE doors/greeting.ink\n',
      'story/shared/doors/greeting.ink': greeting,
    };
    expect(told('INCLUDE ../shared/all.ink\n-> greeting', files)).toEqual(['Come in.']);
  });

  it('names every file it read, for watching', () => {
    const compiled = compileText(`${HEADER}INCLUDE ../shared/greeting.ink\n-> greeting`, {
      'story/shared/greeting.ink': greeting,
    });
    expect(compiled.files).toEqual([FILE, 'story/shared/greeting.ink']);
  });

  it('says where the fault of an included file stands', () => {
    const { problems } = compileText(`${HEADER}INCLUDE ../shared/greeting.ink\n-> greeting`, {
      'story/shared/greeting.ink': '=== greeting ===\nCome in.\n-> nowhere\n',
    });
    expect(problems).toMatchObject([{ file: 'story/shared/greeting.ink', line: 3 }]);
  });

  it('says what is missing, at the line that asks for it', () => {
    const { bundle, problems } = compileText(`${HEADER}INCLUDE ../shared/gretting.ink\nHello.`);
    expect(bundle).toBeNull();
    expect(problems[0]).toMatchObject({ file: FILE, line: 4, severity: 'error' });
    expect(problems[0]?.message).toContain('story/shared/gretting.ink');
  });

  it('does not leave the project, though the file is there', () => {
    const { bundle, problems } = compileText(`${HEADER}INCLUDE ../../../secret.ink\nHello.`, {
      '../secret.ink': 'secret',
      'secret.ink': 'secret',
    });
    expect(bundle).toBeNull();
    expect(problems[0]?.message).toContain('outside');
    expect(problems[0]?.line).toBe(4);
  });

  it('does not go round in circles', () => {
    const { bundle, problems } = compileText(`${HEADER}INCLUDE ../shared/a.ink\nHello.\n-> END`, {
      'story/shared/a.ink': 'INCLUDE b.ink\n',
      'story/shared/b.ink': 'INCLUDE a.ink\n',
    });
    expect(bundle).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.file !== '' && problem.message !== '')).toBe(true);
  });

  it('does not include itself', () => {
    const { bundle, problems } = compileText(`${HEADER}INCLUDE a-small-visit.ink\nHello.\n-> END`);
    expect(bundle).toBeNull();
    expect(problems[0]?.severity).toBe('error');
  });
});

describe('what editors on other machines write', () => {
  const body = `${HEADER}Hello. # mood: sad\n* (a) [Go]\n- -> END\n`;

  it('compiles Windows line ends to the same story', () => {
    const windows = compileText(body.replaceAll('\n', '\r\n'));
    expect(windows.problems).toEqual([]);
    expect(windows.bundle).toEqual(compileText(body).bundle);
  });

  it('compiles a byte-order mark to the same story', () => {
    expect(compileText(`\uFEFF${body}`).bundle).toEqual(compileText(body).bundle);
  });

  it('takes both in an included file', () => {
    const files = { 'story/shared/g.ink': '\uFEFF=== g ===\r\nCome in.\r\n-> END\r\n' };
    expect(told('INCLUDE ../shared/g.ink\n-> g', files)).toEqual(['Come in.']);
  });

  it('counts lines the same with Windows line ends', () => {
    const broken = `${HEADER}Hello.\n# place: bungalo\n-> nowhere\n`;
    const lines = (text: string) => compileText(text).problems.map((problem) => problem.line);
    expect(lines(broken.replaceAll('\n', '\r\n'))).toEqual(lines(broken));
  });
});

describe('numbers', () => {
  it('stay with a point when they had one, though they are whole', () => {
    expect(told('VAR y = 4.0\n{y / 3}\n-> END')[0]).toMatch(/^1\.33/);
    expect(told('{9.0 / 2}\n-> END')).toEqual(['4.5']);
  });

  it('stay whole when they were', () => {
    expect(told('VAR y = 4\n{y / 3}\n-> END')).toEqual(['1']);
  });

  it('stay as they are in words', () => {
    const words = 'Take 1, 2.0, or 3.0 mg, and {"4.0f"}, by 8.0f.';
    expect(told(`${words}\n-> END`)).toEqual(['Take 1, 2.0, or 3.0 mg, and 4.0f, by 8.0f.']);
  });
});

describe('words that look like code', () => {
  it.each([
    ['quotation marks and a backslash', 'He said "no" and \\\\ no.', 'He said "no" and \\ no.'],
    ['markup', '<b onclick=x>Hello</b>', '<b onclick=x>Hello</b>'],
    ['other alphabets', 'Dzień dobry, Zając – ‘ta’ ☂', 'Dzień dobry, Zając – ‘ta’ ☂'],
  ])('come through as they are: %s', (_what, written, read) => {
    expect(textsOf(play(`${written}\n-> END`))).toEqual([read]);
  });
});
