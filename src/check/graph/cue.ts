/**
 * Whether the best option can be guessed from something that has nothing to do with the work: a cue to the
 * test-wise. A cue is spoken of only when it can be told from chance.
 * Must not know any one cue.
 *
 * The test: how likely is it that a trainee who picks at random among the answers shown would hit the best
 * as often as the cue does? Exactly, by adding up over the decisions (a Poisson binomial, since decisions
 * differ in how many answers they show). Spoken of at 1 in 20 or less, over four decisions or more; both are
 * this game's own choices.
 */
import { keyOf } from '../../core/assess/decisions';
import { visibleChoices } from '../../core/visit/ladder';
import type { GraphOption } from '../../ink/explore/graph';
import type { Finding } from '../rule';
import type { Decision } from './decisions';
import { atLines } from './finding';

const FEWEST_DECISIONS = 4;
const RARE = 0.05;

/** How strongly the cue points to an option; the most pointed-to is what a test-wise trainee would take. */
export type Pull = (option: GraphOption, decision: Decision, place: number) => number;

/** A decision as seen by somebody who guesses. */
interface Guess {
  decision: Decision;
  chance: number;
  isHit: boolean;
}

/** The decisions that the cue gives away, and those in which it could be tried; null when it may be chance. */
export function giveaways(
  decisions: readonly Decision[],
  pull: Pull,
): { hits: Decision[]; tried: number } | null {
  const guesses = decisions.flatMap((decision) => guessAt(decision, pull) ?? []);
  const hits = guesses.filter(({ isHit }) => isHit).map(({ decision }) => decision);
  if (guesses.length < FEWEST_DECISIONS) return null;
  const chances = guesses.map(({ chance }) => chance);
  return chanceOfAtLeast(hits.length, chances) <= RARE ? { hits, tried: guesses.length } : null;
}

/**
 * Calls are not shown as answers, so nobody picks one by its looks. Nothing can be guessed where every
 * answer is best or none is, nor where the cue points to all alike.
 */
function guessAt(decision: Decision, pull: Pull): Guess | undefined {
  const key = keyOf(decision.options.map(({ choice }) => choice));
  const visible = new Set(visibleChoices(decision.options.map(({ choice }) => choice)));
  const shown = decision.options.filter(({ choice }) => visible.has(choice));
  const best = shown.filter(({ choice }) => choice.rating === key);
  const pulls = shown.map((option, place) => pull(option, decision, place));
  const strongest = Math.max(...pulls);
  if (best.length === 0 || best.length === shown.length) return undefined;
  if (pulls.every((one) => one === strongest)) return undefined;
  const picked = shown.filter((_, at) => pulls[at] === strongest);
  const isHit = picked.every((option) => best.includes(option));
  return { decision, chance: best.length / shown.length, isHit };
}

/** The chance of at least so many successes, when each try has a chance of its own. */
export function chanceOfAtLeast(successes: number, chances: readonly number[]): number {
  let exactly = [1];
  for (const chance of chances) {
    const next = new Array<number>(exactly.length + 1).fill(0);
    for (const [count, probability] of exactly.entries()) {
      next[count] = (next[count] ?? 0) + probability * (1 - chance);
      next[count + 1] = (next[count + 1] ?? 0) + probability * chance;
    }
    exactly = next;
  }
  return exactly.slice(successes).reduce((sum, probability) => sum + probability, 0);
}

/** Said once for the file, at the first decision given away. `cue` ends "In 5 of 6 decisions …". */
export function cueFinding(
  code: string,
  { hits, tried }: { hits: Decision[]; tried: number },
  cue: string,
  advice: string,
): Finding[] {
  const spots = hits.flatMap(({ options }) => options[0]?.spot ?? []);
  const first = spots[0];
  if (!first) return [];
  const message =
    `In ${hits.length} of ${tried} decisions ${cue} (${atLines(spots)}). ` +
    `A trainee could score well without knowing the work. ${advice}`;
  return [{ code, severity: 'info', ...first, message, edges: [] }];
}
