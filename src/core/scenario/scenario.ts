/**
 * What a scenario says about itself before it begins.
 * Must not know how it was compiled or stored.
 */
import type { Note } from './beat';
import type { Place, Skill } from './vocabulary';

export interface CastMember {
  /** The name before the colon in speech. */
  id: string;
  name: string;
  age?: number;
  line?: string;
  /** Role id of the team file, for colleagues. */
  role?: string;
  /** Folder of `assets/portraits`; absent when nobody has drawn this person. */
  portrait?: string;
}

export interface Header {
  id: string;
  title: string;
  summary: string;
  patient: string;
  cast: CastMember[];
  place: Place;
  findings: string[];
  skill?: Skill;
  /** Task ids delegated and signed off in this scenario. */
  delegated: string[];
  minutes?: number;
  author?: string;
  version?: string;
  contentNote?: string;
  /** Source codes the whole scenario rests on. */
  rests: string[];
  thread?: { id: string; visit: number };
  /** Every fact of the story that can be noticed, for naming in the debrief what was not. */
  facts?: Note[];
}

/** `version` of the header plus a hash of the compiled story: two visits compare only when equal. */
export type Edition = string;

export interface Problem {
  code: string;
  severity: 'error' | 'warning' | 'info';
  file: string;
  /** 1-based; 0 when the fault has no line. */
  line: number;
  message: string;
}
