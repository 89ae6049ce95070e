import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/scenario/scenario';
import { readWorldData } from '../../src/data/read-world-data';
import { loadWorldData } from '../../src/data/world-data';
import { type FileName, filesOf, SMALL_WORLD } from './small-world';

/** The small world with one passage of one file written otherwise, and the problems of it. */
function spoilt(file: FileName, from: string, to: string): Problem[] {
  const before = SMALL_WORLD[file];
  expect(before).toContain(from);
  return problemsWith(file, before.replace(from, to));
}

function problemsWith(file: FileName, text: string | null): Problem[] {
  const { world, problems } = readWorldData(filesOf({ ...SMALL_WORLD, [file]: text }));
  expect(world === null).toBe(problems.length > 0);
  return problems;
}

function lineOf(file: FileName, passage: string): number {
  const lines = SMALL_WORLD[file].split('\n');
  return lines.findIndex((line) => line.includes(passage)) + 1;
}

describe('a world without a fault', () => {
  const { world, problems } = readWorldData(filesOf(SMALL_WORLD));

  it('is read whole', () => {
    expect(problems).toEqual([]);
    expect(world?.scope.checked).toBe('2026-11');
    expect(world?.scope.tasks[1]?.also).toEqual(['ulcer', 'sore']);
    expect(world?.team.urgencies.map((one) => one.code)).toEqual(['T0', 'T1', 'T2', 'T3', 'T4']);
    expect(world?.team.roles[0]).toMatchObject({ cast: 'Mateusz', direct: true });
    expect(world?.sources[0]).toMatchObject({ id: 'C6', grade: 'A' });
  });

  it('gives an absent list as an empty one, and an absent text as none', () => {
    expect(world?.scope.tasks[0]?.also).toEqual([]);
    expect(world?.scope.tasks[0]).not.toHaveProperty('say');
  });

  it('knows the folder of whoever has a portrait', () => {
    expect(world?.cast.map((one) => one.portrait)).toEqual(['derek', undefined]);
  });

  it('may write an id of figures with or without quotation marks', () => {
    expect(spoilt('team', 'id: "111"', 'id: 111')).toEqual([]);
  });

  it('may say two things of one line in different entries', () => {
    expect(spoilt('scope', 'title: Feet', 'title: "Feet: all of them"')).toEqual([]);
  });
});

describe('the files of the story', () => {
  it('have no problem', () => {
    const { world, problems } = loadWorldData(process.cwd());
    expect(problems).toEqual([]);
    expect(world?.scope.tasks.length).toBeGreaterThan(100);
  });
});

type Fault = [what: string, file: FileName, from: string, to: string, code: string, says: string];

/** One fault each; the line is that of the first words of `to`, or of `from` where nothing is left. */
const FAULTS: Fault[] = [
  ['a misspelt key', 'scope', 'colour: own', 'color: own', 'unknown-key', 'did you mean `colour`'],
  ['a key nobody knows', 'cast', 'age: 71', 'shoe-size: 9', 'unknown-key', '`shoe-size`'],
  ['a bad colour', 'scope', 'colour: own', 'colour: green', 'unknown-word', '`own`, `delegated`'],
  ['a misspelt colour', 'scope', 'colour: own', 'colour: owm', 'unknown-word', 'mean `own`?'],
  ['a bad mark', 'scope', 'mark: seen', 'mark: sen', 'unknown-word', 'did you mean `seen`?'],
  ['a bad grade', 'sources', 'grade: A', 'grade: D', 'unknown-word', '`grade` of the source `C6`'],
  ['a bad group', 'sources', 'group: clinical', 'group: clinic', 'unknown-word', '`clinical`?'],
  ['a bad urgency', 'team', 'id: today', 'id: todya', 'unknown-word', 'did you mean `today`?'],
  ['a bad kind of request', 'team', 'kind: act', 'kind: order', 'unknown-word', '`kind`'],
  [
    'a text where yes or no is wanted',
    'team',
    'direct: true',
    'direct: yes',
    'wrong-type',
    '`true`',
  ],
  ['a text where an age is wanted', 'cast', 'age: 71', 'age: old', 'wrong-type', 'whole number'],
  [
    'a list where a text is wanted',
    'team',
    'person: Tom',
    'person: [Tom]',
    'wrong-type',
    'it is a list',
  ],
  [
    'a text where a list is wanted',
    'scope',
    'also: [ulcer, sore]',
    'also: ulcer',
    'wrong-type',
    'list',
  ],
  ['nothing where a text is wanted', 'team', 'hours: Always', 'hours:', 'missing-key', 'nothing'],
  [
    'a word for a portrait',
    'cast',
    'role: foot-service',
    'portrait: short1',
    'wrong-type',
    'group',
  ],
  ['an id of two words', 'cast', 'id: Derek', 'id: Derek P', 'wrong-type', 'letters, figures'],
  [
    'a topic that does not exist',
    'scope',
    'topic: feet',
    'topic: feat',
    'unknown-topic',
    '`feet`?',
  ],
  ['a source that does not exist', 'scope', 'source: C6', 'source: C66', 'unknown-source', '`C6`?'],
  ['a source of a role that is none', 'team', 'source: C6', 'source: D9', 'unknown-source', '`D9`'],
  ['a rung that does not exist', 'team', 'rung: topic', 'rung: topics', 'unknown-rung', '`topic`?'],
  [
    'a person who does not exist',
    'team',
    'cast: Mateusz',
    'cast: Mateus',
    'unknown-person',
    '`Mateusz`',
  ],
  [
    'a role that does not exist',
    'cast',
    'role: foot-service',
    'role: feet',
    'unknown-role',
    '`feet`',
  ],
  ['a tab', 'scope', '    title: Feet', '\ttitle: Feet', 'yaml-syntax', 'Use spaces'],
  ['a second colon', 'scope', 'title: Feet', 'title: Feet: both', 'yaml-syntax', 'quotation marks'],
  [
    'an open quotation mark',
    'sources',
    'checked: 2026-11',
    'checked: "2026',
    'yaml-syntax',
    'closed',
  ],
  [
    'a line of three hyphens',
    'sources',
    '    group:',
    '---\n    group:',
    'yaml-syntax',
    'three hyphens',
  ],
  [
    'an exclamation mark first',
    'cast',
    'name: Derek',
    'name: !Derek',
    'yaml-syntax',
    'exclamation',
  ],
];

