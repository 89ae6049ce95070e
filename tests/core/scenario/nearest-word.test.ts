import { describe, expect, it } from 'vitest';
import { didYouMean, nearestWord } from '../../../src/core/scenario/nearest-word';
import { MOODS, PLACES } from '../../../src/core/scenario/vocabulary';

describe('the nearest word', () => {
  it.each([
    ['woried', 'worried'],
    ['wroried', 'worried'],
    ['worrried', 'worried'],
    ['Worried', 'worried'],
    ['angyr', 'angry'],
    ['payn', 'pain'],
  ])('finds what was meant by %s', (typed, meant) => {
    expect(nearestWord(typed, MOODS)).toBe(meant);
  });

  it('takes the closest of several that are near', () => {
    expect(nearestWord('field', ['fields', 'yield', 'field'])).toBe('field');
    expect(nearestWord('sadd', ['mad', 'sad'])).toBe('sad');
  });

  it('guesses nothing when no word is near', () => {
    expect(nearestWord('helicopter', MOODS)).toBeUndefined();
    expect(nearestWord('worried', [])).toBeUndefined();
  });

  it('lets a long word be further off than a short one', () => {
    expect(nearestWord('carehomme', PLACES)).toBe('care-home');
    expect(nearestWord('shipp', ['hall'])).toBeUndefined();
  });
});

describe('the question put to an author', () => {
  it('ends the sentence with the word that was meant', () => {
    expect(`Unknown mood \`woried\`${didYouMean('woried', MOODS)}`).toBe(
      'Unknown mood `woried`, did you mean `worried`?',
    );
  });

  it('ends the sentence plainly when there is nothing to suggest', () => {
    expect(didYouMean('helicopter', MOODS)).toBe('.');
  });
});
