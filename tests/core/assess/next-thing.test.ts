import { describe, expect, it } from 'vitest';
import type { CallReview } from '../../../src/core/assess/calls';
import { nextThing } from '../../../src/core/assess/next-thing';
import { profileOf } from '../../../src/core/assess/profile';
import { SKILLS } from '../../../src/core/scenario/vocabulary';
import { emptyDraft, markHandover } from '../../../src/core/visit/handover';

type Findings = Parameters<typeof nextThing>[0];

const NOTHING_LOST: Findings = {
  gate: { holds: true },
  decisions: [],
  escalation: { calls: [], over: 0, under: 0, cost: 0, missed: [] },
  profile: profileOf([]),
  openLoops: 0,
};

const ESCALATION = NOTHING_LOST.escalation;

const THIN_CALL: CallReview = {
  role: 'dsn',
  when: 'today',
  answered: true,
  person: 'right',
  time: 'right',
  words: markHandover(emptyDraft(), { notebook: [], needs: ['wound'] }),
  isOver: false,
  index: 0,
};

/** From the gravest to the least; each stands before all that follow. */
const IN_ORDER: [string, Partial<Findings>][] = [
  ['gate', { gate: { holds: false } }],
  ['under', { escalation: { ...ESCALATION, under: 1 } }],
  ['boundary', { decisions: [{ oversteps: true } as Findings['decisions'][number]] }],
  ['over', { escalation: { ...ESCALATION, over: 1 } }],
  ['words', { escalation: { ...ESCALATION, calls: [THIN_CALL] } }],
  ['loops', { openLoops: 1 }],
  ['link', { profile: [{ skill: 'link', marks: 1, of: 3, decisions: 1 }] }],
];

describe('the one thing to try next', () => {
  it.each(IN_ORDER)('answers %s when that is all there is', (about, found) => {
    expect(nextThing({ ...NOTHING_LOST, ...found }).about).toBe(about);
  });

  it('is to stretch when nothing was lost', () => {
    expect(nextThing(NOTHING_LOST).about).toBe('stretch');
  });

  it('puts the graver before the lesser, all the way down', () => {
    for (const [at, [about]] of IN_ORDER.entries()) {
      const all = IN_ORDER.slice(at).map(([, found]) => found);
      const escalation = Object.assign({}, ESCALATION, ...all.map((found) => found.escalation));
      expect(nextThing(Object.assign({}, NOTHING_LOST, ...all, { escalation })).about).toBe(about);
    }
  });

  it('leaves good words alone', () => {
    const words = { ...THIN_CALL.words, percent: 60 } as CallReview['words'];
    const escalation = { ...ESCALATION, calls: [{ ...THIN_CALL, words }] };
    expect(nextThing({ ...NOTHING_LOST, escalation }).about).toBe('stretch');
  });

  it('has words of its own for every competency', () => {
    const words = SKILLS.map(
      (skill) =>
        nextThing({ ...NOTHING_LOST, profile: [{ skill, marks: 0, of: 3, decisions: 1 }] }).words,
    );
    expect(new Set(words).size).toBe(SKILLS.length);
  });
});
