/**
 * What the visit page knows, and its verbs. Joins narrator, saves, clock and dice through ports, so that
 * a test plays a whole visit without a page. Must not know lit, Phaser or Ink.
 */
import { percentOf } from '../core/assess/calls';
import { type Debrief, debriefOf } from '../core/assess/debrief';
import type { Scope, Source } from '../core/boundary/scope';
import type { Team } from '../core/boundary/team';
import type { Call, Choice } from '../core/scenario/beat';
import type { Narrator } from '../core/scenario/narrator';
import type { Header } from '../core/scenario/scenario';
import type { Urgency } from '../core/scenario/vocabulary';
import type { HandoverDraft } from '../core/visit/handover';
import { answerTo, visibleChoices } from '../core/visit/ladder';
import {
  type LogEntry,
  lastAnswer,
  type Mode,
  type Opening,
  standingEntries,
  type Within,
} from '../core/visit/log';
import type { SavedVisit, Saves } from '../core/visit/saves';
import {
  afterEntry,
  beatsShown,
  beginVisit,
  currentTurn,
  replay,
  tell,
  type Visit,
} from '../core/visit/visit';

export interface WorldFacts {
  scope: Scope;
  team: Team;
  sources: Source[];
}

export interface SessionPorts {
  narrator: Narrator;
  saves: Saves;
  facts: WorldFacts;
  /** Epoch milliseconds. */
  now(): number;
  /** A whole number from 0 to 2³¹, for the story's dice. */
  seed(): number;
  newId(): string;
}

export type Phase = 'visit' | 'debrief';

/** One visit being played. Every verb resolves when its answer is saved, before anything is shown. */
export class Session {
  visit: Visit;
  /** Beats shown of the current turn. */
  shown = 1;
  phase: Phase = 'visit';
  /** A sentence for the trainee, such as why saving has stopped. */
  notice: string | undefined;
  private busy = false;

  private constructor(
    private readonly ports: SessionPorts,
    visit: Visit,
  ) {
    this.visit = visit;
  }

  /** Begins a new visit and saves its opening. */
  static async begin(
    ports: SessionPorts,
    header: Header,
    edition: string,
    mode: Mode,
    within: Within = {},
  ): Promise<Session> {
    const opening: Opening = {
      id: ports.newId(),
      scenario: header.id,
      edition,
      seed: ports.seed(),
      mode,
      startedAt: ports.now(),
      ...within,
    };
    await ports.saves.begin(opening);
    const first = ports.narrator.begin(opening.seed, within.given);
    return new Session(ports, beginVisit(header, opening, first));
  }

  /** Goes on with a saved visit, at the same beat with the same notebook and loops. */
  static resume(ports: SessionPorts, header: Header, saved: SavedVisit): Session {
    const session = new Session(ports, replayWith(ports, header, saved.opening, saved.log));
    session.shown = Math.max(1, saved.shown);
    if (saved.endedAt !== null) session.phase = 'debrief';
    return session;
  }

  /** A new visit from just before the answer at `index`, so that another road can be tried. */
  static async whatIf(ports: SessionPorts, from: Session, index: number): Promise<Session> {
    const log = standingEntries(from.visit.log.slice(0, index)).map((entry) => ({ ...entry }));
    const { opening: first, header } = from.visit;
    const opening: Opening = {
      ...first,
      id: ports.newId(),
      mode: 'learn',
      startedAt: ports.now(),
      whatIf: true,
    };
    await ports.saves.begin(opening);
    for (const [at, entry] of log.entries()) await ports.saves.append(opening.id, at, entry);
    const session = new Session(ports, replayWith(ports, header, opening, log));
    session.shown = currentTurn(session.visit).beats.length;
    return session;
  }

  get beats() {
    return beatsShown(this.visit, this.shown);
  }

  /** Options to show: none while beats are still to come. */
  get choices(): Choice[] {
    return this.hasMoreBeats ? [] : visibleChoices(currentTurn(this.visit).choices);
  }

  get hasMoreBeats(): boolean {
    return this.shown < currentTurn(this.visit).beats.length;
  }

  get isOver(): boolean {
    return !this.hasMoreBeats && currentTurn(this.visit).ended;
  }

  get trouble(): string | undefined {
    return this.hasMoreBeats ? undefined : currentTurn(this.visit).trouble;
  }

