/**
 * The first walk of each scenario's test plan, told in what the trainee reads: the words of an option, the
 * titles on the ladder. Taken from the story itself, so that rewording a scenario breaks no test.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadStories } from '../../src/cli/load-stories';
import { ROOT } from '../../src/cli/serve';
import type { Beat, Choice, Note, Turn } from '../../src/core/scenario/beat';
import { completeDraft, saidNotes } from '../../src/core/visit/handover';
import { answerTo } from '../../src/core/visit/ladder';
import { readTestPlan, type Walk } from '../../src/core/visit/test-plan';
import { notebookOf } from '../../src/core/visit/visit';
import type { Bundle } from '../../src/ink/bundle';
import { openNarrator } from '../../src/ink/narrate';
import type { CallWords } from './calls';

export type WalkStep = { choose: string } | { call: CallWords };

export interface GoodWalk {
  id: string;
  title: string;
  outcome: string;
  steps: WalkStep[];
  /** The same steps as the record tells them. */
  answers: string[];
  /** What the story tells on this walk. */
  turns: Turn[];
  /** What stands in the notebook at its end. */
  notes: string[];
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
  const turns = [narrator.begin(1)];
  const steps = walk.steps.map((step) => {
    const before = turns.at(-1) as Turn;
    const words = wordsOf(
      step,
      before,
      turns.flatMap((turn) => turn.beats),
    );
    turns.push(narrator.choose(answerOf(step, before).id, 100));
    return words;
  });
  const beats = turns.flatMap((turn) => turn.beats);
  const outcome = beats.findLast((beat) => beat.outcome)?.outcome?.text ?? '';
  return {
    id,
    title,
    outcome,
    steps,
    turns,
    answers: walk.steps.map(answerInRecord),
    notes: notebookOf(beats).map((note) => note.text),
  };
}

type Step = Walk['steps'][number];

function answerInRecord(step: Step): string {
  return step.kind === 'choose' ? step.label : `call ${step.role}`;
}

function answerOf(step: Step, turn: Turn): Choice {
  const found =
    step.kind === 'choose'
      ? turn.choices.find((choice) => choice.id === step.label)
      : answerTo(step, turn.choices);
  if (!found) throw new Error(`Line ${step.line} of the plan has no answer here.`);
  return found;
}

function wordsOf(step: Step, turn: Turn, beats: readonly Beat[]): WalkStep {
  const answer = answerOf(step, turn);
  if (step.kind === 'choose') return { choose: answer.text };
  const { roles = [], urgencies = [] } = stories.world?.team ?? {};
  const role = roles.find((one) => one.id === step.role)?.title ?? step.role;
  const when = urgencies.find((one) => one.id === step.when)?.title ?? step.when;
  const notes = notebookOf(beats);
  const said = saidNotes(completeDraft(notes, answer.needs));
  return { call: { role, when, say: said.map((id) => textOf(notes, id)) } };
}

function textOf(notes: readonly Note[], id: string): string {
  return notes.find((note) => note.id === id)?.text ?? id;
}
