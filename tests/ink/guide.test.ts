/**
 * The authoring guide tells the truth: its examples compile and play, and its tables name every word the
 * game knows. Must not know how the guide is laid out beyond its fenced blocks.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFile, formatProblem, loadStories } from '../../src/cli/load-stories';
import { ROOT } from '../../src/cli/serve';
import type { Turn } from '../../src/core/scenario/beat';
import { LIGHTS, MOODS, PLACES, URGENCIES, WEATHERS } from '../../src/core/scenario/vocabulary';
import { readTestPlan, walkTestPlan } from '../../src/core/visit/test-plan';
import type { Bundle } from '../../src/ink/bundle';
import { type Compiled, compileScenario } from '../../src/ink/compile';
import { openNarrator } from '../../src/ink/narrate';
import { LINE_TAGS } from '../../src/ink/read-beat';
import { CHOICE_TAGS } from '../../src/ink/read-choice';
import { HEADER_TAGS } from '../../src/ink/read-header';
import { RECIPES } from '../../src/world/sound-recipes';

const GUIDE = readFileSync(path.join(ROOT, 'story/README.md'), 'utf8');
const SMALLEST = 'tests/stories/smallest.ink';
const { world } = loadStories(ROOT);
if (!world) throw new Error('The data files of the story have a problem; see `npm run check`.');

/** The fenced blocks of the guide that carry exactly this mark after their fence. */
function blocks(mark: string): string[] {
  const fenced = [...GUIDE.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)];
  return fenced.filter(([, found]) => found === mark).map(([, , text]) => text ?? '');
}

const SHARED_PIECE = '=== goodbye ===\nDerek: Mind the dyke.\n-> END\n';

function compiled(text: string): Compiled {
  return compileScenario({
    id: 'guide',
    file: 'story/scenarios/guide.ink',
    text,
    cast: world?.cast ?? [],
    sources: { read: (name) => (name === 'story/shared/goodbye.ink' ? SHARED_PIECE : null) },
    hash: () => 'guide',
  });
}

/** A passage as an author would have it: a header above, and an end below where it has none. */
function asScenario(passage: string): string {
  const isEnded = passage.includes('-> END') || passage.includes('INCLUDE');
  return `# title: A passage\n# finding: F3\n${passage}${isEnded ? '' : '- -> END\n'}`;
}

function bundleOf({ bundle, problems }: Compiled): Bundle {
  expect(problems.map(formatProblem)).toEqual([]);
  if (!bundle) throw new Error('It did not compile.');
  return bundle;
}

/** Every rest of the story that some row of choices leads to. */
function everyTurn(bundle: Bundle, taken: string[] = []): Turn[] {
  const narrator = openNarrator(bundle);
  const turn = taken.reduce((_, id) => narrator.choose(id), narrator.begin(1));
  const after = turn.choices.flatMap(({ id }) => everyTurn(bundle, [...taken, id]));
  return [turn, ...after];
}

describe('the whole scenarios of the guide', () => {
  it.each(blocks('ink whole'))('compile without a problem, and play to a named ending', (text) => {
    const turns = everyTurn(bundleOf(compiled(text)));
    expect(turns.filter((turn) => turn.trouble)).toEqual([]);
    for (const turn of turns.filter((one) => one.ended))
      expect(turn.beats.some((beat) => beat.outcome)).toBe(true);
  });

  it('begin with the smallest one, which is kept as a file', () => {
    expect(blocks('ink whole')[0]).toBe(readFileSync(path.join(ROOT, SMALLEST), 'utf8'));
    bundleOf(compileFile(ROOT, SMALLEST, world.cast));
  });

  it('use only tasks of the scope table', () => {
    const known = new Set(world.scope.tasks.map((task) => task.id));
    const used = [...GUIDE.matchAll(/# task: ([a-z-]+)/g)].map(([, id]) => id ?? '');
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the passages of the guide', () => {
  it.each(blocks('ink'))('compile and play once they have a header and an end', (text) => {
    const turns = everyTurn(bundleOf(compiled(asScenario(text))));
    expect(turns.filter((turn) => turn.trouble)).toEqual([]);
  });
});

describe('the test plan of the guide', () => {
  it('walks through the smallest scenario as it says', () => {
    const [plan = ''] = blocks('testplan');
    const bundle = bundleOf(compileFile(ROOT, SMALLEST, world.cast));
    const facts = { ...world, file: 'story/README.md', header: bundle.header };
    const { walks, problems } = readTestPlan('story/README.md', plan);
    const found = walks.flatMap((walk) => walkTestPlan(walk, openNarrator(bundle), facts));
    expect(walks.length).toBeGreaterThan(0);
    expect([...problems, ...found].map(formatProblem)).toEqual([]);
  });
});

describe('the tables of the guide', () => {
  const roles = world.team.roles.map((role) => role.id);
  it.each([
    ['header tag', HEADER_TAGS],
    ['line tag', LINE_TAGS],
    ['choice tag', CHOICE_TAGS],
    ['mood', MOODS],
    ['place', PLACES],
    ['weather', WEATHERS],
    ['light', LIGHTS],
    ['sound', Object.keys(RECIPES)],
    ['urgency', URGENCIES],
    ['role', roles],
  ])('name every %s', (_, words) => {
    const rows = GUIDE.split('\n').filter((line) => line.startsWith('|'));
    const missing = words.filter((word) => !rows.some((row) => row.includes(`\`${word}\``)));
    expect(missing).toEqual([]);
  });
});
