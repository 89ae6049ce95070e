/** Whatever is given is read to its end: any text, and every scenario in pieces. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../../src/check/diagnostic';
import { TEXT_RULES } from '../../../src/check/rules/text';
import { readWritten } from '../../../src/check/source/read-written';
import { readScenario } from '../../../src/ink/read-scenario';
import { scenarioTexts, theWorld } from '../../support/stories';
import { aScenario } from './a-scenario';

vi.setConfig({ testTimeout: 30_000 });

/** On a slow machine fewer runs, rather than a longer wait. */
const atMost = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 2500 });

const CODES = new Set(TEXT_RULES.flatMap(({ codes }) => codes));

const empty = aScenario('');

/** Everything that the rules say of a text that nobody compiled. */
function saidOf(text: string): Diagnostic[] {
  const texts = [{ file: 'a.ink', text }];
  const { tags, choices } = readWritten(texts);
  return TEXT_RULES.flatMap((rule) => rule.check({ ...empty, texts, tags, choices }));
}

function expectPlaced(text: string): void {
  const lines = text.split('\n').length;
  for (const { code, line, message, file } of saidOf(text)) {
    expect(CODES).toContain(code);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(message).toMatch(/[.?]$/);
    expect(file).not.toBe('');
  }
}

const INKLIKE = fc.array(
  fc.constantFrom(
    ...'#*+-{}[]()|:\\/"~=<>& \n',
    '->',
    '//',
    '/*',
    '*/',
    'best',
    'mood',
    'INCLUDE ',
    'Derek: ',
  ),
);

describe('any text', () => {
  it('is read to its end, and each fault has its line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectPlaced), atMost(200));
  });

  it('made of the signs of Ink is, too', () => {
    fc.assert(
      fc.property(INKLIKE, (pieces) => expectPlaced(pieces.join(''))),
      atMost(400),
    );
  });

  it.each([
    '-',
    '* ',
    '#',
    '{',
    '{\n',
    '}',
    '* [',
    '* {x}',
    '* {x}\n',
    '{x}\n* ',
    'a',
    ' ',
    '{"',
    '/*',
    '/',
    '{a|b:c}',
    '=',
    '(',
    '\n',
    '\\',
    ':',
    '<-',
    '{||',
    '//code',
    '* (',
    'INCLUDE ',
    '- a"b',
  ])('of nothing but %j, a hundred thousand signs long, is', (piece) => {
    expectPlaced(piece.repeat(100_000 / piece.length));
  });
});

const scenarios = scenarioTexts();
const known = scenarios.map(({ file, text }) => [file, text] as const);

describe.each(known)('%s', (file, text) => {
  const lines = text.split('\n');

  it('gives no error, and no warning', () => {
    const { scope, team, sources, cast } = theWorld();
    const words = {
      tasks: scope.tasks.map(({ id }) => id),
      roles: team.roles.map(({ id }) => id),
      sources: sources.map(({ id }) => id),
    };
    const request = { id: 'a', file, text, cast, known: words, hash: () => 'a' };
    const reading = readScenario({ ...request, sources: { read: () => null } });
    const { tags, choices } = readWritten(reading.texts);
    const { texts, outline } = reading;
    const header = reading.bundle?.header ?? null;
    const scenario = { file, texts, header, outline, known: words, scope, team, tags, choices };
    expect(choices.length).toBeGreaterThan(10);
    expect(TEXT_RULES.flatMap((rule) => rule.check(scenario))).toEqual([]);
  });

  it('is read in pieces: lines dropped, doubled and swapped, and signs broken', () => {
    const spoilt = fc.tuple(
      fc.nat(lines.length - 1),
      fc.nat(lines.length - 1),
      fc.nat(3),
      fc.nat(200),
    );
    fc.assert(
      fc.property(spoilt, ([one, other, how, column]) =>
        expectPlaced(spoil(lines, one, other, how, column)),
      ),
      atMost(20),
    );
  });
});

function spoil(
  lines: readonly string[],
  one: number,
  other: number,
  how: number,
  column: number,
): string {
  const copy = [...lines];
  if (how === 0) copy.splice(one, 1 + (other % 40));
  if (how === 1) copy.splice(other, 0, copy[one] ?? '');
  if (how === 2) [copy[one], copy[other]] = [copy[other] ?? '', copy[one] ?? ''];
  if (how === 3) copy[one] = (copy[one] ?? '').slice(0, column).replace(/[\][{}#]/g, '');
  return copy.join('\n');
}
