/**
 * The text of a scenario taken apart into tags and choice lines, each with its file and line.
 * Reads the text as written, so that what does not compile can still be spoken of.
 */
import type { Tag } from '../../ink/tags';

export interface WrittenTag extends Tag {
  file: string;
  line: number;
  /** In the header; on a line of speech or narration; or where a choice gets it. */
  where: 'header' | 'line' | 'choice';
  /** Written before the bracket, or without one: Ink gives it to the choice and again to the next line. */
  onLineToo?: true;
  /** In a function, whose tags go wherever it is called, a choice among other places. */
  inFunction?: true;
}

/** A tag of a choice; inside `{…}` it counts only while the story says so. */
export interface ChoiceTag extends Tag {
  inLogic?: true;
}

/** One `*` or `+` line. */
export interface ChoiceLine {
  file: string;
  line: number;
  label?: string;
  /** A label written after the condition: Ink shows it as words. */
  lostLabel?: string;
  /** Shown text without tags. */
  text: string;
  /** Tags inside the square brackets or before them: those the choice really gets. */
  tags: ChoiceTag[];
  /** Tags on the same line after the bracket: these go to the next line. */
  strayTags: ChoiceTag[];
  isFallback: boolean;
}

/** What one line, or one branch of it, tells: `Derek: Yes.`, or narration. */
export interface Passage {
  file: string;
  line: number;
  text: string;
}
