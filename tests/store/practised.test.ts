/** What visits showed, kept small: read back whole, and never trusted beyond its form. */
import { describe, expect, it } from 'vitest';
import type { Practised } from '../../src/core/assess/practice';
import { forgetPractised, keepPractised, readPractised } from '../../src/store/practised';

function storage(text: string | null = null) {
  let kept = text;
  return () => ({
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  });
}

const forbidden = () => {
  throw new Error('SecurityError');
};

const DEREK: Practised = {
  visit: 'v1',
  scenario: 'derek',
  patient: 'Derek',
  endedAt: 5,
  strong: ['gate'],
  weak: ['explain'],
};

describe('what visits showed', () => {
  it('is read back as it was kept, each visit once', () => {
    const shelf = storage();
    keepPractised(DEREK, shelf);
    keepPractised({ ...DEREK, weak: [] }, shelf);
    keepPractised({ ...DEREK, visit: 'v2' }, shelf);
    expect(readPractised(shelf)).toEqual([DEREK, { ...DEREK, visit: 'v2' }]);
    forgetPractised(shelf);
    expect(readPractised(shelf)).toEqual([]);
  });

  it('is nothing where nothing can be stored', () => {
    keepPractised(DEREK, forbidden);
    forgetPractised(forbidden);
    expect(readPractised(forbidden)).toEqual([]);
  });

  it.each([['no json'], ['{}'], ['[1, null, "x"]'], ['[{"visit": 3}]'], ['null']])(
    'is nothing where %s is stored',
    (text) => {
      expect(readPractised(storage(text))).toEqual([]);
    },
  );

  it('leaves out rules that there are not', () => {
    const text = JSON.stringify([{ ...DEREK, weak: ['explain', 'shout', 7], strong: 'gate' }]);
    expect(readPractised(storage(text))).toEqual([{ ...DEREK, weak: ['explain'], strong: [] }]);
  });
});
