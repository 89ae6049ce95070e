import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/ink/read-header';

const SHARED = [
  { id: 'Derek', name: 'Derek Pocock', age: 71, portrait: 'derek' },
  { id: 'Ngozi', name: 'Ngozi Ademola', role: 'dsn', portrait: 'ngozi' },
];
const NEEDED = ['title: What do you think?', 'finding: F3', 'patient: Derek'];

const read = (...tags: string[]) => readHeader('what-do-you-think', tags, SHARED);
const problemsOf = (...tags: string[]) => read(...NEEDED, ...tags).problems;

describe('a header', () => {
  it('is read whole', () => {
    const { header, problems } = read(
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
    expect(problems).toEqual([]);
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
    const { header } = read('title: A', 'finding: F1');
    expect(header).toMatchObject({ place: 'room', patient: 'Derek', delegated: [], rests: [] });
    expect(header).not.toHaveProperty('minutes');
  });

  it('takes the name of the file for a missing title', () => {
    expect(read('finding: F1').header.title).toBe('what-do-you-think');
  });

  it('visits the trainee where there is nobody at all', () => {
    expect(readHeader('x', [], []).header.patient).toBe('You');
  });

  it('leaves the tags of other players alone', () => {
    expect(problemsOf('IMAGE: a.png', 'theme: dark', 'CLEAR')).toEqual([]);
  });
});

describe('what a header says to its author', () => {
  it.each(['title', 'finding'])('asks for a missing %s, as an error', (key) => {
    const { problems } = read(...NEEDED.filter((tag) => !tag.startsWith(key)));
    expect(problems).toMatchObject([{ code: 'missing-header', severity: 'error' }]);
    expect(problems[0]?.message).toContain(`# ${key}:`);
  });

  it.each([
    ['place: bungalo', 'unknown-place', 'Unknown place `bungalo`, did you mean `bungalow`?'],
    ['skill: explian', 'unknown-tag', 'Unknown skill `explian`, did you mean `explain`?'],
    ['finding: F33', 'unknown-finding', 'Unknown finding `F33`, did you mean `F3`?'],
    ['sumary: x', 'unknown-tag', 'Unknown header tag `sumary`, did you mean `summary`?'],
    ['toString: x', 'unknown-tag', 'Unknown header tag `tostring`.'],
  ])('names the nearest right word for "%s"', (tag, code, message) => {
    expect(problemsOf(tag)).toEqual([{ code, severity: 'warning', message, written: tag }]);
  });

  it('names the nearest person for a patient nobody knows', () => {
    const { problems } = read('title: A', 'finding: F1', 'patient: Derrek');
    expect(problems).toMatchObject([
      { code: 'unknown-speaker', message: 'Unknown patient `Derrek`, did you mean `Derek`?' },
    ]);
  });
});

describe('the cast', () => {
  it('is the shared one, without a line written', () => {
    expect(read(...NEEDED).header.cast.map((member) => member.id)).toEqual(['Derek', 'Ngozi']);
  });

  it('takes a person from one line', () => {
    const line =
      'cast: Kelly = Kelly Ward, 34, runs the library, and its bus; look: tall; role: dsn';
    expect(read(...NEEDED, line).header.cast[0]).toMatchObject({
      id: 'Kelly',
      name: 'Kelly Ward',
      age: 34,
      line: 'runs the library, and its bus',
      role: 'dsn',
    });
  });

  it('takes a bare name as it is', () => {
    expect(read(...NEEDED, 'cast: Kelly').header.cast[0]).toMatchObject({
      id: 'Kelly',
      name: 'Kelly',
    });
  });

  it('has nobody without a name, and says so', () => {
    const { header, problems } = read(...NEEDED, 'cast: = Kelly Ward, 34');
    expect(header.cast.map((member) => member.id)).toEqual(['Derek', 'Ngozi']);
    expect(problems).toMatchObject([{ severity: 'warning', written: 'cast: = Kelly Ward, 34' }]);
  });

  it('puts a line of the file before the shared person of that name, and keeps the portrait', () => {
    const { cast } = read(...NEEDED, 'cast: Derek = Derek P., 72, older now').header;
    expect(cast.filter((member) => member.id === 'Derek')).toMatchObject([
      { name: 'Derek P.', age: 72, portrait: 'derek' },
    ]);
  });
});
