import { describe, expect, it } from 'vitest';
import { answerTo, visibleChoices } from '../../../src/core/visit/ladder';
import { aCallTo, aChoice } from '../../support/story-pieces';

const ringToday = aCallTo('dsn', 'today', { id: 'ring-today' });

describe('who answers a call', () => {
  it('is the option of that person and that urgency', () => {
    const ringNow = aCallTo('dsn', 'now', { id: 'ring-now' });
    expect(answerTo({ role: 'dsn', when: 'today' }, [ringNow, ringToday])?.id).toBe('ring-today');
    expect(answerTo({ role: 'dsn', when: 'now' }, [ringToday, ringNow])?.id).toBe('ring-now');
  });

  it('lets a call made sooner than was needed get through', () => {
    expect(answerTo({ role: 'dsn', when: 'now' }, [ringToday])?.id).toBe('ring-today');
  });

  it('takes the nearest of the later ones for a call made sooner', () => {
    const routine = aCallTo('dsn', 'routine', { id: 'ring-some-time' });
    expect(answerTo({ role: 'dsn', when: 'now' }, [routine, ringToday])?.id).toBe('ring-today');
  });

  it('changes nothing today when help is asked for later than was needed', () => {
    expect(answerTo({ role: 'dsn', when: 'next-day' }, [ringToday])).toBeUndefined();
  });

  it('is nobody when the story expects somebody else', () => {
    expect(answerTo({ role: '999', when: 'now' }, [ringToday])).toBeUndefined();
  });

  it('is never an option that is no call', () => {
    expect(answerTo({ role: 'dsn', when: 'today' }, [aChoice('dsn')])).toBeUndefined();
  });
});

describe('what the trainee is shown as answers', () => {
  it('is everything but the calls, in the order of the story', () => {
    const shown = visibleChoices([aChoice('ask'), ringToday, aChoice('tell')]);
    expect(shown.map((choice) => choice.id)).toEqual(['ask', 'tell']);
  });
});
