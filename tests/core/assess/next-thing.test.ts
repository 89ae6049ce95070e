import { describe, expect, it } from 'vitest';
import type { CallReview, EscalationReview } from '../../../src/core/assess/calls';
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

type Found = Partial<Omit<Findings, 'escalation'>> & { escalation?: Partial<EscalationReview> };

/** From the gravest to the least; each stands before all that follow. */
const IN_ORDER: [string, Found][] = [
  ['gate', { gate: { holds: false } }],
  ['under', { escalation: { under: 1 } }],
  ['boundary', { decisions: [{ oversteps: true } as Findings['decisions'][number]] }],
  ['over', { escalation: { over: 1 } }],
  ['words', { escalation: { calls: [THIN_CALL] } }],
  ['loops', { openLoops: 1 }],
  ['link', { profile: [{ skill: 'link', marks: 1, of: 3, decisions: 1 }] }],
];

function nextAfter(...found: Found[]) {
  const escalation = found.map((one) => one.escalation);
  return nextThing(
    Object.assign({}, NOTHING_LOST, ...found, {
      escalation: Object.assign({}, NOTHING_LOST.escalation, ...escalation),
    }),
  ).about;
}

describe('the one thing to try next', () => {
  it.each(IN_ORDER)('answers %s when that is all there is', (about, found) => {
    expect(nextAfter(found)).toBe(about);
  });

  it('is to stretch when nothing was lost', () => {
    expect(nextAfter()).toBe('stretch');
  });

  it.each(IN_ORDER)('puts %s before everything that is less grave', (about) => {
    const at = IN_ORDER.findIndex(([one]) => one === about);
    expect(nextAfter(...IN_ORDER.slice(at).map(([, found]) => found))).toBe(about);
  });

  it('leaves good words alone', () => {
    const words = { ...THIN_CALL.words, percent: 60 } as CallReview['words'];
    expect(nextAfter({ escalation: { calls: [{ ...THIN_CALL, words }] } })).toBe('stretch');
  });

  it('has words of its own for every competency', () => {
    const words = SKILLS.map(
      (skill) =>
        nextThing({ ...NOTHING_LOST, profile: [{ skill, marks: 0, of: 3, decisions: 1 }] }).words,
    );
    expect(new Set(words).size).toBe(SKILLS.length);
  });
});
