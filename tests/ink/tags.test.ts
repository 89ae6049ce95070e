import { describe, expect, it } from 'vitest';
import { listOf, namedText, parseLoop, parseNote, parseTag } from '../../src/ink/tags';

describe('a tag', () => {
  it('is a key and a value, parted at the first colon', () => {
    expect(parseTag('why: Two things: time, and who.')).toEqual({
      key: 'why',
      value: 'Two things: time, and who.',
    });
  });

  it('is a bare key without a colon', () => {
    expect(parseTag(' unsafe ')).toEqual({ key: 'unsafe', value: '' });
  });

  it('has a key in any case, and a value as written', () => {
    expect(parseTag('Place :  Bungalow ')).toEqual({ key: 'place', value: 'Bungalow' });
  });
});

describe('a list', () => {
  it('is parted at commas, without empty words', () => {
    expect(listOf(' F1, F3 ,, F2 ')).toEqual(['F1', 'F3', 'F2']);
    expect(listOf('')).toEqual([]);
  });
});

describe('a named text', () => {
  it('is parted at the first equals sign', () => {
    expect(namedText('sum = 2 + 2 = 4')).toEqual({ id: 'sum', text: '2 + 2 = 4' });
  });

  it('is its own name without one', () => {
    expect(namedText(' came home ')).toEqual({ id: 'came home', text: 'came home' });
  });
});

describe('a note', () => {
  it('has a section, an id and a text', () => {
    expect(parseNote('A not-started = He has not taken it')).toEqual({
      section: 'A',
      id: 'not-started',
      text: 'He has not taken it',
    });
  });

  it('takes a small letter for the section', () => {
    expect(parseNote('b dog = A dog')?.section).toBe('B');
  });

  it.each(['not-started = He has not', 'X id = text', '', 'S', 'Sid = text'])(
    'is none without a section of its own: "%s"',
    (written) => {
      expect(parseNote(written)).toBeUndefined();
    },
  );
});

describe('a promise', () => {
  it('is what, who and by when', () => {
    expect(parseLoop('ring = ring Julie back, you, Friday')).toEqual({
      id: 'ring',
      what: 'ring Julie back',
      who: 'you',
      by: 'Friday',
    });
  });

  it('may hold commas in what is promised', () => {
    expect(parseLoop('list = ask about tablets, strips, and lancets, Ngozi, Monday')).toEqual({
      id: 'list',
      what: 'ask about tablets, strips, and lancets',
      who: 'Ngozi',
      by: 'Monday',
    });
  });

  it('may lack its time, and then its person', () => {
    expect(parseLoop('ring = ring her, you')).toMatchObject({
      what: 'ring her',
      who: 'you',
      by: '',
    });
    expect(parseLoop('ring = ring her')).toMatchObject({ what: 'ring her', who: '', by: '' });
  });
});
