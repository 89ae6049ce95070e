/** Nothing is silently ignored: each misspelt word is named with its line, and its neighbour is not. */
import { describe, expect, it } from 'vitest';
import { allSaid, choosing, FILE, HEADER, said } from './a-scenario';

/** Each row: the code, a story with the fault, where and how it is said, and its nearest innocent neighbour. */
const ROWS: [string, string, string, string][] = [
  [
    'unknown-mood',
    'Hi. # mood: woried\n-> END',
    '1 warning Unknown mood `woried`, did you mean `worried`?',
    'Hi. # mood: worried\n-> END',
  ],
  [
    'unknown-mood',
    'Hi.\nHo. # mood: {m}x # mood: xyzzy\nVAR m = 1\n-> END',
    '2 warning Unknown mood `xyzzy`. It is one of `neutral`, `happy`',
    'Hi. # mood: {m}\nVAR m = 1\n-> END',
  ],
  [
    'unknown-place',
    'Hi. # place: bungalo\n-> END',
    '1 warning Unknown place `bungalo`, did you mean `bungalow`?',
    'Hi. # place: bungalow\n-> END',
  ],
  [
    'unknown-tag',
    '\nHi. # plaec: road\n-> END',
    '2 warning Unknown tag `plaec`, did you mean `place`?',
    '\nHi. # place: road # IMAGE: dog.png # CLEAR\n-> END',
  ],
  [
    'unknown-tag',
    'Hi. # plan: negociated\n-> END',
    '1 warning Unknown plan `negociated`, did you mean `negotiated`?',
    'Hi. # plan: imposed\n-> END',
  ],
  [
    'unknown-tag',
    'Hi. # weather: rian\n-> END',
    '1 warning Unknown weather `rian`, did you mean `rain`?',
    'Hi. # weather: rain # light: dusk\n-> END',
  ],
  [
    'unknown-tag',
    'Hi. # light: dsuk\n-> END',
    '1 warning Unknown light `dsuk`, did you mean `dusk`?',
    'Hi. # light: dusk\n-> END',
  ],
  [
    'unknown-tag',
    choosing('* (a) [Look # best # skill: lnik]'),
    '1 warning Unknown skill `lnik`, did you mean `link`?',
    choosing('* (a) [Look # best # skill: link]'),
  ],
  [
    'unknown-tag',
    'Hi. # loop: ring = Ring, me, Monday\nHo. # closes: rign\n-> END',
    '2 warning Unknown loop `rign`, did you mean `ring`?',
    'Hi. # closes: ring\nHo. # loop: ring = Ring, me, Monday\n-> END',
  ],
  [
    'unknown-tag',
    choosing('* (look) [Look # ok]', '* (undo) [Undo # best # repairs: lok]'),
    '2 warning Unknown label in `repairs` `lok`, did you mean `look`?',
    choosing('* (look) [Look # ok]', '* (undo) [Undo # best # repairs: look]'),
  ],
  [
    'unknown-tag',
    choosing('* (a) [Look # best # mood: sad]'),
    '1 warning The tag `mood` belongs to a line',
    choosing('* (a) Look # mood: sad [now # best]'),
  ],
  [
    'unknown-tag',
    choosing('* (a) [Look # best # finding: F1]'),
    '1 warning The tag `finding` belongs to the header',
    choosing('* (a) [Look # best # skill: link]'),
  ],
  [
    'unknown-tag',
    'Hi.\nHo. # title: Late\n-> END',
    '2 warning The tag `title` belongs to the header',
    'Hi.\nHo. # author: Me # teach: Late\n-> END',
  ],
  [
    'unknown-tag',
    '# weather: rain\nHi.\n-> END',
    '1 warning The tag `weather` belongs to a line',
    '# place: road\nHi. # weather: rain\n-> END',
  ],
  [
    'unknown-tag',
    '# minutes: ten\nHi.\n-> END',
    '1 warning The header tag `minutes` cannot be `ten`',
    '# minutes: 10\nHi.\n-> END',
  ],
  [
    'unknown-tag',
    '# version: two\nHi.\n-> END',
    '1 warning The header tag `version` cannot be `two`',
    '# version: 1.0.0-b\nHi.\n-> END',
  ],
  [
    'unknown-tag',
    '# cast: = Bob Cole, 60\nHi.\n-> END',
    '1 warning The header tag `cast` cannot be `= Bob',
    '# cast: Bob = Bob Cole, 60\nHi.\n-> END',
  ],
  [
    'unknown-task',
    choosing('* (a) [Look # best # task: foot-lok]'),
    '1 warning Unknown task `foot-lok`, did you mean `foot-look`?',
    choosing('* (a) [Look # best # task: foot-look]'),
  ],
  [
    'unknown-task',
    '# delegated: check-ketones, xyzzy\nHi.\n-> END',
    '1 warning Unknown task `xyzzy`. The tasks stand in `story/scope.yaml`.',
    '# delegated: check-ketones\nHi.\n-> END',
  ],
  [
    'unknown-role',
    choosing('* (a) [Ring # best # call: dns, today]'),
    '1 warning Unknown role `dns`, did you mean `dsn`?',
    choosing('* (a) [Ring # best # call: dsn, today]'),
  ],
  [
    'unknown-role',
    choosing('* (a) [Ring # best # call]'),
    '1 warning A role is missing here.',
    choosing('* (a) [Ring # best # call: 999]'),
  ],
  [
    'unknown-role',
    '# cast: Bob = Bob; role: dutygp\nHi.\n-> END',
    '1 warning Unknown role `dutygp`, did you mean `duty-gp`?',
    '# cast: Bob = Bob; role: duty-gp\nHi.\n-> END',
  ],
  [
    'unknown-when',
    choosing('* (a) [Ring # best # call: dsn, todya]'),
    '1 warning Unknown urgency `todya`, did you mean `today`?',
    choosing('* (a) [Ring # best # call: dsn]'),
  ],
  [
    'unknown-finding',
    '# finding: F16, F2\nHi.\n-> END',
    '1 warning Unknown finding `F16`, did you mean `F1`?',
    '# finding: F15, F2\nHi.\n-> END',
  ],
  [
    'unknown-note',
    'Hi. # note: A lows = Lows\n* (a) [Ring # best # call: dsn # needs: lows, low]\n- -> END',
    '2 warning Unknown note `low`, did you mean `lows`?',
    '* (a) [Ring # best # call: dsn # needs: lows]\n- Hi. # note: A lows = Lows\n-> END',
  ],
  [
    'unknown-note',
    'Hi. # note: lows = Lows\n-> END',
    '1 warning The note `lows = Lows` does not say where it belongs',
    'Hi. # note: s lows = Lows\n-> END',
  ],
  [
    'unknown-source',
    'Hi. # teach: So. # source: C55\n-> END',
    '1 warning Unknown source `C55`, did you mean `C5`?',
    'Hi. # teach: So. # source: C5, P1\n-> END',
  ],
  [
    'unknown-source',
    '# rests: C5, Q1\nHi.\n-> END',
    '1 warning Unknown source `Q1`, did you mean `P1`?',
    '# rests: C5, P1\nHi.\n-> END',
  ],
];

