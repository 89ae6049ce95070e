/**
 * Thousands of plays summed: for each policy its share of the marks in every skill, how often the safety gate
 * held, and how it called. Safety stands beside the marks and is never added to them.
 * Must not know how the table is printed.
 */

import { SKILLS, type Skill } from '../../core/scenario/vocabulary';
import { seededDice } from '../../core/term/dice';
import type { Board } from './board';
import { type Play, playOnce } from './play';
import type { Policy } from './policy';

export interface SkillShare {
  skill: Skill;
  /** 0–1 of the marks that were possible. */
  share: number;
}

export interface PolicyRow {
  policy: Policy;
  plays: number;
  /** 0–1 of all marks. */
  share: number;
  skills: readonly SkillShare[];
  /** 0–1 of the plays. */
  gateHolds: number;
  /** Per play. */
  over: number;
  under: number;
  /** 0–1 of the plays that had to be shown the way out. */
  ledOut: number;
}

/** @param plays of each scenario. The same seed gives the same table. */
export function tallyOf(
  boards: readonly Board[],
  policies: readonly Policy[],
  plays: number,
  seed: number,
): PolicyRow[] {
  return policies.map((policy) => {
    const all = boards.flatMap((board) =>
      Array.from({ length: plays }, (_, at) =>
        playOnce(board, policy, rollOf(seed, board, policy, at)),
      ),
    );
    return rowOf(policy, all);
  });
}

function rollOf(seed: number, { header }: Board, { id }: Policy, play: number): () => number {
  const dice = seededDice(seed);
  const name = `${header.id} ${id} ${play}`;
  let throws = 0;
  return () => dice(name, throws++);
}

function rowOf(policy: Policy, plays: readonly Play[]): PolicyRow {
  const sum = (part: (play: Play) => number) =>
    plays.reduce((total, play) => total + part(play), 0) / Math.max(1, plays.length);
  const skills = SKILLS.flatMap((skill) => {
    const share = shareOf(plays, (one) => one === skill);
    return share === null ? [] : [{ skill, share }];
  });
  return {
    policy,
    plays: plays.length,
    share: shareOf(plays, () => true) ?? 0,
    skills,
    gateHolds: sum(({ gateHolds }) => (gateHolds ? 1 : 0)),
    over: sum(({ over }) => over),
    under: sum(({ under }) => under),
    ledOut: sum(({ isLedOut }) => (isLedOut ? 1 : 0)),
  };
}

function shareOf(plays: readonly Play[], wants: (skill: Skill) => boolean): number | null {
  let marks = 0;
  let of = 0;
  for (const play of plays) {
    for (const [skill, one] of play.marks) {
      if (!wants(skill)) continue;
      marks += one.marks;
      of += one.of;
    }
  }
  return of > 0 ? marks / of : null;
}
