import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorldData } from '../../src/data/read-world-data';
import { type FileName, filesOf, SMALL_WORLD } from './small-world';

type Spoil = (lines: string[], at: number, other: number, noise: string) => void;

const SPOILS: Spoil[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, other) => {
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  },
  (lines, at, other, noise) => {
    const line = lines[at] ?? '';
    const column = other % (line.length + 1);
    lines[at] = line.slice(0, column) + noise + line.slice(column);
  },
  (lines, at, other) => {
    lines[at] = (lines[at] ?? '').slice(0, other % 20);
  },
];

const noise = fc.oneof(
  fc.constantFrom('\t', ':', ': ', '-', '"', '&a ', '*a', '!', '|', '#', '{', '[', '? ', '%', '\r'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const step = fc.tuple(fc.constantFrom(...SPOILS), fc.nat(), fc.nat(), noise);
const fileName = fc.constantFrom<FileName>('scope', 'team', 'sources', 'cast');

function spoil(text: string, steps: readonly (readonly [Spoil, number, number, string])[]): string {
  const lines = text.split('\n');
  for (const [by, at, other, sign] of steps)
    by(lines, at % Math.max(1, lines.length), other % Math.max(1, lines.length), sign);
  return lines.join('\n');
}

/** A world or problems, never both; and every problem stands in the file it names. */
function expectSound(name: FileName, text: string): void {
  const texts = { ...SMALL_WORLD, [name]: text };
  const { world, problems } = readWorldData(filesOf(texts));
  expect(world === null).toBe(problems.length > 0);
  for (const { file, line, message } of problems) {
    const own = texts[file.replace(/^story\/|\.yaml$/g, '') as FileName];
    expect(line).toBeLessThanOrEqual(own.split(/\r\n?|\n/).length);
    expect(line).toBeGreaterThanOrEqual(0);
    expect(message).toMatch(/[.?]$/);
    expect(message).not.toMatch(/undefined|\[object|NaN/);
  }
}

/** A slow machine is no fault of the reader's. */
const PATIENCE = 30_000;

describe('a data file spoilt in any way', { timeout: PATIENCE }, () => {
  it('line by line never throws, and says its faults in its own lines', () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fileName, steps, (name, how) => expectSound(name, spoil(SMALL_WORLD[name], how))),
      { numRuns: 200 },
    );
  });

  it('or of any characters at all never throws', () => {
    fc.assert(fc.property(fileName, fc.string({ unit: 'binary', maxLength: 200 }), expectSound), {
      numRuns: 150,
    });
  });
});