describe('one fault in a data file', () => {
  it.each(FAULTS)('%s is said once, where it is', (_, file, from, to, code, says) => {
    const problems = spoilt(file, from, to);
    const expected = {
      code,
      severity: 'error',
      file: `story/${file}.yaml`,
      line: lineOf(file, from),
    };
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(expected);
    expect(problems[0]?.message).toContain(says);
    expect(problems[0]?.message).toMatch(/[.?]$/);
  });

  it('a missing line is said at the entry that misses it', () => {
    const [problem, ...others] = spoilt('scope', '    topic: feet\n', '');
    const line = lineOf('scope', 'id: look-at-feet');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'missing-key', line });
    expect(problem?.message).toBe('The task `look-at-feet` has no `topic`. Add a line `topic: …`.');
  });

  it('an id used twice is said at the second', () => {
    const problems = spoilt('scope', 'id: name-an-ulcer', 'id: look-at-feet');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'duplicate-id',
      line: lineOf('scope', 'name-an-ulcer'),
    });
    expect(problems[0]?.message).toContain(`in line ${lineOf('scope', 'look-at-feet')}`);
  });

  it('a line written twice is said at the second', () => {
    const problems = spoilt('sources', 'grade: A\n', 'grade: A\n    grade: B\n');
    expect(problems.map((problem) => problem.code)).toEqual(['duplicate-key']);
    expect(problems[0]?.line).toBe(lineOf('sources', 'grade') + 1);
  });

  it('urgencies out of order are said', () => {
    const swapped = SMALL_WORLD.team.replace('id: now', 'id: x').replace('id: today', 'id: now');
    const problems = problemsWith('team', swapped.replace('id: x', 'id: today'));
    expect(problems.map((problem) => problem.code)).toEqual(['wrong-order']);
    expect(problems[0]?.message).toContain('`now`, `before-leaving`, `today`');
  });

  it('a quotation mark left open is said where it was opened, not where the next one stands', () => {
    const line = lineOf('cast', 'line:');
    const problems = spoilt('cast', 'line: retired', 'line: "retired');
    expect(problems[0]).toMatchObject({ code: 'yaml-syntax', line });
  });

  it('an empty list of tasks is said', () => {
    const [start] = SMALL_WORLD.scope.split('tasks:');
    expect(problemsWith('scope', `${start}tasks: []\n`)[0]?.message).toContain('has no entry');
  });

  it('an alias is refused where it stands', () => {
    const text = SMALL_WORLD.scope.replace('words: Look', 'words: &look Look');
    const problems = problemsWith(
      'scope',
      text.replace('words: Say what a wound is', 'words: *look'),
    );
    expect(problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('points elsewhere'),
    ]);
  });

  it('several faults are all said, in the order of their lines', () => {
    const text = SMALL_WORLD.scope
      .replace('mark: seen', 'mark: sure')
      .replace('title: Feet', 'titel: Feet');
    const codes = problemsWith('scope', text).map((problem) => problem.code);
    expect(codes).toEqual(['unknown-key', 'unknown-word']);
  });

  it('a file that cannot be read does not make its neighbours wrong', () => {
    const problems = problemsWith('sources', 'sources: [');
    expect(problems.map((problem) => problem.file)).toEqual(['story/sources.yaml']);
  });
});
