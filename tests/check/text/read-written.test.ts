/** The text is read as Ink reads it: what the compiler makes of a story is the measure. */
import { Story } from 'inkjs/engine/Story';
import { describe, expect, it } from 'vitest';
import { readWritten } from '../../../src/check/source/read-written';
import { parseTag } from '../../../src/ink/tags';
import { compileText } from '../../support/plain-ink';
import { generateStory } from '../../support/story-generator';
import { aScenario } from './a-scenario';

const read = (text: string) => readWritten([{ file: 'a.ink', text }]);

const keys = (tags: readonly { key: string }[]) => tags.map(({ key }) => key);

/** The tags of each option as Ink's runtime hands them out, at the first rest. */
function tagsInPlay(text: string): string[][] {
  const { bundle } = compileText(text);
  if (!bundle) throw new Error(`This does not compile: ${text}`);
  const story = new Story(bundle.ink);
  while (story.canContinue) story.Continue();
  return story.currentChoices.map(({ tags }) => keys((tags ?? []).filter(Boolean).map(parseTag)));
}

describe('the tags of a choice', () => {
  it.each([
    ['inside the brackets', '* [Look # best]'],
    ['before the brackets, and inside', '* Look # task: a [now # best] rest # mood: sad'],
    ['without brackets', '* Look # best'],
    ['after the brackets', '* [Look] # best'],
    ['on the line below', '* [Look]\n    # best\n    He nods.'],
    ['after the divert, where Ink has none', '* [Look # best] -> END'],
    ['beside a label and a condition', '* (look) {true} [Look # best]'],
    ['after a condition and a lost label', '* {true} (look) [Look # best]'],
    ['on the line below the label', '* (look)\n[Look # best]'],
    ['below several conditions', '* (look)\n{true}\n    {true}\n    [Look # best]'],
    ['below one condition, without brackets', '* {true}\n    Look # best'],
    ['behind spaced stars', '* [Look # ok]\n* * [Deeper # best]'],
    ['behind a gather', '- (now) * (look) [Look # best]'],
    ['with an escaped bracket in the value', '* [Look # why: a \\] b # best]'],
    ['beside an escaped hash', '* [Look \\# 1 # best]'],
    ['around a comment', '* [Look /* # poor */ # best] // # wrong'],
    ['two hashes', '* [Look ## best]'],
    ['made by the story', 'VAR m = "a"\n* [Look # task: {m == "a":x|y} # best]'],
    ['in braces, between two others', 'VAR x = true\n* [Look # task: a {x: # best} # skill: link]'],
    ['with an empty bracket', '* Look # ok []'],
    ['of the choice in a conditional block', '{\n- true: * [Look # best] -> END\n}\n* [Go] -> END'],
    ['below a conditional', '{true:\n    * [Look # best] -> END\n}\n* [Go] -> END'],
  ])('are those that Ink gives it: %s', (_where, choices) => {
    const text = `Hello.\n${choices}\n- -> END`;
    const written = read(text).choices.map(({ tags }) => keys(tags));
    const reached = tagsInPlay(text);
    expect(reached.length).toBeGreaterThan(0);
    expect(written.slice(0, reached.length)).toEqual(reached);
  });

  it('after the bracket are kept apart, for the line below gets them', () => {
    const [choice] = read('* [Look # task: a] He nods. # best').choices;
    expect(keys(choice?.tags ?? [])).toEqual(['task']);
    expect(keys(choice?.strayTags ?? [])).toEqual(['best']);
  });

  it('that stand in braces are marked, for they take turns', () => {
    const [choice] = read('* [Look # task: a {x: # best|# poor}]').choices;
    expect(choice?.tags.map(({ key, inLogic }) => [key, inLogic ?? false])).toEqual([
      ['task', false],
      ['best', true],
      ['poor', true],
    ]);
  });
});

describe('a choice line', () => {
  it('is what Ink takes for one: bullets in text, and braces on one line, are words', () => {
    expect(read('He said * hi.\n{x: * [Look] -> END}\n~ x * 2\n-> END').choices).toEqual([]);
  });

  it('is a fallback when it has nothing to show', () => {
    const lines = '* -> END\n+ {x} ->\n* [] Blank.\n* Go -> END\n* # mood: sad\n';
    const found = read(lines).choices.map(({ isFallback }) => isFallback);
    expect(found).toEqual([true, true, false, false, false]);
  });

  it('shows its words without tags, conditions or the words that come after', () => {
    const [choice] = read('* (a) {x} Say {y:"yes"} [to him # best], you say. # mood: sad').choices;
    expect(choice).toMatchObject({ label: 'a', text: 'Say "yes" to him' });
  });

  it('has its number where the bullet stands, and its tags where they stand', () => {
    const { choices, tags } = read('Hi.\n* (look)\n[Look # best]');
    expect([choices[0]?.line, tags[0]?.line]).toEqual([2, 3]);
  });

  it('is found with its label and its line wherever Ink finds one, in made-up stories', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { choices, outline, header } = aScenario(generateStory(seed));
      const places = (all: typeof outline.choices | typeof choices) =>
        all.map(({ line, label, isFallback }) => `${line} ${label} ${isFallback}`).sort();
      if (header) expect(places(choices)).toEqual(places(outline.choices));
    }
  });
});

