/** A term that a trainer wrote: what is read, and what is said, with its line, when something cannot be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerm } from '../../src/data/read-term';
import type { KnownToTerm } from '../../src/data/term-sense';

const KNOWN: KnownToTerm = {
  people: ['Reg', 'Halina', 'Ngozi'],
  scenarios: [
    { id: 'last-call', thread: { id: 'reg', visit: 1 } },
    { id: 'water', thread: { id: 'reg', visit: 2 } },
    { id: 'ten-days' },
  ],
  tasks: ['weigh', 'check-ketones'],
};

const TERM = `title: Three weeks on the fen
version: 1.0.0
starts: 2027-11-08
weeks: 3
latitude: 52.6
base: surgery
day: { from: "08:30", to: "16:30", check-in: 120 }

places:
  - { id: surgery, name: The surgery, x: 40, y: 40, signal: 4 }
  - { id: cottage, name: Reg's cottage, x: 70, y: 60.5, signal: 0 }

roads:
  - { id: wash, name: Wash road, between: [surgery, cottage], minutes: 12 }

people:
  - person: Reg
    home: cottage
    hba1c: 58
    weight: 81.5
    systolic: 142
    follows: 60
    trust: 50
    understanding: 50
    loneliness: 70
    burden: 40
    tidies: 10
  - { person: Halina, home: surgery, hba1c: 79, weight: 70, systolic: 128, follows: 50,
      trust: 40, understanding: 40, loneliness: 40, burden: 60, tidies: 0 }

threads:
  - { id: reg, person: Reg, scenarios: [last-call, water] }

rounds:
  - { week: 1, day: tuesday }
  - { week: 2, day: thursday }
  - { week: 3, day: friday }

visits:
  - scenario: last-call
    person: Reg
    place: cottage
    weeks: 1
    minutes: 40
    window: "14:30–16:00"
    waiting: Reg, the last call of the day.
    echoes:
      - loop: ring-dawn
        after: 2
        kind: message
        from: Reg
        words: Nobody rang.
        effect: { loneliness: 9, trust: -4 }
    missed: { handed-on: Somebody looked in., left: Nobody came. }
  - scenario: water
    person: Reg
    place: cottage
    weeks: 2–3
    minutes: 30
    waiting: Reg again.
    missed: { handed-on: Somebody looked in., left: Nobody came. }

checks:
  - { id: halina, person: Halina, place: surgery, weeks: [1, 3], minutes: 20, tasks: [weigh], waiting: Halina's weight. }

messages:
  - id: rota
    week: 1
    from: Ngozi
    person: Halina
    words: Can you ring her before three?
    answers:
      - { id: now, words: Ring her now, rating: best, why: She is awake then., minutes: 6 }

events:
  - { week: 3, words: Water over the road., weather: rain, closes: [wash], takes: 60 }

delegations:
  - { trust: 65, task: check-ketones }
`;

function read(text: string) {
  return readTerm({ path: 'story/term.yaml', text }, KNOWN);
}

/** The term with one passage written otherwise: what is said, as `line code message`. */
function said(from: string, to: string): string[] {
  expect(TERM).toContain(from);
  const { plan, problems } = read(TERM.replace(from, to));
  expect(plan === null).toBe(problems.length > 0);
  return problems.map(({ line, code, message }) => `${line} ${code} ${message}`);
}

const lineOf = (passage: string) =>
  TERM.split('\n').findIndex((line) => line.includes(passage)) + 1;

describe('a term without a fault', () => {
  it('is read as it was written', () => {
    const { plan, problems } = read(TERM);
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({
      starts: [2027, 11, 8],
      from: 510,
      to: 990,
      checkIn: 120,
      roads: [{ between: ['surgery', 'cottage'], minutes: 12 }],
      visits: [
        { kind: 'visit', weeks: [1, 1], window: [870, 960], missed: { left: 'Nobody came.' } },
        { weeks: [2, 3], echoes: [] },
      ],
      events: [{ closes: ['wash'], slows: [], takes: 60 }],
      delegations: [{ trust: 65, task: 'check-ketones' }],
    });
    expect(plan?.visits[0]?.echoes[0]?.effect).toEqual({ loneliness: 9, trust: -4 });
  });
});

