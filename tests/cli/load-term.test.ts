/** The term that lies beside the scenarios: read after them, and held against what they and the world name. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkTerm } from '../../src/cli/check-stories';
import { loadStories } from '../../src/cli/load-stories';

const TERM = `title: One week
version: 1.0.0
starts: 2027-11-08
weeks: 1
latitude: 52.6
base: surgery
day: { from: "08:30", to: "16:30", check-in: 120 }
places:
  - { id: surgery, name: The surgery, mark: surgery, x: 40, y: 40, signal: 4 }
  - { id: bungalow, name: Derek’s bungalow, x: 70, y: 60, signal: 1 }
roads:
  - { id: bank, name: the bank, between: [surgery, bungalow], minutes: 12 }
people:
  - { person: Derek, home: bungalow, hba1c: 72, weight: 84, systolic: 138, follows: 55, trust: 55,
      understanding: 45, loneliness: 45, burden: 40, tidies: 35 }
rounds:
  - { week: 1, day: saturday }
visits:
  - scenario: what-do-you-think
    person: Derek
    place: bungalow
    weeks: 1
    minutes: 45
    waiting: Derek asks what you think.
    missed: { handed-on: Ngozi rang him., left: Nobody came. }
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'term-'));
  cpSync('story', path.join(root, 'story'), { recursive: true });
  rmSync(path.join(root, 'story/term.yaml'), { force: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function loadWith(term: string) {
  writeFileSync(path.join(root, 'story/term.yaml'), term);
  return loadStories(root);
}

it('is no fault where there is none', () => {
  const { term, problems } = loadStories(root);
  expect(term).toBeNull();
  expect(problems).toEqual([]);
});

it('is read with its edition, which is of exactly this text', () => {
  const { term, problems } = loadWith(TERM);
  expect(problems).toEqual([]);
  expect(term?.plan.places.map(({ mark }) => mark)).toEqual(['surgery', 'house']);
  expect(term?.edition).toMatch(/^1\.0\.0\+[0-9a-f]{10}$/);
  expect(loadWith(`${TERM}# A word more.\n`).term?.edition).not.toBe(term?.edition);
});

it('is checked against the scenarios that are really there', () => {
  const { term, problems, bundles, world } = loadWith(TERM.replace('what-do-you', 'what-did-you'));
  expect(term).toBeNull();
  expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'story/term.yaml:19 unknown-scenario',
  ]);
  const scenarios = bundles.map((bundle) => ({ bundle }));
  expect(checkTerm(root, world, scenarios)[0]?.diagnostics).toEqual(problems);
});

it('is not held against a scenario that could not be compiled', () => {
  writeFileSync(path.join(root, 'story/scenarios/what-do-you-think.ink'), '-> nowhere\n');
  const { problems } = loadWith(TERM);
  expect(problems.filter(({ file }) => file === 'story/term.yaml')).toEqual([]);
});
