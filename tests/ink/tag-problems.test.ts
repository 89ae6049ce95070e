/** Nothing is silently ignored: each misspelt word is named with its line, and its neighbour is not. */
import { expect, test } from 'vitest';
import { tagProblems } from '../../src/ink/tag-problems';

const KNOWN = { tasks: ['foot-look', 'pass-on'], roles: ['dsn', '999'], sources: ['C5'] };

const faults = (text: string) =>
  tagProblems('a.ink', text, KNOWN).map(({ code, line, message }) => `${line} ${code} ${message}`);

test.each([
  ['Hello. # mood: woried', '1 unknown-mood Unknown mood `woried`, did you mean `worried`?'],
  ['\nHello. # plaec: road', '2 unknown-tag Unknown tag `plaec`, did you mean `place`?'],
  ['Hello. # place: bungalo', '1 unknown-place Unknown place `bungalo`, did you mean `bungalow`?'],
  [
    '* (a) [Look # task: foot-lok # best]',
    '1 unknown-task Unknown task `foot-lok`, did you mean `foot-look`?',
  ],
  ['* (a) [Ring # call: dns, today]', '1 unknown-role Unknown role `dns`, did you mean `dsn`?'],
  [
    '* (a) [Ring # call: dsn, todya]',
    '1 unknown-when Unknown urgency `todya`, did you mean `today`?',
  ],
  [
    '* (a) [Ring # needs: low]\n# note: A lows = Lows\nHi.',
    '1 unknown-note Unknown note `low`, did you mean `lows`?',
  ],
  ['Hi. # source: C55', '1 unknown-source Unknown source `C55`, did you mean `C5`?'],
])('%j is named', (text, expected) => {
  expect(faults(text)).toEqual([expected]);
});

test.each([
  ['Hello. # mood: worried # place: road # sound: rain'],
  ['* (a) [Ring # call: 999, now # needs: lows # why: Say it: now.]\n# note: A lows = Lows\nHi.'],
  ['Hello. // # mood: woried'],
  ['/* # mood: woried\n # plaec: x */ Hello.'],
  ['{seen: Derek: Yes. # mood: sad | Derek: No. # mood: happy}'],
  ['A bill of \\#12.'],
  ['Hello. # IMAGE: dog.png # CLEAR'],
  ['Hello. # mood: {mood_now}'],
])('%j is no fault', (text) => {
  expect(faults(text)).toEqual([]);
});
