/** Practice that comes back: when, and in whom. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/core/assess/debrief';
import {
  type Practisable,
  type Practised,
  RULES,
  rulesShown,
  worthAnotherLook,
} from '../../../src/core/assess/practice';

const DAY = 86_400_000;

const SCENARIOS: Practisable[] = [
  { id: 'derek', patient: 'Derek', skills: ['explain', 'escalate'] },
  { id: 'priya', patient: 'Priya', skills: ['escalate', 'monitor'] },
  { id: 'colin', patient: 'Colin', skills: ['explain', 'negotiate'] },
];

const visit = (patient: string, day: number, more: Partial<Practised> = {}): Practised => ({
  visit: `${patient} ${day}`,
  scenario: patient.toLowerCase(),
  patient,
  endedAt: day * DAY,
  strong: [],
  weak: [],
  ...more,
});

const dueOn = (day: number, ...done: Practised[]) =>
  worthAnotherLook(done, SCENARIOS, day * DAY).map(
    ({ rule, scenario }) => `${rule} in ${scenario}`,
  );

describe('a weak rule', () => {
  const weak = visit('Derek', 10, { weak: ['explain'] });

  it('is due after a day, and not before', () => {
    expect(dueOn(10.9, weak)).toEqual([]);
    expect(dueOn(11, weak)).toEqual(['explain in colin']);
  });

  it('comes back in a different person, whom one has not seen for longest', () => {
    const rule = visit('Colin', 10, { weak: ['over'] });
    expect(dueOn(12, rule)).toEqual(['over in derek']);
    expect(dueOn(12, visit('Derek', 9), rule)).toEqual(['over in priya']);
    expect(dueOn(12, visit('Derek', 9), visit('Priya', 9.5), rule)).toEqual(['over in derek']);
  });

  it('waits 3, 7 and 21 days after each time that it went well, and then rests', () => {
    const well = (day: number) => visit('Colin', day, { strong: ['explain'] });
    const done = [weak, well(11)];
    expect(dueOn(13.9, ...done)).toEqual([]);
    expect(dueOn(14, ...done)).toHaveLength(1);
    done.push(well(14));
    expect(dueOn(20.9, ...done)).toEqual([]);
    expect(dueOn(21, ...done)).toHaveLength(1);
    done.push(well(21));
    expect(dueOn(41.9, ...done)).toEqual([]);
    expect(dueOn(42, ...done)).toHaveLength(1);
    done.push(well(42));
    expect(dueOn(400, ...done)).toEqual([]);
  });

  it('is not mended with the same person, nor on the same evening', () => {
    const same = visit('Derek', 12, { strong: ['explain'] });
    const soon = visit('Colin', 10.1, { strong: ['explain'] });
    expect(dueOn(13, weak, same)).toHaveLength(1);
    expect(dueOn(13, weak, soon)).toHaveLength(1);
  });

  it('begins again when it is weak again', () => {
    const again = visit('Colin', 14, { weak: ['explain'] });
    const well = visit('Colin', 11, { strong: ['explain'] });
    expect(worthAnotherLook([weak, well, again], SCENARIOS, 15 * DAY)).toMatchObject([
      { rule: 'explain', scenario: 'derek', stage: 0, from: { patient: 'Colin' } },
    ]);
  });

  it('is not offered where nobody else asks for it', () => {
    expect(dueOn(30, visit('Colin', 10, { weak: ['negotiate'] }))).toEqual([]);
  });

  it('is never the same person, whatever was visited in whatever order', () => {
    const anyVisit = fc
      .record({
        patient: fc.constantFrom('Derek', 'Priya', 'Colin'),
        day: fc.integer({ min: 0, max: 60 }),
        weak: fc.subarray([...RULES]),
        strong: fc.subarray([...RULES]),
      })
      .map(({ patient, day, ...more }) => visit(patient, day, more));
    fc.assert(
      fc.property(
        fc.array(anyVisit, { maxLength: 10 }),
        fc.integer({ min: 0, max: 90 }),
        (done, day) => {
          for (const look of worthAnotherLook(done, SCENARIOS, day * DAY)) {
            const there = SCENARIOS.find(({ id }) => id === look.scenario);
            expect(there?.patient).not.toBe(look.from.patient);
            expect(look.due).toBeLessThanOrEqual(day * DAY);
          }
        },
      ),
    );
  });
});

describe('what a visit shows', () => {
  const debrief: Pick<Debrief, 'gate' | 'escalation' | 'decisions' | 'profile' | 'loops'> = {
    gate: { holds: true, fallen: [] },
    escalation: { calls: [], over: 1, under: 0, cost: 1, missed: [] },
    decisions: [],
    profile: [
      { skill: 'explain', marks: 9, of: 12, decisions: 4 },
      { skill: 'relate', marks: 1, of: 3, decisions: 1 },
      { skill: 'link', marks: 0, of: 0, decisions: 0 },
    ],
    loops: { open: [], closed: [] },
  };

  it('is strong or weak, and nothing about what it did not ask for', () => {
    expect(rulesShown(debrief as Debrief)).toEqual({
      strong: ['gate', 'under', 'explain'],
      weak: ['over', 'relate'],
    });
  });

  it('is a promise left open, too', () => {
    const open = [{ id: 'ring', what: 'Ring', who: 'you', by: 'today' }];
    const shown = rulesShown({ ...debrief, loops: { open, closed: [] } } as unknown as Debrief);
    expect(shown.weak).toContain('loops');
  });
});
