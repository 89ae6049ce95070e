/** A test plan is written by people who do not program: what cannot be read is named, with the nearest word. */
import { describe, expect, it } from 'vitest';
import { readTestPlan } from '../../../src/core/visit/test-plan';

const KNOWN = { roles: ['dsn', 'practice-nurse', '999'] };

/** What is said of one line in a walk; the line is the second. */
function said(line: string): string[] {
  const { problems } = readTestPlan('a.testplan', `walk One\n${line}\n`, KNOWN);
  expect(problems.every((problem) => problem.line === 2 && problem.code === 'test-plan')).toBe(
    true,
  );
  return problems.map((problem) => problem.message);
}

describe('a line that cannot be read', () => {
  it.each([
    ['chose ask', /no `chose`, did you mean `choose`\?/],
    ['choose', /Write `choose LABEL`/],
    ['choose ask him', /`him` is one word too many/],
    ['call dns today', /Unknown role `dns`, did you mean `dsn`\?/],
    ['call practise-nurse today', /did you mean `practice-nurse`\?/],
    ['call dsn toady', /Unknown urgency `toady`, did you mean `today`\?/],
    ['call dsn', /a role and a time/],
    ['call dsn today handovr 30', /`handovr`, did you mean `handover`\?/],
    ['call dsn today handover', /from 0 to 100; here stands ``/],
    ['call dsn today handover 101', /here stands `101`/],
    ['call dsn today handover -1', /here stands `-1`/],
    ['call dsn today handover 30.5', /here stands `30.5`/],
    ['call dsn today handover half', /here stands `half`/],
    ['call dsn today handover 30 40', /`40` is one word too many/],
    ['gate hold', /did you mean `holds`\?/],
    ['over none', /whole number such as 0; here stands `none`/],
    ['outcome', /Write `outcome ID`/],
    ['given trsut 40', /gives no story a `trsut`, did you mean `trust`\?/],
    ['given trust', /Write `given trust VALUE`/],
    ['given hba1c high', /a number, such as 60; here stands `high`/],
    ['given weeks 2 3', /`3` is one word too many/],
  ])('%s', (line, sentence) => {
    expect(said(line)).toEqual([expect.stringMatching(sentence)]);
  });

  it('keeps its walk from being walked, and no other', () => {
    const text = 'walk One\n  chose ask\n  choose ask\nwalk Two\n  choose ask\n';
    const { walks } = readTestPlan('a.testplan', text, KNOWN);
    expect(walks.map(({ name, isMisread }) => [name, isMisread ?? false])).toEqual([
      ['One', true],
      ['Two', false],
    ]);
  });

  it('may be a walk without a name, or what stands before the first', () => {
    const sentences = readTestPlan('a.testplan', 'choose ask\nwalk\n').problems;
    expect(sentences.map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('a line that can', () => {
  it.each([
    ['choose ask'],
    ['call dsn today'],
    ['call 999 now handover 0'],
    ['call dsn today handover 100   # all of it'],
    ['gate holds'],
    ['given weight 81.5'],
    ['given earlier own-number'],
    ['gate falls'],
    ['over 0'],
    ['outcome heard'],
    ['# a note to oneself'],
  ])('%s', (line) => {
    expect(said(line)).toEqual([]);
  });

  it('is a call with a complete handover when it does not say otherwise', () => {
    const { walks } = readTestPlan(
      'a.testplan',
      'walk One\ncall dsn today\ncall 999 now handover 30',
    );
    expect(walks[0]?.steps).toMatchObject([{ handover: 100 }, { handover: 30 }]);
  });

  it('may name any role when nobody says which there are', () => {
    expect(readTestPlan('a.testplan', 'walk One\ncall vicar today').problems).toEqual([]);
  });
});
