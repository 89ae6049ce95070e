import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/ink/read-header';

const SHARED = [
  { id: 'Derek', name: 'Derek Pocock', age: 71, portrait: 'derek' },
  { id: 'Ngozi', name: 'Ngozi Ademola', role: 'dsn', portrait: 'ngozi' },
];
const NEEDED = ['title: What do you think?', 'finding: F3', 'patient: Derek'];

const read = (...tags: string[]) => readHeader('what-do-you-think', tags, SHARED);

describe('a header', () => {
  it('is read whole', () => {
    const header = read(
      ...NEEDED,
      'summary: Derek asks.',
      'place: bungalow',
      'skill: explain',
      'delegated: teach-meter, monofilament',
      'thread: derek, 2',
      'minutes: 8',
      'author: Local Terrain',
      'version: 1.0.0',
      'content-note: Illness.',
      'rests: P1, M5',
    );
    expect(header).toMatchObject({
      id: 'what-do-you-think',
      title: 'What do you think?',
      summary: 'Derek asks.',
      patient: 'Derek',
      place: 'bungalow',
      findings: ['F3'],
      skill: 'explain',
      delegated: ['teach-meter', 'monofilament'],
      thread: { id: 'derek', visit: 2 },
      minutes: 8,
      author: 'Local Terrain',
      version: '1.0.0',
      contentNote: 'Illness.',
      rests: ['P1', 'M5'],
    });
  });

  it('has a sensible default for everything that may be missing', () => {
    const header = read('title: A', 'finding: F1');
    expect(header).toMatchObject({ place: 'room', patient: 'Derek', delegated: [], rests: [] });
    expect(header).not.toHaveProperty('minutes');
  });

  it('takes the name of the file for a missing title', () => {
    expect(read('finding: F1').title).toBe('what-do-you-think');
  });

  it('visits the trainee where there is nobody at all', () => {
    expect(readHeader('x', [], []).patient).toBe('You');
  });

  it.each([
    'place: bungalo',
    'skill: explian',
    'finding: F33',
    'sumary: x',
    'toString: x',
    'CLEAR',
  ])('passes over "%s": the checker names it', (tag) => {
    expect(read(...NEEDED, tag)).toEqual(read(...NEEDED));
  });
});

describe('the cast', () => {
  it('is the shared one, without a line written', () => {
    expect(read(...NEEDED).cast.map((member) => member.id)).toEqual(['Derek', 'Ngozi']);
  });

  it('takes a person from one line', () => {
    const line =
      'cast: Kelly = Kelly Ward, 34, runs the library, and its bus; look: tall; role: dsn';
    expect(read(...NEEDED, line).cast[0]).toMatchObject({
      id: 'Kelly',
      name: 'Kelly Ward',
      age: 34,
      line: 'runs the library, and its bus',
      role: 'dsn',
    });
  });

  it('takes a bare name as it is', () => {
    expect(read(...NEEDED, 'cast: Kelly').cast[0]).toMatchObject({
      id: 'Kelly',
      name: 'Kelly',
    });
  });

  it('has nobody without a name', () => {
    const { cast } = read(...NEEDED, 'cast: = Kelly Ward, 34');
    expect(cast.map((member) => member.id)).toEqual(['Derek', 'Ngozi']);
  });

  it('puts a line of the file before the shared person of that name, and keeps the portrait', () => {
    const { cast } = read(...NEEDED, 'cast: Derek = Derek P., 72, older now');
    expect(cast.filter((member) => member.id === 'Derek')).toMatchObject([
      { name: 'Derek P.', age: 72, portrait: 'derek' },
    ]);
  });
});
