/**
 * The long debrief as data, after a week or at the end of term: a line for each person, loops closed and lost,
 * the profile with how sure one can be, calls over and under, the nurse's trust and what she hands over for
 * it, and the records as another worker would find them. Safety stands beside relationship, never added.
 * Must not know the page.
 */
import { SKILLS, type Skill } from '../scenario/vocabulary';
import type { Measured } from '../term/person';
import type { Moment, Term } from '../term/term';
import { type Certainty, certaintyOf } from './certainty';

/** What was measured of somebody, and what happened, in order of days. */
export interface PersonLine {
  person: string;
  measured: readonly (Measured & { day: number })[];
  moments: readonly Moment[];
  /** 0–100, when the term began and now. */
  trust: readonly [number, number];
  loneliness: readonly [number, number];
}

export interface TermSkill extends Certainty {
  skill: Skill;
  marks: number;
  of: number;
  decisions: number;
}

/** One visit as the records have it; `record` is absent where nothing was written. */
export interface RecordLeft {
  visit: Moment;
  record?: NonNullable<Moment['record']>;
  /** Facts noticed and not written down. */
  leftOut: number;
}

export interface LongDebrief {
  lines: readonly PersonLine[];
  loops: { opened: number; closed: number; lost: number; open: number };
  /** Visits in which the safety gate fell. */
  gatesFallen: readonly Moment[];
  visits: number;
  /** Errands that nobody was told of. */
  left: readonly Moment[];
  profile: readonly TermSkill[];
  over: number;
  under: number;
  /** Tasks looked up, most often first. */
  lookedUp: readonly { task: string; times: number }[];
  nurse: { trust: number; delegates: readonly string[]; withholds: readonly string[] };
  records: readonly RecordLeft[];
  overdueCheckIns: number;
  /** Minutes. */
  overtime: number;
}

/** @param rounds which to look at, as indexes from first to last; all of them when absent. */
export function longDebriefOf(term: Term, rounds?: readonly [number, number]): LongDebrief {
  const [first, last] = rounds ?? [0, term.plan.rounds.length];
  const moments = term.moments.filter(({ round }) => round >= first && round <= last);
  const visits = moments.filter(({ result }) => result);
  const ofKind = (kind: Moment['kind']) => moments.filter((moment) => moment.kind === kind);
  const sum = (part: 'over' | 'under') =>
    visits.reduce((total, { result }) => total + (result?.[part] ?? 0), 0);
  return {
    lines: linesOf(term, moments),
    loops: {
      opened: ofKind('loop-opened').length,
      closed: ofKind('loop-closed').length,
      lost: ofKind('loop-lost').length,
      open: term.loops.length,
    },
    gatesFallen: visits.filter(({ result }) => !result?.gateHolds),
    visits: visits.length,
    left: ofKind('left'),
    profile: profileOf(visits),
    over: sum('over'),
    under: sum('under'),
    lookedUp: lookedUpIn(visits),
    nurse: nurseOf(term),
    records: recordsOf(visits, ofKind('wrote')),
    overdueCheckIns: term.overdueCheckIns,
    overtime: term.overtime,
  };
}

/** Those who had anything happen, in the order of the plan. */
function linesOf(term: Term, moments: readonly Moment[]): PersonLine[] {
  return term.plan.people.flatMap(({ person, trust, loneliness }) => {
    const mine = moments.filter((moment) => moment.person === person);
    const now = term.people.get(person);
    if (mine.length === 0 || !now) return [];
    const measured = mine.flatMap((one) =>
      one.measured ? [{ ...one.measured, day: one.day }] : [],
    );
    return [
      {
        person,
        measured,
        moments: mine,
        trust: [trust, Math.round(now.trust)],
        loneliness: [loneliness, Math.round(now.loneliness)],
      },
    ];
  });
}

function profileOf(visits: readonly Moment[]): TermSkill[] {
  return SKILLS.flatMap((skill) => {
    const parts = visits
      .flatMap(({ result }) => result?.profile ?? [])
      .filter((one) => one.skill === skill);
    const total = (part: 'marks' | 'of' | 'decisions') =>
      parts.reduce((sum, one) => sum + one[part], 0);
    const [marks, of, decisions] = [total('marks'), total('of'), total('decisions')];
    if (decisions === 0) return [];
    return [{ skill, marks, of, decisions, ...certaintyOf(marks / of, decisions) }];
  });
}

function lookedUpIn(visits: readonly Moment[]): { task: string; times: number }[] {
  const times = new Map<string, number>();
  for (const task of visits.flatMap(({ result }) => result?.lookedUp ?? []))
    times.set(task, (times.get(task) ?? 0) + 1);
  return [...times]
    .map(([task, count]) => ({ task, times: count }))
    .sort((a, b) => b.times - a.times);
}

function nurseOf({ nurseTrust, plan }: Term): LongDebrief['nurse'] {
  const tasks = (does: (needed: number) => boolean) =>
    plan.delegations.filter(({ trust }) => does(trust)).map(({ task }) => task);
  return {
    trust: nurseTrust,
    delegates: tasks((needed) => nurseTrust >= needed),
    withholds: tasks((needed) => nurseTrust < needed),
  };
}

/** The last record of a visit is the one that stands. */
function recordsOf(visits: readonly Moment[], written: readonly Moment[]): RecordLeft[] {
  return visits.map((visit) => {
    const record = written.findLast(
      ({ day, person }) => day === visit.day && person === visit.person,
    )?.record;
    const noticed = visit.result?.noticed ?? [];
    const leftOut = noticed.filter(({ id }) => !record?.facts.includes(id)).length;
    return { visit, leftOut, ...(record && { record }) };
  });
}
