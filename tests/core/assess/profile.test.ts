import { describe, expect, it } from 'vitest';
import { reviewDecisions } from '../../../src/core/assess/decisions';
import { profileOf, weakestSkill } from '../../../src/core/assess/profile';
import type { Rating, Skill } from '../../../src/core/scenario/vocabulary';
import { SKILLS } from '../../../src/core/scenario/vocabulary';
import { aChoice, aTurn } from '../../support/story-pieces';
import { aVisit, chose } from '../../support/visits';
import { aScope } from '../../support/world';

/** A visit of decisions, each of one competency and answered with an option of that rating. */
function profileAfter(...taken: [Skill, Rating][]) {
  const turns = taken.map(([skill, rating], at) =>
    aTurn({
      choices: [
        aChoice(`taken-${at}`, { skill, rating }),
        aChoice(`best-${at}`, { skill, rating: 'best' }),
      ],
    }),
  );
  const log = taken.map((_, at) => chose(`taken-${at}`));
  return profileOf(reviewDecisions(aVisit({ turns: [...turns, aTurn()], log }), aScope()));
}

describe('the profile', () => {
  it('has a row for each of the seven competencies, met or not', () => {
    const profile = profileAfter();
    expect(profile.map((row) => row.skill)).toEqual([...SKILLS]);
    expect(profile.every((row) => row.decisions === 0 && row.of === 0)).toBe(true);
  });

  it('adds up marks apart for each competency, and says on how many decisions they rest', () => {
    const profile = profileAfter(['explain', 'best'], ['explain', 'ok'], ['link', 'wrong']);
    const row = (skill: Skill) => profile.find((one) => one.skill === skill);
    expect(row('explain')).toEqual({ skill: 'explain', marks: 5, of: 6, decisions: 2 });
    expect(row('link')).toEqual({ skill: 'link', marks: 0, of: 3, decisions: 1 });
  });
});

describe('the weakest competency', () => {
  it('is the one with the lowest share, not the fewest marks', () => {
    const profile = profileAfter(
      ['explain', 'ok'],
      ['link', 'best'],
      ['link', 'poor'],
      ['link', 'poor'],
    );
    expect(weakestSkill(profile)).toBe('link');
  });

  it('is none where nothing was lost, and none where nothing was decided', () => {
    expect(weakestSkill(profileAfter(['explain', 'best']))).toBeUndefined();
    expect(weakestSkill(profileAfter())).toBeUndefined();
  });
});