describe.each(ROWS)('%s', (code, fault, sentence, innocent) => {
  it(`is said of ${JSON.stringify(fault)}`, () => {
    expect(said(code, fault)).toEqual([expect.stringContaining(sentence)]);
  });

  it(`is not said of ${JSON.stringify(innocent)}`, () => {
    expect(said(code, innocent)).toEqual([]);
  });
});

describe('an unknown word', () => {
  it('is named in the included file in which it stands, with the line there', () => {
    const other = 'story/shared/other.ink';
    const text = `${HEADER}Hi. # mood: sad\n-> k\nINCLUDE ../shared/other.ink\n`;
    const files = { [other]: '=== k ===\n\nHo. # mood: sda\n-> END\n' };
    expect(allSaid(text, { files })).toMatchObject([
      { code: 'unknown-mood', file: other, line: 3 },
    ]);
  });

  it('is no fault when an included file gives the note, the loop or the label', () => {
    const body = `Hi. # closes: ring\n* (a) [Ring # best # call: dsn # needs: lows # repairs: look]\n- -> k\nINCLUDE other.ink\n`;
    const files = {
      'story/scenarios/other.ink':
        '=== k ===\nHo. # note: A lows = Lows # loop: ring = Ring, me, Monday\n* (look) [Look # ok]\n- -> END\n',
    };
    expect(allSaid(HEADER + body, { files })).toEqual([]);
  });

  it('is named in a text that does not compile', () => {
    const body = 'Hi. # mood: woried\n-> nowhere\n* [Look # task: foot-lok # best';
    expect(said('unknown-mood', body)).toHaveLength(1);
    expect(said('unknown-task', body)).toHaveLength(1);
  });

  it('is not looked for where the data files are broken', () => {
    const body = choosing('* (a) [Look # best # task: x # call: y]', '* (b) [Go # ok # source: z]');
    const codes = allSaid(HEADER + body, { isKnown: false }).map(({ code }) => code);
    expect(codes).not.toContain('unknown-task');
    expect(codes).not.toContain('unknown-role');
    expect(codes).not.toContain('unknown-source');
  });

  it('is named fifty times and then counted, in a text that is no scenario', () => {
    const body = Array.from({ length: 60 }, (_, at) => `Hi. # zzz${at}x${at}`).join('\n');
    const found = said('unknown-tag', `${body}\n-> END`);
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toContain('10 more');
  });

  it('is cut short when it is endless', () => {
    const [found = ''] = said('unknown-tag', `Hi. # ${'x'.repeat(5000)}\n-> END`);
    expect(found).toContain('`xxxx');
    expect(found.length).toBeLessThan(400);
  });
});

it('names the file that it was given', () => {
  expect(allSaid(`${HEADER}Hi. # mood: x\n-> END`)).toMatchObject([{ file: FILE, line: 5 }]);
});
