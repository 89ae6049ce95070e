import { describe, expect, it } from 'vitest';
import { parseCall, readChoice } from '../../src/ink/read-choice';

describe('an option', () => {
  it('is plain without tags', () => {
    expect(readChoice('ask', ' Ask him ', [])).toEqual({
      id: 'ask',
      text: 'Ask him',
      unsafe: false,
      needs: [],
    });
  });

  it('carries its task, key, reason and competency', () => {
    const tags = ['task: change-dose', 'wrong', 'unsafe', 'why: Not hers.', 'skill: link'];
    expect(readChoice('old', 'Old dose', tags)).toMatchObject({
      task: 'change-dose',
      rating: 'wrong',
      unsafe: true,
      why: 'Not hers.',
      skill: 'link',
    });
  });

  it('carries a call with what a complete handover contains', () => {
    const choice = readChoice('ring', 'Ring', ['call: dsn, now', 'needs: sick, alone', 'best']);
    expect(choice).toMatchObject({ call: { role: 'dsn', when: 'now' }, needs: ['sick', 'alone'] });
  });

  it('says which earlier option it repairs', () => {
    expect(readChoice('a', 'a', ['repairs: guess']).repairs).toBe('guess');
  });

  it.each(['best', 'OK', 'Poor', 'wrong'])('takes %s for a key in any case', (tag) => {
    expect(readChoice('a', 'a', [tag]).rating).toBe(tag.toLowerCase());
  });

  it('passes over what it does not know', () => {
    const choice = readChoice('a', 'a', ['brilliant', 'skill: juggle', 'toString: x', '__proto__']);
    expect(choice).toEqual({ id: 'a', text: 'a', unsafe: false, needs: [] });
  });
});

describe('a call', () => {
  it('is meant for today where no time, or an unknown one, was named', () => {
    expect(parseCall('dsn')).toEqual({ role: 'dsn', when: 'today' });
    expect(parseCall('dsn, soonish')).toEqual({ role: 'dsn', when: 'today' });
  });

  it('may be to a number', () => {
    expect(parseCall('999, now')).toEqual({ role: '999', when: 'now' });
  });
});
