/**
 * One run of a scenario as a value: what was told, what was answered. `(visit, entry, turn) -> visit`;
 * the same log over the same story gives the same visit. Must not know Ink, the page, a clock or dice.
 */
import type { Beat, Choice, Loop, Note, Outcome, Teaching, Turn } from '../scenario/beat';
import type { Narrator } from '../scenario/narrator';
import type { Header } from '../scenario/scenario';
import { openingScene, type Scene, sceneAfter } from '../scenario/scene';
import { type LogEntry, movesTheStory, type Opening, standingEntries } from './log';

/** One answer and the rest at which it was given. */
export interface Answer {
  entry: LogEntry;
  /** Index into the log, for stepping back and "what if?". */
  index: number;
  /** Which turn it answered. */
  turn: number;
}

export interface Visit {
  header: Header;
  opening: Opening;
  log: LogEntry[];
  turns: Turn[];
  answers: Answer[];
}

export function beginVisit(header: Header, opening: Opening, first: Turn): Visit {
  return { header, opening, log: [], turns: [first], answers: [] };
}

export function currentTurn(visit: Visit): Turn {
  const turn = visit.turns.at(-1);
  if (!turn) throw new Error('A visit has always at least its first turn.');
  return turn;
}

/** The visit after one more log entry; `turn` is what the story told in answer, when it moved. */
export function afterEntry(visit: Visit, entry: LogEntry, turn?: Turn): Visit {
  const answer = { entry, index: visit.log.length, turn: visit.turns.length - 1 };
  return {
    ...visit,
    log: [...visit.log, entry],
    answers: [...visit.answers, answer],
    turns: turn ? [...visit.turns, turn] : visit.turns,
  };
}

/** Tells the story what an entry means; undefined when the story does not move. */
export function tell(narrator: Narrator, entry: LogEntry, handover: number): Turn | undefined {
  if (entry.kind === 'chose') return narrator.choose(entry.choice);
  if (entry.kind === 'called' && entry.answeredBy)
    return narrator.choose(entry.answeredBy, handover);
  return undefined;
}

export interface Remembered {
  header: Header;
  opening: Opening;
  log: readonly LogEntry[];
}

/** The mark of a handover, 0–100, from the visit so far; injected so that replay needs no team file. */
export type HandoverPercent = (visit: Visit, entry: LogEntry) => number;

/**
 * Replays a log from the beginning. Steps back are folded first, so that only what still stands is told;
 * the whole log is kept. Stops, with the trouble said, where a log no longer fits its story.
 */
export function replay(narrator: Narrator, saved: Remembered, percent: HandoverPercent): Visit {
  const { header, opening } = saved;
  let visit = beginVisit(header, opening, narrator.begin(opening.seed, opening.given));
  for (const entry of standingEntries(saved.log)) {
    if (movesTheStory(entry) && currentTurn(visit).trouble) break;
    const turn = tell(narrator, entry, percent(visit, entry));
    visit = afterEntry(visit, entry, turn);
  }
  const indexes = visit.answers.map((answer) => ({
    ...answer,
    index: saved.log.indexOf(answer.entry),
  }));
  return { ...visit, answers: indexes, log: [...saved.log] };
}

/** All beats told so far; of the last turn only the first `shown`. */
export function beatsShown(visit: Visit, shown = Number.POSITIVE_INFINITY): Beat[] {
  const last = visit.turns.length - 1;
  return visit.turns.flatMap((turn, at) => (at < last ? turn.beats : turn.beats.slice(0, shown)));
}

/** What the trainee noticed, once each, in the order noticed. */
export function notebookOf(beats: readonly Beat[]): Note[] {
  const byId = new Map<string, Note>();
  for (const note of beats.flatMap((beat) => beat.notes)) byId.set(note.id, note);
  return [...byId.values()];
}

/** Promises made and not yet kept. */
export function openLoops(beats: readonly Beat[]): Loop[] {
  const open = new Map<string, Loop>();
  for (const beat of beats) {
    for (const loop of beat.opens) open.set(loop.id, loop);
    for (const id of beat.closes) open.delete(id);
  }
  return [...open.values()];
}

export function closedLoops(beats: readonly Beat[]): Loop[] {
  const stillOpen = new Set(openLoops(beats).map((loop) => loop.id));
  const opened = beats.flatMap((beat) => beat.opens).filter((loop) => !stillOpen.has(loop.id));
  return [...new Map(opened.map((loop) => [loop.id, loop])).values()];
}

export function outcomeOf(beats: readonly Beat[]): Outcome | undefined {
  return beats.findLast((beat) => beat.outcome)?.outcome;
}

export function teachingsOf(beats: readonly Beat[]): Teaching[] {
  return beats.flatMap((beat) => (beat.teach ? [beat.teach] : []));
}

/** The picture after the beats shown so far. */
export function sceneOf(header: Header, beats: readonly Beat[]): Scene {
  return beats.reduce((scene, beat) => sceneAfter(scene, beat, header), openingScene(header));
}

/** A rest where any option is rated is a decision. */
export function isDecision(choices: readonly Choice[]): boolean {
  return choices.some((choice) => choice.rating !== undefined);
}
