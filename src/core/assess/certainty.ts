/**
 * How sure a share of marks can be, by the number of decisions behind it: a band, and words for it. Show bands,
 * not decimals (assessment §4). Must not know what was decided.
 */

export interface Certainty {
  /** 0–1: between these the share could well lie. */
  low: number;
  high: number;
  words: 'too few to say' | 'a first impression' | 'fairly steady';
}

/** Nineteen times in twenty. */
const Z = 1.96;
/** Design: decisions from which something can be said. */
const FEW = 4;
const STEADY = 12;

/**
 * Wilson's interval, with each decision taken as one trial: wider than marks out of three deserve, which is
 * the side to err on.
 * @param share 0–1
 */
export function certaintyOf(share: number, decisions: number): Certainty {
  const n = Math.max(1, decisions);
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half =
    (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return {
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
    words: wordsFor(decisions),
  };
}

function wordsFor(decisions: number): Certainty['words'] {
  if (decisions < FEW) return 'too few to say';
  return decisions < STEADY ? 'a first impression' : 'fairly steady';
}