describe('a tag', () => {
  const found = (text: string) => read(text).tags.map(({ key, value }) => `${key}=${value}`);

  it.each([
    ['ends at the next tag', 'Hi. # mood: sad # place: road', ['mood=sad', 'place=road']],
    ['ends at an arrow', 'Hi. # mood: sad -> END', ['mood=sad']],
    [
      'ends with its alternative',
      '{x: A # mood: sad|B # mood: happy} # t',
      ['mood=sad', 'mood=happy', 't='],
    ],
    ['ends with a block that closes', '{x:\nHi. # mood: sad}', ['mood=sad']],
    ['keeps a square bracket on a plain line', 'Hi. # why: a] b', ['why=a] b']],
    ['keeps what the story puts in', 'Hi. # mood: {x:sad|happy} now', ['mood={x:sad|happy} now']],
    ['keeps an escaped hash', 'Hi. # why: number \\#1', ['why=number #1']],
    ['is not in a comment', 'Hi. // # mood: sad\n/* # mood\n# place */ Bye.', []],
    ['is lost behind a web address, as in Ink', 'See http://a.b # mood: sad', []],
    ['is not in a TODO', 'TODO: more # mood: sad\n  TODO : x # y', []],
    ['is not in what is no text', 'VAR x = "#a"\n~ y = "#b"\n=== k ===\n= s', []],
    ['is nothing without a word', 'Hi. # # #', []],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('of a function is marked, for it goes wherever that is called', () => {
    const { tags } = read('=== function r ===\n# best\n=== k ===\n# ok');
    expect(tags.map(({ inFunction }) => inFunction ?? false)).toEqual([true, false]);
  });
});

describe('the header', () => {
  /** Where each tag stands, and what Ink itself takes for the header. */
  const headerOf = (text: string, files: Record<string, string> = {}) => {
    const { tags } = aScenario(text, { files });
    const { bundle } = compileText(text, files);
    const inInk = keys((new Story(bundle?.ink ?? {}).globalTags ?? []).map(parseTag));
    return { written: keys(tags.filter(({ where }) => where === 'header')), inInk };
  };

  const OTHER = 'story/scenarios/other.ink';

  it.each<[string, string, string[], Record<string, string>?]>([
    [
      'one tag a line, or several',
      '# title: A # patient: B\n# finding: F1\nHi. # mood: sad\n-> END',
      ['title', 'patient', 'finding'],
    ],
    [
      'over empty lines, comments and variables',
      '# title: A\n\n// c\nVAR x = 1\n# finding: F1\nHi.\n-> END',
      ['title', 'finding'],
    ],
    ['until an arrow', '# title: A\n-> k\n=== k\n# place: road\nHi.\n-> END', ['title']],
    ['until logic', 'VAR x = 1\n# title: A\n~ x = 2\n# finding: F1\nHi.\n-> END', ['title']],
    ['until a gather', '# title: A\n- (top) # place: road\nHi.\n-> END', ['title']],
    ['until a choice', '# title: A\n* [Go # best]\n- -> END', ['title']],
    [
      'through an included file, where it ends',
      `# title: A\nINCLUDE other.ink\n# finding: F1\nHi.\n-> END`,
      ['title', 'skill'],
      { [OTHER]: '# skill: link\nVAR x = 1\n=== k\n# place: road\n-> END' },
    ],
  ])('goes on %s', (_what, text, expected, files) => {
    const { written, inInk } = headerOf(text, files);
    expect(inInk).toEqual(expected);
    expect(written).toEqual(expected);
  });
});

describe('what is said', () => {
  const passages = (text: string) => read(text).passages.map(({ line, text }) => `${line} ${text}`);

  it.each([
    [
      'a line, without tags, arrows and labels',
      '- (g) Derek: Hi. # mood: sad -> END',
      ['1 Derek: Hi.'],
    ],
    [
      'each alternative of a line',
      '{x: Derek: Yes.|Julie: No.}',
      ['1 Derek: Yes.', '1 Julie: No.'],
    ],
    ['each of a sequence', '{&Derek: One.|Derek: Two.}', ['1 Derek: One.', '1 Derek: Two.']],
    [
      'a line with alternatives in it, whole',
      'Derek: Now {x:then|or so}.',
      ['1 Derek: Now then or so.'],
    ],
    [
      'nothing of a value or a condition',
      'Derek: {x} {TURNS_SINCE(-> k) > 2: late} {a || b: now}',
      ['1 Derek: late now'],
    ],
    [
      'each branch of a block',
      '{\n- x == ":": Derek: A.\n- else: Julie: B.\n}\n- Bob: C.',
      ['2 Derek: A.', '3 Julie: B.', '5 Bob: C.'],
    ],
    [
      'each step of a sequence block',
      '{stopping:\n- Derek: A.\n- Derek: B.\n}',
      ['2 Derek: A.', '3 Derek: B.'],
    ],
    ['what a choice says once it is taken', '* Derek[?]: Hi.', ['1 Derek: Hi.']],
  ])('is %s', (_what, text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});

it('counts lines in each file by itself, and reads a file included twice once', () => {
  const texts = ['a.ink', 'b.ink', 'b.ink'].map((file) => ({ file, text: 'Hi.\nHo. # mood: sad' }));
  expect(readWritten(texts).tags.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'a.ink:2',
    'b.ink:2',
  ]);
});