  get canStepBack(): boolean {
    return this.visit.opening.mode === 'learn' && lastAnswer(this.visit.log) >= 0;
  }

  /** Minutes are not scored; the time of an answer is kept for the debrief. */
  private get elapsed(): number {
    return this.ports.now() - this.visit.opening.startedAt;
  }

  /** Shows the next beat; after the last one of an ended story, goes to the debrief. */
  async goOn(): Promise<void> {
    if (this.hasMoreBeats) await this.oneAtATime(() => this.moveTo(this.shown + 1));
    else if (this.isOver) await this.finish();
  }

  async choose(choiceId: string): Promise<void> {
    if (!this.choices.some((choice) => choice.id === choiceId)) return;
    await this.answer({ kind: 'chose', choice: choiceId, at: this.elapsed });
  }

  /** Rings someone. True when the story had an answer, and went on. */
  async ring(role: string, when: Urgency, handover: HandoverDraft): Promise<boolean> {
    const call: Call = { role, when };
    const option = answerTo(call, currentTurn(this.visit).choices);
    const isSaid = await this.answer({
      kind: 'called',
      role,
      when,
      handover,
      answeredBy: option?.id ?? null,
      after: option ? currentTurn(this.visit).beats.length : this.shown,
      at: this.elapsed,
    });
    return isSaid && option !== undefined;
  }

  /** Looking a task up is help, recorded and never punished. */
  async lookUp(task: string): Promise<void> {
    await this.answer({ kind: 'looked-up', task, at: this.elapsed });
  }

  async feel(feeling: string): Promise<void> {
    await this.answer({ kind: 'felt', feeling, at: this.elapsed });
  }

  /** Leaves the visit as it is; it is kept, and not offered again. */
  async leave(): Promise<void> {
    await this.answer({ kind: 'left', at: this.elapsed });
    await this.ports.saves.finish(this.visit.opening.id, this.ports.now());
  }

  /** Back to the last decision; what was answered stays in the log, struck through by this entry. */
  async stepBack(): Promise<void> {
    await this.oneAtATime(async () => {
      if (!this.canStepBack) return;
      const to = lastAnswer(this.visit.log);
      const entry: LogEntry = { kind: 'stepped-back', to, at: this.elapsed };
      await this.save(this.visit.log.length, entry);
      const { header, opening, log } = this.visit;
      const visit = replayWith(this.ports, header, opening, [...log, entry]);
      const shown = Math.max(1, currentTurn(visit).beats.length);
      await this.moveTo(shown);
      this.visit = visit;
    });
  }

  debrief(): Debrief {
    return debriefOf(this.visit, this.ports.facts);
  }

  private async finish(): Promise<void> {
    this.phase = 'debrief';
    await this.ports.saves.finish(this.visit.opening.id, this.ports.now());
  }

  /** Saves first, then moves the story: a consequence is never shown before its answer is kept. */
  private async answer(entry: LogEntry): Promise<boolean> {
    return this.oneAtATime(async () => {
      await this.save(this.visit.log.length, entry);
      const turn = tell(this.ports.narrator, entry, this.percent(this.visit, entry));
      this.visit = afterEntry(this.visit, entry, turn);
      if (turn) this.shown = Math.min(1, turn.beats.length);
    });
  }

  /** A second press while the first is being kept is no second answer. False when it was let go. */
  private async oneAtATime(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await work();
    } finally {
      this.busy = false;
    }
    return true;
  }

  /** Kept before it is shown, so that a tab killed at any moment comes back at the words last read. */
  private async moveTo(shown: number): Promise<void> {
    await this.ports.saves.keepPlace(this.visit.opening.id, shown);
    this.shown = shown;
  }

  private percent(visit: Visit, entry: LogEntry): number {
    return percentOf(visit, entry, this.ports.facts.team);
  }

  private async save(index: number, entry: LogEntry | undefined): Promise<void> {
    if (entry) await this.ports.saves.append(this.visit.opening.id, index, entry);
  }
}

function replayWith(
  ports: SessionPorts,
  header: Header,
  opening: Opening,
  log: readonly LogEntry[],
): Visit {
  return replay(ports.narrator, { header, opening, log }, (visit, entry) =>
    percentOf(visit, entry, ports.facts.team),
  );
}
