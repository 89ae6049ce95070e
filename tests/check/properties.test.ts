/**
 * Whatever becomes of a text, the checker says something of it and ends: lines dropped, doubled and swapped,
 * brackets, braces and tags broken. By a seed, so that what fails once fails again; `MUTANTS=500` tries more.
 */
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/check/check-scenario';
import { type Dice, oneOf, roll, seededDice } from '../../src/cli/bench/dice';
import { scenarioTexts, theWorld } from '../support/stories';

const MUTANTS = Number(process.env.MUTANTS ?? 40);
/** Few states: what is asked here is that it ends, not what it finds. */
const LIMITS = { states: 150, seconds: 600, megabytes: 100 };

type Mutation = (lines: string[], dice: Dice) => void;

const MUTATIONS: Record<string, Mutation> = {
  'a line dropped': (lines, dice) => lines.splice(roll(dice, lines.length), 1),
  'a line doubled': (lines, dice) => {
    const at = roll(dice, lines.length);
    lines.splice(at, 0, lines[at] ?? '');
  },
  'two lines swapped': (lines, dice) => {
    const [a, b] = [roll(dice, lines.length), roll(dice, lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  },
  'a sign lost': (lines, dice) => {
    const sign = oneOf(dice, [
      '[',
      ']',
      '{',
      '}',
      '#',
      '->',
      ':',
      '*',
      '(',
      '=',
      '~',
      '-',
    ] as const);
    changeOne(lines, dice, sign, (line) => line.replace(sign, ''));
  },
  'a sign too many': (lines, dice) => {
    const at = roll(dice, lines.length);
    const sign = oneOf(dice, [
      '[',
      ']',
      '{',
      '}',
      '# ',
      '-> ',
      '<- ',
      '* ',
      '(',
      '|',
      '->-> ',
    ] as const);
    const line = lines[at] ?? '';
    const place = roll(dice, line.length + 1);
    lines[at] = line.slice(0, place) + sign + line.slice(place);
  },
  'a divert gone astray': (lines, dice) =>
    changeOne(lines, dice, '->', (line) => line.replace(/-> ?\w+/, '-> END')),
  'the end cut off': (lines, dice) => {
    lines.length = 1 + roll(dice, lines.length);
  },
};

function changeOne(lines: string[], dice: Dice, having: string, change: (line: string) => string) {
  const places = [...lines.keys()].filter((at) => lines[at]?.includes(having));
  if (places.length === 0) return;
  const at = oneOf(dice, places);
  lines[at] = change(lines[at] ?? '');
}

/** One to three things broken. */
function mutant(text: string, seed: number): { text: string; done: string[] } {
  const dice = seededDice(seed);
  const lines = text.split('\n');
  const done = Array.from({ length: 1 + roll(dice, 3) }, () => {
    const name = oneOf(dice, Object.keys(MUTATIONS));
    MUTATIONS[name]?.(lines, dice);
    return name;
  });
  return { text: lines.join('\n'), done };
}

function check(file: string, text: string) {
  return checkScenario({
    id: 'mutant',
    file,
    text,
    world: theWorld(),
    sources: { read: () => null },
    hash: (json) => String(json.length),
    limits: LIMITS,
    hooks: { now: () => 0 },
  });
}

describe('a broken copy of a scenario', { timeout: 300_000 }, () => {
  const seeds = Array.from({ length: MUTANTS }, (_, at) => at + 1);
  describe.each(scenarioTexts())('of $file', ({ file, text }) => {
    it.each(seeds)('is checked to the end (seed %i)', async (seed) => {
      const { text: broken, done } = mutant(text, seed);
      const { checked, bundle } = await check(file, broken);
      const last = broken.split('\n').length;
      for (const { message, line, file: where, severity } of checked.diagnostics) {
        expect(message, done.join(', ')).toMatch(/\S/);
        expect(line).toBeGreaterThanOrEqual(0);
        expect(line).toBeLessThanOrEqual(last);
        expect(where).toBe(file);
        expect(['error', 'warning', 'info']).toContain(severity);
      }
      if (!bundle) expect(checked.ok, done.join(', ')).toBe(false);
    });
  });

  it('is broken in every way there is, over the seeds', () => {
    const done = seeds.flatMap((seed) => mutant(scenarioTexts()[0]?.text ?? '', seed).done);
    expect(new Set(done).size).toBeGreaterThan(4);
  });
});
