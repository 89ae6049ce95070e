/**
 * What a trainer wants to know of a scenario beyond its faults, as plain data.
 * Must not know how it is shown.
 */

export interface Range {
  least: number;
  most: number;
}

/** What follows from one option: over every play through it, exact when the search was. */
export interface DecidingOption {
  /** Label, or text where there is none. */
  option: string;
  text: string;
  file: string;
  line: number;
  /** Outcomes that can still be reached after it, and how many of its neighbours' outcomes it shuts out. */
  outcomesAfter: string[];
  /** Difference in the best mark still possible, against the best of its neighbours at the same decision. */
  marksLost: number;
  /** 0–1: how differently the plays of one rest end, depending on this option (see the code). */
  spread: number;
}

export interface SpeakerFigures {
  name: string;
  words: number;
  /** Years of age at which it reads easily, by formula; null when too little is said. */
  readingAge: number | null;
}

export interface Report {
  file: string;
  title: string;
  exhaustive: boolean;
  states: number;
  /** Different plays from start to ending; null when a loop makes them endless. Decimal digits: can be huge. */
  paths: string | null;
  endings: { id: string; text: string; share: number | null }[];
  /** Share of paths without an unsafe choice, 0–1; null when paths are endless. */
  safeShare: number | null;
  marks: Range;
  beats: Range;
  /** Reading at 200 words a minute and 10 seconds for each answer (design choices, this game's own). */
  minutes: Range;
  deciding: DecidingOption[];
  speakers: SpeakerFigures[];
  findings: string[];
  skills: string[];
  tasks: string[];
  /** Ids of the team's rungs that some call in it reaches. */
  rungs: string[];
}
