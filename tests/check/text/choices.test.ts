/** What can be wrong with one option, as it is written: each fault, and its nearest innocent neighbour. */
import { describe, expect, it } from 'vitest';
import { allSaid, choosing, HEADER, said } from './a-scenario';

describe('tag-outside-brackets', () => {
  const found = (body: string) => said('tag-outside-brackets', body);

  it('is said of a tag after the bracket', () => {
    expect(found(choosing('* (a) [Look] # best # unsafe'))).toEqual([
      '1 error `# best`, `# unsafe` stand after the square brackets of the choice, where tags go to the ' +
        'next line, so no choice gets them. Write all tags of a choice before its `]`: ' +
        '`* (label) [words # best]`.',
    ]);
  });

  it('is said of a tag on the line below the choice', () => {
    expect(found(choosing('* (a) [Look # best]\n    # task: foot-look\n    He nods.'))).toEqual([
      expect.stringMatching(
        /^2 error `# task` stands on a line that is no choice, so no choice gets it/,
      ),
    ]);
  });

  it('is said in the header, where only `skill` has a meaning', () => {
    expect(found('# unsafe\n# skill: link\nHi.\n-> END')).toEqual([
      expect.stringContaining('1 error `# unsafe`'),
    ]);
  });

  it.each([
    ['inside the brackets', choosing('* (a) [Look # best # task: foot-look]')],
    ['before the brackets', choosing('* (a) Look # best [now]')],
    ['without any brackets', choosing('* (a) Look # best')],
    ['of a line, after the bracket', choosing('* (a) [Look # best] He nods. # mood: sad')],
    [
      'in a function that the choice calls',
      `${choosing('* (a) [Look {key()}]')}=== function key ===\n# best\n~ return\n`,
    ],
    ['in a comment', choosing('* (a) [Look # best] // # unsafe')],
  ])('is not said of a tag %s', (_where, body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('label-after-condition', () => {
  const found = (choice: string) =>
    said('label-after-condition', `VAR x = true\n${choosing(choice)}`);

  it('is said with the label as it should stand', () => {
    expect(found('* {x} (look) [Look # best]')).toEqual([
      '2 warning `(look)` stands after the condition, so the trainee would read it as words and the option ' +
        'would have no label. Write the label first: `* (look) {condition} [words]`.',
    ]);
  });

  it.each([
    ['* (look) {x} [Look # best]'],
    ['* (look) {x} (softly) Say yes'],
    ['* {x} (he is asleep) [Wait # best]'],
    ['* {x} [Look (closely) # best]'],
  ])('is not said of %j', (choice) => {
    expect(found(choice)).toEqual([]);
  });
});

describe('two-ratings', () => {
  const found = (choice: string) => said('two-ratings', `VAR x = true\n${choosing(choice)}`);

  it.each([
    ['* (a) [Look # best # ok]', '`# best` and `# ok`'],
    ['* (a) [Look # best # why: So. # best]', '`# best` and `# best`'],
    ['* (a) [Look # best {x: # poor}]', '`# best` and `# poor`'],
    ['* (a) Look # best [now # wrong]', '`# best` and `# wrong`'],
  ])('is said of %j', (choice, ratings) => {
    expect(found(choice)).toEqual([expect.stringMatching(/^2 error This option has 2 ratings/)]);
    expect(found(choice)[0]).toContain(ratings);
  });

  it.each([['* (a) [Look # best # unsafe]'], ['* (a) [Look {x: # best|# poor}]']])(
    'is not said of %j',
    (choice) => {
      expect(found(choice)).toEqual([]);
    },
  );
});

describe('missing-why', () => {
  const found = (choice: string) => said('missing-why', choosing(choice));

  it.each([['* (a) [Look # poor]'], ['* (a) [Look # wrong # unsafe # why:]']])(
    'is said of %j',
    (choice) => {
      expect(found(choice)).toEqual([expect.stringMatching(/^1 warning This option is rated/)]);
    },
  );

  it.each([['* (a) [Look # poor # why: It hurts.]'], ['* (a) [Look # ok]'], ['* (a) [Look]']])(
    'is not said of %j',
    (choice) => {
      expect(found(choice)).toEqual([]);
    },
  );
});

describe('missing-label', () => {
  const found = (choice: string) => said('missing-label', `VAR x = true\n${choosing(choice)}`);

  it('is advice for a rated option, with a label made of its words', () => {
    expect(found('* [Ask him # best]')).toEqual([
      '2 info This rated option has no label, so records and test plans would lose it when the story above ' +
        'it is edited. Give it a short name of its own: `* (ask_him) …`.',
    ]);
  });

  it.each([
    ['* (ask) [Ask him # best]'],
    ['* [Go on]'],
    ['* {x} (ask) [Ask him # best]'],
    ['* -> END'],
  ])('is not said of %j', (choice) => {
    expect(found(choice)).toEqual([]);
  });
});

describe('boundary-mismatch', () => {
  const found = (choice: string, header = '') =>
    said('boundary-mismatch', header + choosing(choice));

  it.each([
    ['* (a) [Raise it # task: change-dose # best]', '`change-dose` is beyond the role'],
    ['* (a) [Raise it # task: change-dose # ok]', 'is rated `ok`'],
    ['* (a) [Test # task: check-ketones # best]', '`# delegated: check-ketones`'],
    ['* (a) [Look # task: foot-look # wrong # unsafe]', "`foot-look` is the technician's own work"],
    ['* (a) [Ring # call: dsn, today # wrong # unsafe]', "`pass-on` is the technician's own work"],
  ])('is said of %j', (choice, words) => {
    expect(found(choice)).toEqual([expect.stringMatching(/^1 error The task/)]);
    expect(found(choice)[0]).toContain(words);
  });

  it.each([
    ['* (a) [Raise it # task: change-dose # wrong # unsafe]'],
    ['* (a) [Raise it # task: change-dose # best # why: The plan in her folder says so.]'],
    ['* (a) [Look # task: foot-look # best]'],
    ['* (a) [Look # task: foot-look # wrong # unsafe # why: With the wound open.]'],
    ['* (a) [Ring # call: dsn, today # best]'],
    ['* (a) [Look # task: unheard-of # best]'],
  ])('is not said of %j', (choice) => {
    expect(found(choice)).toEqual([]);
  });

  it('knows what this scenario has delegated, even where it does not compile', () => {
    const choice = '* (a) [Test # task: check-ketones # best]';
    expect(found(choice, '# delegated: check-ketones\n')).toEqual([]);
    expect(found(`${choice}\n-> nowhere`, '# delegated: check-ketones\n')).toEqual([]);
    expect(found(`${choice}\n-> nowhere`)).toHaveLength(1);
  });

  it('is not said where the scope table cannot be read', () => {
    const body = choosing('* (a) [Raise it # task: change-dose # best]');
    expect(said('boundary-mismatch', body, { isKnown: false })).toEqual([]);
  });
});

it('says of each fault where it stands in the included file', () => {
  const other = 'story/scenarios/other.ink';
  const files = {
    [other]: '=== k ===\n* [Look # poor] # unsafe\n* {true} (b) [Go # ok # ok]\n- -> END',
  };
  const found = allSaid(`${HEADER}-> k\nINCLUDE other.ink\n`, { files });
  expect(found.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
    `${other}:2 tag-outside-brackets`,
    `${other}:3 label-after-condition`,
    `${other}:3 two-ratings`,
    `${other}:2 missing-why`,
    `${other}:2 missing-label`,
  ]);
});
