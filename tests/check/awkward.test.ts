/**
 * Small awkward stories, from text to diagnostic: one for each thing the checker can say, and beside it
 * the nearest story that is not at fault. Each begins with what is expected of it: `// expect: code line`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRAPH_RULES } from '../../src/check/rules/graph';
import { TEXT_RULES } from '../../src/check/rules/text';
import { checkStory } from '../../src/cli/check-stories';
import { ROOT, theWorld } from '../support/stories';

const FOLDER = 'tests/stories/awkward';
const files = readdirSync(path.join(ROOT, FOLDER)).filter((file) => file.endsWith('.ink'));

function expectedOf(file: string): string[] {
  const text = readFileSync(path.join(ROOT, FOLDER, file), 'utf8');
  const expected = [...text.matchAll(/^\/\/ expect: (.+)$/gm)].map((match) => match[1] ?? '');
  return expected.filter((one) => one !== 'nothing');
}

async function foundIn(file: string) {
  const place = { root: ROOT, file: `${FOLDER}/${file}` };
  return (await checkStory(place, theWorld())).checked;
}

describe('the awkward stories', () => {
  it.each(files)('%s is told what is wrong with it, and nothing else', async (file) => {
    const { diagnostics } = await foundIn(file);
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(expectedOf(file));
  });

  it('show each fault beside its innocent neighbour', () => {
    const rules = [...TEXT_RULES, ...GRAPH_RULES].flatMap((rule) => rule.codes);
    const codes = [...new Set(['ink-error', 'ink-warning', ...rules])];
    const guilty = codes.filter((code) => files.includes(`${code}.ink`));
    const innocent = codes.filter((code) => files.includes(`${code}-innocent.ink`));
    expect(guilty).toEqual(codes);
    expect(innocent).toEqual(codes);
  });

  it('give the shortest way to what is found', async () => {
    const { diagnostics } = await foundIn('no-way-out.ink');
    expect(diagnostics[0]?.path).toEqual(['go']);
  });
});
