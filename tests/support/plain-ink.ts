/** Compiles Ink text written in a test, and plays it. */
import type { Turn } from '../../src/core/scenario/beat';
import type { Narrator } from '../../src/core/scenario/narrator';
import type { Problem } from '../../src/core/scenario/scenario';
import type { Bundle } from '../../src/ink/bundle';
import { type Compiled, compileScenario } from '../../src/ink/compile';
import { type Limits, openNarrator } from '../../src/ink/narrate';

const HEADER = `# title: A small visit
# patient: Derek
# finding: F1
# skill: explain
`;

const CAST = ['Derek', 'Julie', 'Ngozi'].map((id) => ({ id, name: id }));

/** Small enough that a runaway story costs a test nothing. */
const LIMITS: Limits = { milliseconds: 250, beats: 40 };

/** @param files other files by their path from the root, for INCLUDE. */
export function compileText(text: string, files: Record<string, string> = {}): Compiled {
  return compileScenario({
    id: 'a-small-visit',
    file: 'story/scenarios/a-small-visit.ink',
    text,
    cast: CAST,
    sources: { read: (path) => files[path] ?? null },
    hash: (json) => String(json.length),
  });
}

/** The bundle as the page gets it: through JSON, and whole. */
export function aBundle(body: string, files: Record<string, string> = {}): Bundle {
  const { bundle, problems } = compileText(HEADER + body, files);
  if (!bundle) throw new Error(`This Ink does not compile: ${sayAll(problems)}`);
  return JSON.parse(JSON.stringify(bundle)) as Bundle;
}

export function narratorOf(body: string, limits = LIMITS): Narrator {
  return openNarrator(aBundle(body), limits);
}

/** Tells a story from its beginning through these choices, and gives the last turn. */
export function play(body: string, ...choices: string[]): Turn {
  const narrator = narratorOf(body);
  return choices.reduce((_turn, choice) => narrator.choose(choice), narrator.begin(7));
}

export function textsOf(turn: Turn): string[] {
  return turn.beats.map((beat) => beat.text);
}

function sayAll(problems: readonly Problem[]): string {
  return problems.map(({ line, message }) => `${line}: ${message}`).join('\n');
}
