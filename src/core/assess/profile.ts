/**
 * The profile over the seven competencies: marks, what was possible, and on how many decisions it rests.
 * A profile, never one percentage; safety and relationship stand beside it. Must not know the page.
 */
import { SKILLS, type Skill } from '../scenario/vocabulary';
import { type DecisionReview, MOST_MARKS } from './decisions';

export interface SkillProfile {
  skill: Skill;
  marks: number;
  of: number;
  decisions: number;
}

export function profileOf(decisions: readonly DecisionReview[]): SkillProfile[] {
  return SKILLS.map((skill) => {
    const mine = decisions.filter((decision) => decision.skill === skill);
    const marks = mine.reduce((sum, decision) => sum + decision.mark + decision.recovered, 0);
    return { skill, marks, of: mine.length * MOST_MARKS, decisions: mine.length };
  });
}

/** The competency with the lowest share of marks; undefined when nothing was lost. */
export function weakestSkill(profile: readonly SkillProfile[]): Skill | undefined {
  const met = profile.filter((one) => one.decisions > 0 && one.marks < one.of);
  return met.sort((a, b) => a.marks / a.of - b.marks / b.of)[0]?.skill;
}
