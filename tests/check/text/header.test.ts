/** What a scenario must say about itself. */
import { describe, expect, it } from 'vitest';
import { allSaid } from './a-scenario';

const found = (text: string, files?: Record<string, string>) =>
  allSaid(text, { files })
    .filter(({ code }) => code === 'missing-header')
    .map(({ line, severity, message }) => `${line} ${severity} ${message}`);

describe('missing-header', () => {
  it('names what is missing, at the top of the file', () => {
    expect(found('Hi.\n-> END')).toEqual([
      expect.stringMatching(/^1 error The header has no `# title`/),
      expect.stringMatching(/^1 error The header has no `# finding`/),
      expect.stringMatching(/^1 error The header has no `# skill`/),
    ]);
  });

  it('is not said of a whole header', () => {
    expect(found('# title: A\n# finding: F1\n# skill: link\nHi.\n-> END')).toEqual([]);
  });

  it('takes an empty tag for a missing one', () => {
    expect(found('# title:\n# finding: F1\n# skill: link\nHi.\n-> END')).toHaveLength(1);
  });

  it('asks for no skill in the header where a decision has its own', () => {
    const text = '# title: A\n# finding: F1\nHi.\n* (a) [Look # best # skill: link]\n- -> END';
    expect(found(text)).toEqual([]);
    expect(found(text.replace(' # skill: link', ''))).toEqual([
      expect.stringContaining('`# skill`'),
    ]);
  });

  it('says where the tag stands that came too late', () => {
    const text = '# finding: F1\n# skill: link\nHi.\n# title: A\nHo.\n-> END';
    expect(found(text)).toEqual([expect.stringContaining('the one on line 4 stands too late')]);
  });

  it('is said of a text that does not compile, and only of what is missing', () => {
    expect(found('# title: A\n# finding: F1\n-> nowhere')).toHaveLength(1);
  });

  it('finds a header that is included', () => {
    const files = { 'story/scenarios/head.ink': '# title: A\n# finding: F1\n# skill: link\n' };
    expect(found('INCLUDE head.ink\nHi.\n-> END', files)).toEqual([]);
  });
});
