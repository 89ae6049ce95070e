/**
 * Every number by which the person between visits changes, in one table, with what it rests on. `source` is a
 * code of `story/sources.yaml`; `house` marks a choice of this game's own, made so that a term shows plainly
 * what continuity does, and claimed of nobody's body. Must not know how they are used.
 */

export interface Constant {
  value: number;
  unit: string;
  source: string;
  /** What it says, for the trainer who doubts it. */
  words: string;
}

const TABLE = {
  hba1cNewest: {
    value: 0.5,
    unit: 'share',
    source: 'C26',
    words: 'Of an HbA1c, the share that the last 30 days make.',
  },
  hba1cMiddle: {
    value: 0.25,
    unit: 'share',
    source: 'C26',
    words: 'The share of days 31 to 60.',
  },
  hba1cOldest: {
    value: 0.25,
    unit: 'share',
    source: 'C26',
    words: 'The share of days 61 to 120, after which the cells that carried it are gone.',
  },
  glucoseSpan: {
    value: 6,
    unit: 'mmol/L',
    source: 'house',
    words: 'Mean glucose falls by this much from a plan never followed to one always followed.',
  },
  glucoseSettles: {
    value: 5,
    unit: 'days',
    source: 'house',
    words: 'How long mean glucose takes to follow what is done.',
  },
  glucoseNoise: {
    value: 0.5,
    unit: 'mmol/L',
    source: 'house',
    words: 'How far one day’s mean strays from its neighbours.',
  },
  readingNoise: {
    value: 1.4,
    unit: 'mmol/L',
    source: 'house',
    words: 'How far one meter reading strays from the day’s mean.',
  },
  adherenceSettles: {
    value: 14,
    unit: 'days',
    source: 'house',
    words: 'How long a habit takes to follow its reasons.',
  },
  negotiatedHelps: {
    value: 0.18,
    unit: 'share',
    source: 'house',
    words: 'What a plan made together adds to how far it is followed.',
  },
  negotiatedHolds: {
    value: 84,
    unit: 'days',
    source: 'house',
    words: 'Half of that is gone after this long.',
  },
  imposedHelps: {
    value: 0.12,
    unit: 'share',
    source: 'house',
    words: 'What a plan laid down for somebody adds at first.',
  },
  imposedHolds: {
    value: 14,
    unit: 'days',
    source: 'house',
    words: 'Half of that is gone after this long.',
  },
  negotiatedEases: {
    value: -6,
    unit: 'points',
    source: 'house',
    words: 'What a plan made together does to the burden of it.',
  },
  imposedBurdens: {
    value: 10,
    unit: 'points',
    source: 'house',
    words: 'What a plan laid down for somebody does to the burden of it.',
  },
  understandingCounts: {
    value: 0.12,
    unit: 'share',
    source: 'house',
    words: 'Between no and full understanding, how far the plan is followed differs by this much.',
  },
  trustCounts: {
    value: 0.1,
    unit: 'share',
    source: 'house',
    words: 'The same for trust.',
  },
  burdenCounts: {
    value: -0.2,
    unit: 'share',
    source: 'house',
    words: 'The same for burden, the other way.',
  },
  meterSettles: {
    value: 28,
    unit: 'days',
    source: 'house',
    words: 'How long burden, loneliness and understanding take to go back to what they were.',
  },
  visitLoneliness: {
    value: -8,
    unit: 'points',
    source: 'house',
    words: 'What a visit does to loneliness, for a while (finding F15 is why it moves at all).',
  },
  callLoneliness: {
    value: -3,
    unit: 'points',
    source: 'house',
    words: 'What a telephone call does to it.',
  },
  trustWaits: {
    value: 28,
    unit: 'days',
    source: 'house',
    words: 'After this long without a word, trust begins to fall.',
  },
  trustFades: {
    value: -0.25,
    unit: 'points a day',
    source: 'house',
    words: 'How fast it then falls, and never below 20 for this alone.',
  },
  promiseKept: {
    value: 4,
    unit: 'points',
    source: 'house',
    words: 'What a promise kept does to trust.',
  },
  promiseLost: {
    value: -8,
    unit: 'points',
    source: 'house',
    words: 'What a promise lost does to it: twice as much, the other way.',
  },
  weightSpan: {
    value: -4,
    unit: 'kg',
    source: 'house',
    words: 'Where weight goes when a plan is followed always rather than never.',
  },
  weightSettles: {
    value: 90,
    unit: 'days',
    source: 'house',
    words: 'How long weight takes to get there.',
  },
  systolicSpan: {
    value: -14,
    unit: 'mmHg',
    source: 'house',
    words: 'Where systolic pressure goes when a plan is followed always rather than never.',
  },
  systolicSettles: {
    value: 21,
    unit: 'days',
    source: 'house',
    words: 'How long pressure takes to get there.',
  },
  systolicNoise: {
    value: 5,
    unit: 'mmHg',
    source: 'house',
    words: 'How far one reading strays.',
  },
  diaryPleases: {
    value: 6.2,
    unit: 'mmol/L',
    source: 'house',
    words: 'The reading that somebody writes down who writes what you would like to see.',
  },
} as const satisfies Record<string, Constant>;

export type ConstantName = keyof typeof TABLE;

export const CONSTANTS: Readonly<Record<ConstantName, Constant>> = TABLE;

/** The value alone, for the arithmetic. */
export function constant(name: ConstantName): number {
  return TABLE[name].value;
}
