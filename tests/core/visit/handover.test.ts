import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { URGENCIES } from '../../../src/core/scenario/vocabulary';
import {
  completeDraft,
  emptyDraft,
  type HandoverDraft,
  type HandoverFacts,
  MOST_POINTS,
  markHandover,
  saidNotes,
} from '../../../src/core/visit/handover';
import { aNote } from '../../support/story-pieces';

const NOTEBOOK = [
  aNote('S', 'drowsy'),
  aNote('B', 'new-tablet'),
  aNote('A', 'breathing-fast'),
  aNote('B', 'likes-tea'),
  aNote('B', 'has-a-dog'),
  aNote('B', 'new-carpet'),
];
const NEEDS = ['drowsy', 'new-tablet', 'breathing-fast'];

const FACTS: HandoverFacts = { notebook: NOTEBOOK, needs: NEEDS, requestKind: 'act' };

function mark(draft: Partial<HandoverDraft> = {}, facts: Partial<HandoverFacts> = {}) {
  return markHandover({ ...completeDraft(NOTEBOOK, NEEDS), ...draft }, { ...FACTS, ...facts });
}

describe('a complete handover', () => {
  it('earns all 15 points, 100 in the hundred', () => {
    expect(mark()).toMatchObject({
      points: 15,
      percent: 100,
      parts: { S: 4, B: 3, A: 3, R: 3, readBack: 2 },
      said: NEEDS,
      leftOut: [],
      notNoticed: [],
      buriedBy: [],
      headlineFirst: true,
    });
  });

  it('is complete where nothing in particular was needed', () => {
    const draft = completeDraft(NOTEBOOK, []);
    expect(markHandover(draft, { ...FACTS, needs: [] }).percent).toBe(100);
  });

  it('says the headline once, though it was ticked as well', () => {
    const draft = { ...emptyDraft(), headline: 'drowsy', included: ['new-tablet', 'drowsy'] };
    expect(saidNotes(draft)).toEqual(['drowsy', 'new-tablet']);
  });
});

describe('what a handover loses', () => {
  it.each<[string, Partial<HandoverDraft>, number]>([
    ['who is speaking', { introduces: false }, 13],
    ['by when an answer is needed', { byWhen: null }, 14],
    ['what to do meanwhile', { asksMeanwhile: false }, 14.5],
    ['what is asked for', { request: null }, 13.5],
    ['hearing it said back', { asksReadBack: false }, 13],
    ['the background', { included: ['breathing-fast'] }, 12],
    ['what was made of it', { included: ['new-tablet'] }, 12],
  ])('without %s', (_what, draft, points) => {
    expect(mark(draft).points).toBe(points);
  });

  it('earns half an ask for "just so that you know"', () => {
    expect(mark({}, { requestKind: 'inform' }).points).toBe(14);
  });

  it('costs three points, and the ask, to hand over a verdict', () => {
    const judged = mark({}, { requestKind: 'verdict' });
    expect(judged.gaveVerdict).toBe(true);
    expect(judged.points).toBe(15 - 1.5 - 3);
  });
});

describe('the caps', () => {
  it('stops at 8 when nobody can tell whom it is about', () => {
    expect(mark({ identifies: false })).toMatchObject({ points: 8, percent: 53 });
  });

  it('stops at 10 when it opens with something else than the worrying thing', () => {
    const late = mark({ headline: 'new-tablet', included: ['drowsy', 'breathing-fast'] });
    expect(late).toMatchObject({ points: 10, headlineFirst: false, said: NEEDS, leftOut: [] });
  });

  it('stops at 10 when it opens with nothing', () => {
    expect(mark({ headline: null, included: NEEDS }).points).toBe(10);
  });

  it('opens well with any needed fact where no situation was needed', () => {
    const needs = ['new-tablet', 'breathing-fast'];
    const draft = { headline: 'breathing-fast', included: ['new-tablet'] };
    expect(mark(draft, { needs })).toMatchObject({ points: 15, headlineFirst: true });
  });
});

