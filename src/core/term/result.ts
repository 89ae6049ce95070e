/**
 * What a finished visit comes to for the weeks after: read from the visit and its debrief, and nothing else.
 * Must not know the term it is part of.
 */
import type { Debrief } from '../assess/debrief';
import { beatsShown, notebookOf, type Visit } from '../visit/visit';
import type { VisitResult } from './log';

export function resultOf(visit: Visit, debrief: Debrief): VisitResult {
  const beats = beatsShown(visit);
  const plan = beats.findLast((beat) => beat.plan)?.plan;
  const { gate, escalation, profile, outcome, loops, lookedUp, relationship } = debrief;
  return {
    visit: visit.opening.id,
    scenario: visit.opening.scenario,
    opened: loops.open,
    closed: [...new Set(beats.flatMap(({ closes }) => closes))],
    meters: relationship.after,
    gateHolds: gate.holds,
    over: escalation.over,
    under: escalation.under,
    profile: profile.filter(({ decisions }) => decisions > 0),
    lookedUp,
    noticed: notebookOf(beats),
    ...(outcome && { outcome: outcome.id }),
    ...(plan && { plan }),
  };
}
