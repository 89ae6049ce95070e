/**
 * Test plans: walks through a scenario, written by people who do not program, with what must come of
 * them. Reads the plan's text and walks it; must not know files, the page or Ink.
 */
import { debriefOf } from '../assess/debrief';
import type { Scope } from '../boundary/scope';
import type { Team } from '../boundary/team';
import type { Narrator } from '../scenario/narrator';
import { didYouMean } from '../scenario/nearest-word';
import type { Header, Problem } from '../scenario/scenario';
import { isOneOf, URGENCIES, type Urgency } from '../scenario/vocabulary';
import { completeDraft } from './handover';
import { answerTo, visibleChoices } from './ladder';
import type { LogEntry } from './log';
import { afterEntry, beginVisit, currentTurn, notebookOf, tell, type Visit } from './visit';

type Step =
  | { kind: 'choose'; label: string; line: number }
  | { kind: 'call'; role: string; when: Urgency; handover: number; line: number };

type Check = { kind: 'outcome' | 'gate' | 'over' | 'under'; value: string; line: number };

export interface Walk {
  name: string;
  line: number;
  steps: Step[];
  checks: Check[];
}

const VERBS = ['walk', 'choose', 'call', 'outcome', 'gate', 'over', 'under'];

export function readTestPlan(file: string, text: string): { walks: Walk[]; problems: Problem[] } {
  const walks: Walk[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((written, at) => {
    const line = at + 1;
    const [verb = '', ...words] = (written.split('#')[0] ?? '').trim().split(/\s+/);
    if (verb === '') return;
    const say = (message: string) =>
      problems.push({ code: 'test-plan', severity: 'error', file, line, message });
    if (verb === 'walk') walks.push({ name: words.join(' '), line, steps: [], checks: [] });
    else readLine(walks.at(-1), verb, words, line, say);
  });
  return { walks, problems };
}

type Say = (message: string) => void;

function readLine(walk: Walk | undefined, verb: string, words: string[], line: number, say: Say) {
  if (!VERBS.includes(verb)) return say(`A walk has no \`${verb}\`${didYouMean(verb, VERBS)}`);
  if (!walk) return say(`\`${verb}\` stands before the first \`walk\`. Begin with \`walk NAME\`.`);
  const [first = '', second = '', third = '', fourth = ''] = words;
  if (verb === 'choose') return walk.steps.push({ kind: 'choose', label: first, line });
  if (verb !== 'call') return walk.checks.push({ kind: verb as Check['kind'], value: first, line });
  if (!isOneOf(URGENCIES, second))
    return say(`Unknown urgency \`${second}\`${didYouMean(second, URGENCIES)}`);
  const handover = third === 'handover' ? Number(fourth) : 100;
  return walk.steps.push({ kind: 'call', role: first, when: second, handover, line });
}

export interface WalkWorld {
  file: string;
  header: Header;
  scope: Scope;
  team: Team;
}

/** Walks a walk over a freshly begun story and says what did not come out as written. */
export function walkTestPlan(walk: Walk, narrator: Narrator, world: WalkWorld): Problem[] {
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
  let visit = beginVisit(world.header, opening, narrator.begin(opening.seed));
  for (const step of walk.steps) {
    const next = takeStep(visit, step, narrator, (message) => say(step.line, message));
    if (!next) return problems;
    visit = next;
  }
  checkEnd(visit, walk, world, say);
  return problems;
}

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