describe('facts that bury the others', () => {
  it('are free when there is one', () => {
    const one = mark({ included: ['new-tablet', 'breathing-fast', 'likes-tea'] });
    expect(one).toMatchObject({ points: 15, buriedBy: ['likes-tea'] });
  });

  it('cost a point for each one more', () => {
    const extras = ['likes-tea', 'has-a-dog', 'new-carpet'];
    const three = mark({ included: ['new-tablet', 'breathing-fast', ...extras] });
    expect(three).toMatchObject({ points: 13, buriedBy: extras });
  });
});

describe('facts that were needed', () => {
  it('are left out when they stood in the notebook and were not said', () => {
    const short = mark({ included: ['breathing-fast'] });
    expect(short.leftOut).toEqual(['new-tablet']);
    expect(short.notNoticed).toEqual([]);
  });

  it('are not noticed when they never came into the notebook', () => {
    const silent = mark(
      { included: ['breathing-fast'] },
      { notebook: NOTEBOOK.filter((note) => note.id !== 'new-tablet') },
    );
    expect(silent.notNoticed).toEqual(['new-tablet']);
    expect(silent.leftOut).toEqual([]);
  });

  it('cost something too when they were never noticed', () => {
    const notebook = NOTEBOOK.filter((note) => note.id !== 'new-tablet');
    const draft = completeDraft(notebook, NEEDS);
    const { parts, percent } = markHandover(draft, { ...FACTS, notebook });
    expect(parts.B).toBeLessThan(3);
    expect(percent).toBeLessThan(100);
  });
});

describe('an empty notebook', () => {
  it('still marks who, what and by when, and stops at the cap', () => {
    const draft = completeDraft([], NEEDS);
    expect(draft.headline).toBeNull();
    const { points, notNoticed, parts } = markHandover(draft, { ...FACTS, notebook: [] });
    expect(notNoticed).toEqual(NEEDS);
    expect(parts).toMatchObject({ B: 0, A: 0, readBack: 2 });
    expect(points).toBeLessThan(10);
  });

  it('makes a call with nothing in it worth nothing', () => {
    expect(markHandover(emptyDraft(), { ...FACTS, notebook: [] })).toMatchObject({
      points: 0,
      percent: 0,
    });
  });
});

describe('any handover at all', () => {
  const ids = [...NOTEBOOK.map((note) => note.id), 'never-noticed'];
  const anyDraft = fc.record<HandoverDraft>({
    introduces: fc.boolean(),
    identifies: fc.boolean(),
    headline: fc.option(fc.constantFrom(...ids)),
    included: fc.subarray(ids),
    request: fc.option(fc.constant('come-out')),
    byWhen: fc.option(fc.constantFrom(...URGENCIES)),
    asksMeanwhile: fc.boolean(),
    asksReadBack: fc.boolean(),
  });
  const anyFacts = fc.record<HandoverFacts>({
    notebook: fc.subarray(NOTEBOOK),
    needs: fc.subarray(ids),
    requestKind: fc.constantFrom('act', 'advise', 'visit', 'inform', 'verdict', undefined),
  });

  it('earns from 0 to 15 points, and the percentage says the same', () => {
    fc.assert(
      fc.property(anyDraft, anyFacts, (draft, facts) => {
        const { points, percent } = markHandover(draft, facts);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(MOST_POINTS);
        expect(percent).toBe(Math.round((points / MOST_POINTS) * 100));
      }),
      { numRuns: 200 },
    );
  });

  it('accounts for every needed fact once: said, left out or not noticed', () => {
    fc.assert(
      fc.property(anyDraft, anyFacts, (draft, facts) => {
        const { said, leftOut, notNoticed } = markHandover(draft, facts);
        expect([...said, ...leftOut, ...notNoticed].sort()).toEqual([...facts.needs].sort());
      }),
      { numRuns: 100 },
    );
  });

  it('is never worth less for asking to hear it said back', () => {
    fc.assert(
      fc.property(anyDraft, anyFacts, (draft, facts) => {
        const without = markHandover({ ...draft, asksReadBack: false }, facts).points;
        expect(markHandover({ ...draft, asksReadBack: true }, facts).points).toBeGreaterThanOrEqual(
          without,
        );
      }),
      { numRuns: 100 },
    );
  });
});