describe('what a trainer may get wrong', () => {
  it.each([
    [
      'an unknown scenario',
      'scenario: last-call',
      'scenario: last-cal',
      'unknown-scenario',
      '`last-call`?',
    ],
    [
      'an unknown person',
      'person: Reg\n    place',
      'person: Rge\n    place',
      'unknown-person',
      '`Reg`?',
    ],
    [
      'somebody who is not in the term',
      'from: Ngozi\n    person: Halina',
      'from: Ngozi\n    person: Ngozi',
      'unknown-person',
      'person of this term',
    ],
    ['an unknown place', 'home: cottage', 'home: cotage', 'unknown-place', '`cottage`?'],
    ['an unknown task', 'tasks: [weigh]', 'tasks: [wiegh]', 'unknown-task', '`weigh`?'],
    [
      'an unknown task to hand over',
      'task: check-ketones',
      'task: check-ketone',
      'unknown-task',
      '`check-ketones`?',
    ],
    [
      'a road to nowhere',
      'between: [surgery, cottage]',
      'between: [surgery, cotage]',
      'unknown-place',
      '`cottage`?',
    ],
    ['a flood on no road', 'closes: [wash]', 'closes: [wahs]', 'unknown-road', '`wash`?'],
    ['more minutes than a day', 'minutes: 40', 'minutes: 500', 'too-long', 'working day of 480'],
    ['an event that takes the day', 'takes: 60', 'takes: 480', 'too-long', 'of a day that has 480'],
    ['an hour at night', '"14:30–16:00"', '"20:00–21:00"', 'too-long', 'outside the day'],
    [
      'a thread out of order',
      'weeks: 2–3',
      'weeks: 1',
      'wrong-order',
      'is not after the first week',
    ],
    [
      'a term that begins on a Tuesday',
      'starts: 2027-11-08',
      'starts: 2027-11-09',
      'wrong-order',
      'no Monday',
    ],
    ['a week left out', 'week: 2, day', 'week: 3, day', 'wrong-order', 'where week 2 is due'],
    [
      'a week after the end',
      'weeks: [1, 3]',
      'weeks: [1, 4]',
      'wrong-order',
      'last round of the term',
    ],
    ['a date that is none', '2027-11-08', '2027-11-31', 'wrong-type', 'as in `2027-09-06`'],
    ['a time that is none', '"08:30"', '"8.30"', 'wrong-type', 'as in `"14:30"`'],
    ['a span that runs backwards', '2–3', '3–2', 'wrong-type', 'as in `2–4`'],
    ['too many bars', 'signal: 4', 'signal: 5', 'wrong-type', 'as in `4`'],
    ['an effect beyond all measure', 'loneliness: 9', 'loneliness: 90', 'wrong-type', '`20`'],
    [
      'an unknown meter',
      'effect: { loneliness',
      'effect: { lonliness',
      'unknown-key',
      '`loneliness`?',
    ],
    [
      'an echo that waits for nothing',
      '- loop: ring-dawn\n        after',
      '- after',
      'missing-key',
      'either `loop` or `outcome`',
    ],
  ])('%s', (_, from, to, code, words) => {
    const problems = said(from, to);
    expect(problems.join('\n')).toContain(` ${code} `);
    expect(problems.join('\n')).toContain(words);
    const line = Number(problems.find((one) => one.includes(words))?.split(' ')[0]);
    expect(line).toBeGreaterThan(0);
  });

  it('is said at its line', () => {
    expect(said('home: cottage', 'home: cotage')[0]).toMatch(
      new RegExp(`^${lineOf('home: cottage')} `),
    );
    expect(said('minutes: 40', 'minutes: 500')[0]).toMatch(
      new RegExp(`^${lineOf('minutes: 40')} `),
    );
  });

  it('may be a place that no road leads to', () => {
    const island = '  - { id: island, name: The island, x: 1, y: 1, signal: 1 }\n\nroads';
    expect(said('\nroads', `${island}`).join()).toContain('No road leads to `island`');
  });

  it('may be a thread that its own scenario tells otherwise', () => {
    const text = TERM.replace('[last-call, water]', '[last-call]');
    expect(read(text).problems).toEqual([]);
    const swapped = {
      ...KNOWN,
      scenarios: [
        { id: 'last-call', thread: { id: 'reg', visit: 2 } },
        { id: 'water' },
        { id: 'ten-days' },
      ],
    };
    const { problems } = readTerm({ path: 'story/term.yaml', text: TERM }, swapped);
    expect(problems[0]?.message).toContain('says `# thread: reg, 2` itself');
  });
});

describe('any text at all', () => {
  it('gives a plan or a sentence, and never a fault of the program', () => {
    const lines = TERM.split('\n');
    const spoilt = fc
      .tuple(
        fc.nat(lines.length - 1),
        fc.nat(lines.length - 1),
        fc.constantFrom('drop', 'swap', 'double', 'break'),
      )
      .map(([one, other, how]) => {
        const copy = [...lines];
        if (how === 'drop') copy.splice(one, 1);
        if (how === 'double') copy.splice(one, 0, copy[other] ?? '');
        if (how === 'swap') [copy[one], copy[other]] = [copy[other] ?? '', copy[one] ?? ''];
        if (how === 'break') copy[one] = (copy[one] ?? '').replace(/[:{[\d]/, '');
        return copy.join('\n');
      });
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.string()), (text) => {
        const { plan, problems } = read(text);
        expect(plan === null).toBe(problems.length > 0);
        for (const { message, file } of problems) {
          expect(file).toBe('story/term.yaml');
          expect(message).toMatch(/[.?!]$/);
        }
      }),
    );
  });
});
