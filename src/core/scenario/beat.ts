/**
 * What a story yields: beats, choices and turns, as plain data.
 * Must not know Ink, the page or the marks.
 */
import type {
  Light,
  Meter,
  Mood,
  Place,
  Plan,
  Rating,
  Skill,
  Urgency,
  Weather,
} from './vocabulary';

/** S, B or A: where a noticed fact belongs in a handover. */
export type Section = 'S' | 'B' | 'A';

/** A fact the trainee notices; it goes into the notebook. */
export interface Note {
  section: Section;
  id: string;
  text: string;
}

/** A promise: what, who, by when. Open until something closes it. */
export interface Loop {
  id: string;
  what: string;
  who: string;
  by: string;
}

export interface Teaching {
  text: string;
  /** Codes of `story/sources.yaml`. */
  sources: string[];
}

export interface Outcome {
  id: string;
  text: string;
}

/** One line of the story, with everything its tags say. `speaker` is absent for narration. */
export interface Beat {
  text: string;
  speaker?: string;
  mood?: Mood;
  place?: Place;
  weather?: Weather;
  light?: Light;
  sound?: string;
  /** "6 weeks": time passes; what follows is the consequence. */
  later?: string;
  notes: Note[];
  opens: Loop[];
  closes: string[];
  /** What was agreed here, for the weeks until the next visit; the last of a visit counts. */
  plan?: Plan;
  outcome?: Outcome;
  teach?: Teaching;
}

export interface Call {
  role: string;
  when: Urgency;
}

/** An option. `id` is its label, the stable id in every record. */
export interface Choice {
  id: string;
  text: string;
  rating?: Rating;
  unsafe: boolean;
  task?: string;
  skill?: Skill;
  call?: Call;
  /** Ids of the notes that a complete handover contains. */
  needs: string[];
  why?: string;
  /** The label of an earlier option whose harm this one repairs. */
  repairs?: string;
}

export type Meters = Partial<Record<Meter, number>>;

/** Everything between two rests of the story: its beats, then the choices it waits for. */
export interface Turn {
  /** Names the place in the story where it rests: knot, and stitch or gather. */
  at: string;
  beats: Beat[];
  choices: Choice[];
  ended: boolean;
  meters: Meters;
  /** A sentence for the trainee when the story could not go on. */
  trouble?: string;
}
