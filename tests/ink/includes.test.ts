/** INCLUDE gone wrong: a sentence at the line that asks, in the file where that line stands. */
import { describe, expect, it } from 'vitest';
import { compileText } from '../support/plain-ink';

const HEADER = '# title: A\n# patient: Derek\n# finding: F1\n';
const MAIN = 'story/scenarios/a-small-visit.ink';

function faults(body: string, files: Record<string, string> = {}) {
  const { problems } = compileText(`${HEADER}${body}\nHello.\n-> END`, files);
  return problems.map(({ file, line, message }) => ({ file, line, message }));
}

describe('a file that is not there', () => {
  it('is named where a shared file asks for it', () => {
    const files = { 'story/shared/a.ink': '\n\nINCLUDE c.ink\n' };
    expect(faults('INCLUDE ../shared/a.ink', files)).toEqual([
      {
        file: 'story/shared/a.ink',
        line: 3,
        message: expect.stringContaining('story/shared/c.ink'),
      },
    ]);
  });

  it('is found at its own line among others of the same name', () => {
    const files = { 'story/shared/b.ink': '' };
    const [fault] = faults('INCLUDE ../shared/b.ink\nINCLUDE b.ink', files);
    expect(fault).toMatchObject({ file: MAIN, line: 5 });
  });

  it('is found behind a comment too, and a comment alone asks for nothing', () => {
    const files = { 'story/shared/a.ink': '' };
    expect(faults('INCLUDE ../shared/a.ink // the greeting', files)).toEqual([]);
    expect(faults('// INCLUDE no.ink\n/*\nINCLUDE no.ink\n*/')).toEqual([]);
    expect(faults('INCLUDE no.ink // the greeting')).toMatchObject([{ line: 4 }]);
  });
});

describe('a circle', () => {
  it('is drawn in words, at the line that closes it', () => {
    const files = {
      'story/shared/a.ink': 'INCLUDE b.ink\n',
      'story/shared/b.ink': '\nINCLUDE a.ink\n',
    };
    expect(faults('INCLUDE ../shared/a.ink', files)).toEqual([
      {
        file: 'story/shared/b.ink',
        line: 2,
        message: expect.stringContaining(
          'story/shared/a.ink → story/shared/b.ink → story/shared/a.ink',
        ),
      },
    ]);
  });

  it('may be a file that names itself', () => {
    expect(faults('INCLUDE a-small-visit.ink')).toEqual([
      { file: MAIN, line: 4, message: expect.stringContaining('the very file it stands in') },
    ]);
  });

  it('is not what two files make that share a third', () => {
    const files = {
      'story/shared/a.ink': 'INCLUDE c.ink\n',
      'story/shared/b.ink': 'INCLUDE c.ink\n',
      'story/shared/c.ink': 'Come in.\n',
    };
    expect(faults('INCLUDE ../shared/a.ink\nINCLUDE ../shared/b.ink', files)).toEqual([]);
  });
});

describe('far too many', () => {
  it('are stopped with one sentence, when each file brings in the next one twice', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => {
        const next = `INCLUDE f${at + 1}.ink\n`;
        return [`story/scenarios/f${at}.ink`, at < 39 ? next + next : ''];
      }),
    );
    const found = faults('INCLUDE f0.ink', files);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('too many files');
  });

  it('are stopped when their text is more than a person writes', () => {
    const files = { 'story/scenarios/f.ink': 'a'.repeat(1_100_000) };
    const lines = 'INCLUDE f.ink\n'.repeat(4);
    expect(faults(lines, files)).toMatchObject([{ file: MAIN, line: 4 }]);
  });
});
