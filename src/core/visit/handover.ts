/**
 * A spoken handover (SBAR and read-back) composed from the notebook, and its marks.
 * Scoring follows the service's table: S 4, B 3, A 3, R 3, read-back 2, of 15; caps and deductions as
 * named below (source M4, M4b, M4c; the numbers are this game's design).
 * Must not know the page or the story.
 */
import type { Note, Section } from '../scenario/beat';
import type { Urgency } from '../scenario/vocabulary';

/** What the trainee chose to say. */
export interface HandoverDraft {
  /** Who I am, my role, where I am and my number. */
  introduces: boolean;
  /** Two identifiers of the person: full name and date of birth. */
  identifies: boolean;
  /** The note said first: the one worrying thing. */
  headline: string | null;
  /** Notes said after it, in the order told. */
  included: string[];
  /** Request ids: what is needed. */
  request: string | null;
  /** By when the answer is needed. */
  byWhen: Urgency | null;
  /** Asks what to do while waiting, and who tells the person. */
  asksMeanwhile: boolean;
  /** Asks for it to be said back, and tells the person what happens next. */
  asksReadBack: boolean;
}

export const MOST_POINTS = 15;
/** Facts that were not needed and may be said without burying the rest. */
const FREE_EXTRAS = 1;
const CAP_WITHOUT_IDENTIFIERS = 8;
const CAP_WITHOUT_HEADLINE = 10;
const VERDICT_COST = 3;

export interface HandoverMark {
  /** 0–15 after caps and deductions. */
  points: number;
  /** 0–100, what the story finds in `handover`. */
  percent: number;
  parts: { S: number; B: number; A: number; R: number; readBack: number };
  /** Needed notes that were said / left out / never noticed. */
  said: string[];
  leftOut: string[];
  notNoticed: string[];
  /** Notes said although nobody needed them: what the handover was buried by. */
  buriedBy: string[];
  headlineFirst: boolean;
  gaveVerdict: boolean;
}

export function emptyDraft(): HandoverDraft {
  return {
    introduces: false,
    identifies: false,
    headline: null,
    included: [],
    request: null,
    byWhen: null,
    asksMeanwhile: false,
    asksReadBack: false,
  };
}

/** Every note said, the headline first. */
export function saidNotes(draft: HandoverDraft): string[] {
  const rest = draft.included.filter((id) => id !== draft.headline);
  return draft.headline ? [draft.headline, ...rest] : rest;
}

export interface HandoverFacts {
  notebook: readonly Note[];
  /** Ids of the notes that a complete handover of this call contains. */
  needs: readonly string[];
  /** Kind of the request made, from the team file. */
  requestKind?: string;
}

/** Marks a handover by what it contains and what it buries. */
export function markHandover(draft: HandoverDraft, facts: HandoverFacts): HandoverMark {
  const spoken = saidNotes(draft);
  const said = facts.needs.filter((id) => spoken.includes(id));
  const parts = pointsByPart(draft, facts, said);
  const buriedBy = spoken.filter((id) => !facts.needs.includes(id));
  const headlineFirst = isHeadline(draft, facts);
  const gaveVerdict = facts.requestKind === 'verdict';
  const raw = parts.S + parts.B + parts.A + parts.R + parts.readBack;
  const lost = (gaveVerdict ? VERDICT_COST : 0) + Math.max(0, buriedBy.length - FREE_EXTRAS);
  const points = Math.max(0, Math.min(capOf(draft, headlineFirst), raw - lost));
  return {
    points,
    percent: Math.round((points / MOST_POINTS) * 100),
    parts,
    said,
    leftOut: facts.needs.filter((id) => !said.includes(id) && isNoted(facts, id)),
    notNoticed: facts.needs.filter((id) => !said.includes(id) && !isNoted(facts, id)),
    buriedBy,
    headlineFirst,
    gaveVerdict,
  };
}

function isNoted(facts: HandoverFacts, id: string): boolean {
  return facts.notebook.some((note) => note.id === id);
}

function capOf(draft: HandoverDraft, headlineFirst: boolean): number {
  if (!draft.identifies) return CAP_WITHOUT_IDENTIFIERS;
  return headlineFirst ? MOST_POINTS : CAP_WITHOUT_HEADLINE;
}

/** The first thing said must be needed, and the situation itself where the situation is needed. */
function isHeadline(draft: HandoverDraft, facts: HandoverFacts): boolean {
  if (!draft.headline) return false;
  if (facts.needs.length === 0) return true;
  const situation = ofSection(facts, 'S');
  return (situation.length > 0 ? situation : [...facts.needs]).includes(draft.headline);
}

function ofSection(facts: HandoverFacts, section: Section): string[] {
  return facts.needs.filter((id) =>
    facts.notebook.some((note) => note.id === id && note.section === section),
  );
}

function pointsByPart(draft: HandoverDraft, facts: HandoverFacts, said: string[]) {
  const situation =
    (draft.introduces ? 2 : 0) + (draft.identifies ? 1 : 0) + (isHeadline(draft, facts) ? 1 : 0);
  return {
    S: situation,
    B: coverage(facts, said, 'B'),
    A: coverage(facts, said, 'A'),
    R:
      (draft.request && facts.requestKind !== 'verdict' ? weightOf(facts.requestKind) : 0) +
      (draft.byWhen ? 1 : 0) +
      (draft.asksMeanwhile ? 0.5 : 0),
    readBack: draft.asksReadBack ? 2 : 0,
  };
}

/** "Just so that you know" is half an ask. */
function weightOf(kind: string | undefined): number {
  return kind === 'inform' ? 0.5 : 1.5;
}

/**
 * Three points for a section in which every needed fact was said. Needed facts that were never noticed
 * have no section yet: they are counted against both, since the receiver misses them either way.
 */
function coverage(facts: HandoverFacts, said: string[], section: Section): number {
  const needed = ofSection(facts, section);
  const unseen = facts.needs.filter((id) => !isNoted(facts, id));
  const total = needed.length + unseen.length;
  if (total === 0) return 3;
  return Math.round((3 * 10 * needed.filter((id) => said.includes(id)).length) / total) / 10;
}

/** A complete handover of these facts, as test plans assume one. */
export function completeDraft(notebook: readonly Note[], needs: readonly string[]): HandoverDraft {
  const known = needs.filter((id) => notebook.some((note) => note.id === id));
  const situation = known.find((id) =>
    notebook.some((note) => note.id === id && note.section === 'S'),
  );
  const headline = situation ?? known[0] ?? notebook[0]?.id ?? null;
  return {
    introduces: true,
    identifies: true,
    headline,
    included: known.filter((id) => id !== headline),
    request: 'speak-to-them',
    byWhen: 'today',
    asksMeanwhile: true,
    asksReadBack: true,
  };
}
