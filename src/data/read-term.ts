/**
 * Reads the text of `term.yaml` into the plan of a term, with every problem in it at once.
 * Pure over texts; never throws. Must not know the disk.
 */
import type { Problem } from '../core/scenario/scenario';
import type { TermPlan } from '../core/term/plan';
import { DataFile } from './data-file';
import type { DataText } from './read-world-data';
import { type TermAsWritten, termShape } from './term-file';
import { type KnownToTerm, TermSense } from './term-sense';

export interface TermReading {
  /** Null when there is any problem. */
  plan: TermPlan | null;
  problems: Problem[];
}

export function readTerm({ path, text }: DataText, known: KnownToTerm = {}): TermReading {
  const file = new DataFile(path);
  const tree = file.open(text);
  const written = tree && termShape(tree, { file, line: 1, what: 'The file' });
  const plan = written && file.problems.length === 0 ? asPlan(file, written) : null;
  if (plan) new TermSense(file, plan, known).check();
  const problems = [...file.problems].sort((a, b) => a.line - b.line);
  return { plan: problems.length === 0 ? plan : null, problems };
}

function asPlan(file: DataFile, written: TermAsWritten): TermPlan {
  const { day, ...rest } = written;
  const { from, to, 'check-in': checkIn } = day;
  const plan: TermPlan = { ...rest, from, to, checkIn };
  // Lines are remembered for the thing that was read: what is made of it stands where it stood.
  for (const field of ['base', 'starts', 'day'])
    file.place(plan, field, file.lineOf(written, field));
  return plan;
}
