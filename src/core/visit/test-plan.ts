/**
 * Test plans: walks through a scenario, written by people who do not program, with what must come of
 * them. Reads the plan's text and walks it; must not know files, the page or Ink.
 */
import { debriefOf } from '../assess/debrief';
import type { Scope } from '../boundary/scope';
import type { Team } from '../boundary/team';
import type { Given } from '../scenario/given';
import type { Narrator } from '../scenario/narrator';
import { didYouMean } from '../scenario/nearest-word';
import type { Header, Problem } from '../scenario/scenario';
import { completeDraft } from './handover';
import { answerTo, visibleChoices } from './ladder';
import type { LogEntry } from './log';
import { type Check, type PlanWords, readPlanLine, type Step } from './plan-line';
import { afterEntry, beginVisit, currentTurn, notebookOf, tell, type Visit } from './visit';

export interface Walk {
  name: string;
  line: number;
  given: Given;
  steps: Step[];
  checks: Check[];
  /** A line of it could not be read. */
  isMisread?: true;
}

/** A walk with a line that could not be read is told, and not walked: all that follows would be noise. */
export function readTestPlan(
  file: string,
  text: string,
  known: PlanWords = {},
): { walks: Walk[]; problems: Problem[] } {
  const walks: Walk[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((written, at) => {
    const line = at + 1;
    const [verb = '', ...words] = (written.split('#')[0] ?? '').trim().split(/\s+/);
    if (verb === '') return;
    if (verb === 'walk')
      walks.push({ name: words.join(' '), line, given: {}, steps: [], checks: [] });
    const fault = faultOf(walks.at(-1), verb, words, line, known);
    if (fault) problems.push({ code: 'test-plan', severity: 'error', file, line, message: fault });
  });
  return { walks, problems };
}

/** Adds the line to its walk, or says why it cannot. */
function faultOf(
  walk: Walk | undefined,
  verb: string,
  words: string[],
  line: number,
  known: PlanWords,
): string | null {
  if (verb === 'walk') return words.length > 0 ? null : 'This walk has no name. Write `walk NAME`.';
  const read = readPlanLine(verb, words, line, known);
  if ('fault' in read) {
    if (walk) walk.isMisread = true;
    return read.fault;
  }
  if (!walk) return `\`${verb}\` stands before the first \`walk\`. Begin with \`walk NAME\`.`;
  if ('given' in read) Object.assign(walk.given, { [read.given.name]: read.given.value });
  else if ('step' in read) walk.steps.push(read.step);
  else walk.checks.push(read.check);
  return null;
}

export interface WalkWorld {
  file: string;
  header: Header;
  scope: Scope;
  team: Team;
}

/** Walks a walk over a freshly begun story and says what did not come out as written. */
export function walkTestPlan(walk: Walk, narrator: Narrator, world: WalkWorld): Problem[] {
  if (walk.isMisread) return [];
  const problems: Problem[] = [];
  const say = (line: number, message: string) =>
    problems.push({
      code: 'test-plan',
      severity: 'error',
      file: world.file,
      line,
      message: `Walk “${walk.name}”: ${message}`,
    });
  const opening = {
    id: 'walk',
    scenario: world.header.id,
    edition: '',
    seed: 1,
    mode: 'check' as const,
    startedAt: 0,
  };
  let visit = beginVisit(world.header, opening, narrator.begin(opening.seed, walk.given));
  for (const step of walk.steps) {
    const next = takeStep(visit, step, narrator, (message) => say(step.line, message));
    if (!next) return problems;
    visit = next;
  }
  checkEnd(visit, walk, world, say);
  return problems;
}

type Say = (message: string) => void;

function takeStep(visit: Visit, step: Step, narrator: Narrator, say: Say): Visit | null {
  const turn = currentTurn(visit);
  const isTrouble = turn.trouble !== undefined;
  if (isTrouble) {
    say(turn.trouble ?? '');
    return null;
  }
  const entry = entryOf(visit, step);
  if (!entry) {
    const labels = visibleChoices(turn.choices).map((choice) => choice.id);
    const label = step.kind === 'choose' ? step.label : step.role;
    say(
      `there is no option \`${label}\` here${didYouMean(label, labels)} Here are: ${labels.join(', ')}.`,
    );
    return null;
  }
  const handover = step.kind === 'call' ? step.handover : 0;
  return afterEntry(visit, entry, tell(narrator, entry, handover));
}

function entryOf(visit: Visit, step: Step): LogEntry | null {
  const { choices, beats } = currentTurn(visit);
  if (step.kind === 'choose') {
    const isThere = visibleChoices(choices).some((choice) => choice.id === step.label);
    return isThere ? { kind: 'chose', choice: step.label, at: 0 } : null;
  }
  const option = answerTo(step, choices);
  const notebook = notebookOf(visit.turns.flatMap((turn) => turn.beats));
  return {
    kind: 'called',
    role: step.role,
    when: step.when,
    handover: completeDraft(notebook, option?.needs ?? []),
    answeredBy: option?.id ?? null,
    after: beats.length,
    at: 0,
  };
}

function checkEnd(
  visit: Visit,
  walk: Walk,
  world: WalkWorld,
  say: (line: number, message: string) => void,
): void {
  const turn = currentTurn(visit);
  if (turn.trouble) say(walk.line, turn.trouble);
  if (!turn.ended) {
    const labels = turn.choices.map((choice) => choice.id).join(', ');
    say(walk.line, `the story has not ended; it waits for one of: ${labels}.`);
    return;
  }
  const debrief = debriefOf(visit, world);
  const found: Record<Check['kind'], string> = {
    outcome: debrief.outcome?.id ?? 'none',
    gate: debrief.gate.holds ? 'holds' : 'falls',
    over: String(debrief.escalation.over),
    under: String(debrief.escalation.under),
  };
  for (const check of walk.checks) {
    if (found[check.kind] !== check.value)
      say(check.line, `${check.kind} should be ${check.value}, and is ${found[check.kind]}.`);
  }
}
