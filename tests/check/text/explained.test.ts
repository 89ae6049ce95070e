/** A comment beside a fault explains it. */
import { expect, it } from 'vitest';
import { explanationOf } from '../../../src/check/source/explained';

const reason = (text: string, line: number, code = 'open-loop') =>
  explanationOf([{ file: 'a.ink', text }], { file: 'a.ink', line, code });

it.each([
  ['on the same line', 'Hi. # loop: a // open-loop: she rings on Monday', 1],
  ['directly above', '// open-loop: she rings on Monday\nHi. # loop: a', 2],
  [
    'above, among comments on other codes',
    '// open-loop: she rings on Monday\n// no-stakes: so\nHi.',
    3,
  ],
  ['in a block comment', 'Hi. /* open-loop: she rings on Monday */ # loop: a', 1],
  ['behind another reason', 'Hi. // no-stakes: so // open-loop : she rings on Monday', 1],
  ['anywhere, for a fault without a line', 'Hi.\n  // open-loop: she rings on Monday\nHo.', 0],
])('is found %s', (_where, text, line) => {
  expect(reason(text, line)).toBe('she rings on Monday');
});

it.each([
  ['for another code', '// no-stakes: so\nHi.', 2],
  ['without a reason', '// open-loop:\nHi.', 2],
  ['that only begins alike', '// open-loops: so\nHi.', 2],
  ['above an empty line', '// open-loop: so\n\nHi.', 3],
  ['beside another line', 'Ho. // open-loop: so\nHi.', 2],
  ['that is no comment', 'open-loop: so\nHi.', 2],
])('is no explanation %s', (_what, text, line) => {
  expect(reason(text, line)).toBeUndefined();
});

it('belongs to its own file', () => {
  const texts = ['a.ink', 'b.ink'].map((file) => ({ file, text: `Hi. // open-loop: in ${file}` }));
  const at = (file: string) => explanationOf(texts, { file, line: 1, code: 'open-loop' });
  expect([at('b.ink'), at('c.ink')]).toEqual(['in b.ink', undefined]);
});
