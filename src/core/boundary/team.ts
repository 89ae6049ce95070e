/**
 * The ladder as data: who takes what, when they can be reached, and how soon a thing must be said.
 * Must not know any story.
 */
import { URGENCIES, type Urgency } from '../scenario/vocabulary';
import type { Mark } from './scope';

export interface Rung {
  id: string;
  title: string;
  words: string;
}

export interface UrgencyWords {
  id: Urgency;
  /** T0–T4 of the service's table. */
  code: string;
  title: string;
  words: string;
  say: string;
}

/** What a recommendation can ask for; `verdict` is out of role, `inform` is weak. */
export interface Request {
  id: string;
  words: string;
  kind: 'act' | 'advise' | 'visit' | 'inform' | 'verdict';
}

export interface Role {
  id: string;
  title: string;
  person: string;
  cast?: string;
  rung: string;
  registered?: string;
  takes: string[];
  asks: string[];
  hours: string;
  reach: string;
  response: string;
  direct: boolean;
  answers: string;
  unexpected: string;
  source: string;
  mark: Mark;
}

export interface Team {
  service: string;
  rungs: Rung[];
  urgencies: UrgencyWords[];
  requests: Request[];
  roles: Role[];
}

/** 0 for `now` … 4 for `routine`. */
export function rankOf(when: Urgency): number {
  return URGENCIES.indexOf(when);
}

/** Negative when `asked` is sooner than `written`. */
export function compareUrgency(asked: Urgency, written: Urgency): number {
  return rankOf(asked) - rankOf(written);
}

export function findRole(team: Team, id: string): Role | undefined {
  return team.roles.find((role) => role.id === id);
}
