/**
 * The visit as stops on a road: each decision with what stands beside it on the drawn path.
 * Plain data and words; must not know how the path is drawn.
 */
import type { Debrief } from '../../core/assess/debrief';
import { findRole, type Team } from '../../core/boundary/team';
import type { Rating } from '../../core/scenario/vocabulary';
import { plural, RATING_WORDS } from './words';

export interface Stop {
  number: number;
  /** What was chosen, in the story's words. */
  words: string;
  rating?: Rating;
  roadsNotTaken: number;
  gateFell: boolean;
  /** Who was rung here, by name. */
  rung: string[];
}

export function stopsOf(debrief: Debrief, team: Team): Stop[] {
  return debrief.decisions.map((decision, at) => ({
    number: at + 1,
    words: decision.chosen.text,
    rating: decision.chosen.rating,
    roadsNotTaken: decision.options.filter((option) => !option.chosen).length,
    gateFell: debrief.gate.fallen.some((fall) => fall.index === decision.index),
    rung: rungAt(debrief, at, team),
  }));
}

/** A call stands at the decision it made, or else at the last one before it. */
function rungAt(debrief: Debrief, at: number, team: Team): string[] {
  const { decisions } = debrief;
  const here = decisions[at]?.index ?? 0;
  const from = at === 0 ? Number.NEGATIVE_INFINITY : here;
  const until = decisions[at + 1]?.index ?? Number.POSITIVE_INFINITY;
  return debrief.escalation.calls
    .filter((call) => call.index >= from && call.index < until)
    .map((call) => findRole(team, call.role)?.person ?? call.role);
}

/** The stop in words, for those who do not see the picture. */
export function noteOf(stop: Stop): string {
  const key = stop.rating ? `${RATING_WORDS[stop.rating]}.` : 'No key is set for this.';
  const calls = stop.rung.map((person) => `You rang ${person}.`);
  const gate = stop.gateFell ? 'The safety gate fell here.' : '';
  const roads = stop.roadsNotTaken > 0 ? `${plural(stop.roadsNotTaken, 'road')} not taken.` : '';
  return [key, gate, ...calls, roads].filter(Boolean).join(' ');
}

export function anchorOf(number: number): string {
  return `decision-${number}`;
}

/** Goes to a decision on this page without touching the address, which belongs to the visit. */
export function goTo(number: number): (event: Event) => void {
  return (event) => {
    const heading = document.getElementById(anchorOf(number));
    if (!heading) return;
    event.preventDefault();
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
}
