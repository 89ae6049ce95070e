/**
 * Simulated trainees: each answers by one simple rule, and knows nothing else. They show whether a scenario
 * measures judgement: who calls always, or pleases everybody, or takes the longest answer, must not do as
 * well as who knows the work. Must not know states, nor marks.
 */
import { isBeyondRole, type Standing } from '../../core/boundary/scope';
import type { Choice } from '../../core/scenario/beat';
import { RATINGS } from '../../core/scenario/vocabulary';

/** An answer as it can be seen from where one stands. */
export interface OpenAnswer {
  choice: Choice;
  /** By how much `trust` changes at once, in points. */
  warmth: number;
  /** What it would be by the scope table; absent where it names no task. */
  standing?: Standing;
  /** Taken before in this play. */
  isKnown: boolean;
  /** Fewest answers from there to an ending. */
  far: number;
}

/** A number from 0 up to, not including, 1. */
export type Roll = () => number;

export interface Policy {
  id: string;
  /** What such a trainee does, for the table. */
  words: string;
  /** What the handovers of her calls are worth, 0–100. */
  handover: number;
  /** Those that she would take here; one of them is drawn. None: then any. */
  likes(open: readonly OpenAnswer[]): readonly OpenAnswer[];
}

const isCall = ({ choice }: OpenAnswer) => choice.call !== undefined;
const isSpoken = (answer: OpenAnswer) => !isCall(answer);

/** Those that come first by a measure, the greatest first. */
function most(open: readonly OpenAnswer[], measure: (one: OpenAnswer) => number): OpenAnswer[] {
  const top = Math.max(...open.map(measure));
  return open.filter((one) => measure(one) === top);
}

/** 4 for a best answer; an unrated one has nothing to judge. */
function worth({ choice }: OpenAnswer): number {
  return choice.rating ? RATINGS.length - RATINGS.indexOf(choice.rating) : 0;
}

/** Where nothing is rated she looks at everything once, and then goes on. */
function judging(open: readonly OpenAnswer[]): OpenAnswer[] {
  const rated = open.filter(({ choice }) => choice.rating);
  if (rated.length > 0) return most(rated, worth);
  const fresh = open.filter(({ isKnown }) => !isKnown);
  return fresh.length > 0 ? fresh : most(open, ({ far }) => -far);
}

export const EXPERT: Policy = {
  id: 'expert',
  words: 'follows the key',
  handover: 100,
  likes: judging,
};

export const POLICIES: readonly Policy[] = [
  EXPERT,
  {
    id: 'by-the-book',
    words: 'does only what is hers by the table, whoever stands before her',
    handover: 70,
    likes: (open) => open.filter(({ standing }) => standing && !isBeyondRole(standing)),
  },
  {
    id: 'never-calls',
    words: 'judges well, and never rings anybody',
    handover: 0,
    likes: (open) => judging(open.filter(isSpoken)),
  },
  {
    id: 'always-calls',
    words: 'rings whoever can be rung',
    handover: 40,
    likes: (open) => open.filter(isCall),
  },
  {
    id: 'pleases-everyone',
    words: 'takes what pleases most at once',
    handover: 40,
    likes: (open) => most(open.filter(isSpoken), ({ warmth }) => warmth),
  },
  {
    id: 'longest',
    words: 'takes the longest answer',
    handover: 40,
    likes: (open) => most(open.filter(isSpoken), ({ choice }) => choice.text.length),
  },
  {
    id: 'first',
    words: 'takes the first answer',
    handover: 40,
    likes: (open) => open.filter(isSpoken).slice(0, 1),
  },
  { id: 'random', words: 'takes any answer, or rings', handover: 40, likes: (open) => open },
];

/** Naive in every way: these must do clearly worse than judgement. */
export const NAIVE = ['always-calls', 'pleases-everyone', 'longest', 'first', 'random'] as const;
