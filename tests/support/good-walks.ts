/**
 * The first walk of each scenario's test plan, told in what the trainee reads: the words of an option, the
 * titles on the ladder. Taken from the story itself, so that rewording a scenario breaks no test.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadStories } from '../../src/cli/load-stories';
import { ROOT } from '../../src/cli/serve';
import type { Turn } from '../../src/core/scenario/beat';
import { answerTo } from '../../src/core/visit/ladder';
import { readTestPlan, type Walk } from '../../src/core/visit/test-plan';
import type { Bundle } from '../../src/ink/bundle';
import { openNarrator } from '../../src/ink/narrate';
import type { CallWords } from './calls';

export type WalkStep = { choose: string } | { call: CallWords };

export interface GoodWalk {
  id: string;
  title: string;
  outcome: string;
  steps: WalkStep[];
  /** The story from its first words. */
  first: Turn;
}

const stories = loadStories(ROOT);

export const goodWalks: GoodWalk[] = stories.bundles.map(goodWalk);

export function goodWalkOf(id: string): GoodWalk {
  const found = goodWalks.find((walk) => walk.id === id);
  if (!found) throw new Error(`There is no scenario ${id}.`);
  return found;
}

function goodWalk(bundle: Bundle): GoodWalk {
  const { id, title } = bundle.header;
  const plan = readFileSync(path.join(ROOT, `story/scenarios/${id}.testplan`), 'utf8');
  const walk = readTestPlan(id, plan).walks[0];
  if (!walk) throw new Error(`${id} has no walk.`);
  const narrator = openNarrator(bundle);
  const first = narrator.begin(1);
  let turn = first;
  const steps = walk.steps.map((step) => {
    const before = turn;
    turn = narrator.choose(answerOf(step, before), 100);
    return wordsOf(step, before);
  });
  const outcome = turn.beats.findLast((beat) => beat.outcome)?.outcome?.text ?? '';
  return { id, title, outcome, steps, first };
}

type Step = Walk['steps'][number];

function answerOf(step: Step, turn: Turn): string {
  const id = step.kind === 'choose' ? step.label : answerTo(step, turn.choices)?.id;
  if (!id) throw new Error('Nobody answers this call.');
  return id;
}

function wordsOf(step: Step, turn: Turn): WalkStep {
  if (step.kind === 'choose')
    return { choose: turn.choices.find((choice) => choice.id === step.label)?.text ?? step.label };
  const { roles = [], urgencies = [] } = stories.world?.team ?? {};
  const role = roles.find((one) => one.id === step.role)?.title ?? step.role;
  const when = urgencies.find((one) => one.id === step.when)?.title ?? step.when;
  return { call: { role, when } };
}
