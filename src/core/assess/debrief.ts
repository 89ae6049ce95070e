/**
 * The debrief as data, in PEARLS order (source A9): everything the page shows about a finished visit.
 * Safety is a gate and never averages out; relationship is reported beside it and never added.
 * Must not know the page.
 */
import type { Scope } from '../boundary/scope';
import type { Team } from '../boundary/team';
import type { Beat, Choice, Loop, Meters, Outcome, Teaching } from '../scenario/beat';
import {
  beatsShown,
  closedLoops,
  notebookOf,
  openLoops,
  outcomeOf,
  teachingsOf,
  type Visit,
} from '../visit/visit';
import { type EscalationReview, reviewEscalation } from './calls';
import { answeredChoice, type DecisionReview, reviewDecisions } from './decisions';
import { type NextThing, nextThing } from './next-thing';
import { profileOf, type SkillProfile } from './profile';

export interface Gate {
  holds: boolean;
  /** Every unsafe option taken, and whether it was repaired. Repair does not lift the gate. */
  fallen: { choice: Choice; index: number; repaired: boolean }[];
}

export interface Debrief {
  gate: Gate;
  decisions: DecisionReview[];
  escalation: EscalationReview;
  profile: SkillProfile[];
  outcome?: Outcome;
  /** The beats of "weeks later", from the first that said time had passed. */
  later: Beat[];
  loops: { open: Loop[]; closed: Loop[] };
  teachings: Teaching[];
  noticed: number;
  /** Meters at the beginning and at the end, 0–100. */
  relationship: { before: Meters; after: Meters };
  lookedUp: string[];
  next: NextThing;
}

export function debriefOf(visit: Visit, world: { scope: Scope; team: Team }): Debrief {
  const beats = beatsShown(visit);
  const decisions = reviewDecisions(visit, world.scope);
  const escalation = reviewEscalation(visit, world.team);
  const profile = profileOf(decisions);
  const gate = gateOf(visit);
  const loops = { open: openLoops(beats), closed: closedLoops(beats) };
  return {
    gate,
    decisions,
    escalation,
    profile,
    outcome: outcomeOf(beats),
    later: laterBeats(beats),
    loops,
    teachings: teachingsOf(beats),
    noticed: notebookOf(beats).length,
    relationship: metersOf(visit),
    lookedUp: lookUpsOf(visit),
    next: nextThing({ gate, decisions, escalation, profile, openLoops: loops.open.length }),
  };
}

/** Reads the answers, not the decisions: an unsafe option counts also where its author rated nothing. */
function gateOf(visit: Visit): Gate {
  const taken = visit.answers.flatMap(({ entry, turn, index }) => {
    const id = answeredChoice(entry);
    const choice = visit.turns[turn]?.choices.find((one) => one.id === id);
    return choice ? [{ choice, index }] : [];
  });
  const fallen = taken.flatMap(({ choice, index }, at) => {
    if (!choice.unsafe) return [];
    const repaired = taken.slice(at + 1).some((later) => later.choice.repairs === choice.id);
    return [{ choice, index, repaired }];
  });
  return { holds: fallen.length === 0, fallen };
}

function laterBeats(beats: readonly Beat[]): Beat[] {
  const from = beats.findIndex((beat) => beat.later !== undefined);
  return from < 0 ? [] : beats.slice(from);
}

function metersOf(visit: Visit): { before: Meters; after: Meters } {
  return { before: visit.turns[0]?.meters ?? {}, after: visit.turns.at(-1)?.meters ?? {} };
}

function lookUpsOf(visit: Visit): string[] {
  return visit.answers.flatMap(({ entry }) => (entry.kind === 'looked-up' ? [entry.task] : []));
}
