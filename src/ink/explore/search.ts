/**
 * Searches every state a story can rest in: takes each open option in each state, with every outcome of
 * every draw and every worth of a handover that can matter, and keeps what is new. Stops at its limits, and
 * says so; can be cancelled. Must not know any rule.
 */
import type { Choice as InkChoice } from 'inkjs/engine/Choice';
import type { Story } from 'inkjs/engine/Story';
import { FloatValue, IntValue } from 'inkjs/engine/Value';
import type { Header } from '../../core/scenario/scenario';
import { choiceIds, placeOf } from '../choice-ids';
import { readChoice } from '../read-choice';
import { Odometer } from './draws';
import { Frontier } from './frontier';
import type { SearchHooks, SearchLimits, Stop, StoryGraph, WhyStopped } from './graph';
import { GraphBuilder } from './graph-builder';
import { type Halt, Machine, type Snapshot } from './machine';
import { type Program, readProgram, UNASKED } from './program';
import { reachedIn, spotOf, spotOfChoice } from './spots';
import { type Merging, StateKeys } from './state-key';
import { TaleBook } from './tales';

export interface SearchRequest {
  /** Compiled, with its line numbers; the search makes it its own. */
  story: Story;
  header: Header;
  /** Runtime path of a choice to its label. */
  labels: Record<string, string>;
  headerTags: number;
  limits: SearchLimits;
  hooks: SearchHooks;
  merging: Merging;
}

/** More outcomes than this of one draw, or of one answer's draws together, are not all tried. */
const MOST_OUTCOMES = 1_000;
const MOST_STEPS_OF_OUTCOMES = 300_000;
/** Milliseconds between two pauses. */
const SLICE = 25;
const BEFORE = 0;

export async function search(request: SearchRequest): Promise<StoryGraph> {
  const searching = new Search(request);
  return searching.run();
}

class Search {
  private readonly program: Program;
  private readonly machine: Machine;
  private readonly odometer = new Odometer();
  private readonly graph = new GraphBuilder();
  private readonly book: TaleBook;
  private readonly keys: StateKeys;
  private readonly known = new Map<string, number>();
  private readonly snapshots = new Map<number, Snapshot>();
  private readonly frontier = new Frontier();
  private readonly choicesMet = new Set<string>();
  private bytes = 0;
  private hasManyDraws = false;
  private readonly begun: number;
  private paused: number;

  constructor(private readonly request: SearchRequest) {
    this.begun = request.hooks.now();
    this.paused = this.begun;
    this.program = readProgram(request.story);
    this.machine = new Machine(request.story, this.program, (outcomes) => this.draw(outcomes));
    this.book = new TaleBook(request.header);
    this.keys = new StateKeys(this.machine, this.program, request.merging);
  }

  private draw(outcomes: number): number {
    if (outcomes > MOST_OUTCOMES) this.hasManyDraws = true;
    return this.odometer.draw(Math.min(outcomes, MOST_OUTCOMES));
  }

  async run(): Promise<StoryGraph> {
    this.graph.addState(this.graph.restNumber('', []));
    this.beginAll();
    let why = await this.tryAll();
    if (why === 'finished' && this.hasManyDraws) why = 'draws';
    const reached = reachedIn(this.machine.reached);
    return this.graph.finish(why, this.book, { knots: reached, choices: [...this.choicesMet] });
  }

  private beginAll(): void {
    this.graph.beginEdges(BEFORE);
    const start = this.machine.capture();
    const trust = this.trustNow();
    this.everyOutcome(() => {
      this.machine.restore(start);
      this.reach(BEFORE, -1, UNASKED, trust, this.machine.begin(), this.request.headerTags);
    });
    this.graph.endEdges(BEFORE, true);
  }

  private async tryAll(): Promise<WhyStopped> {
    const { hooks } = this.request;
    for (let state = this.frontier.pop(); state !== undefined; state = this.frontier.pop()) {
      this.tryState(state);
      const over = this.isOver();
      if (over && this.frontier.size > 0) return over;
      if (hooks.now() - this.paused < SLICE) continue;
      hooks.progress?.(this.graph.states, this.frontier.size);
      await hooks.pause?.();
      this.paused = hooks.now();
      if (hooks.isCancelled?.()) return 'cancelled';
    }
    return 'finished';
  }

  private isOver(): WhyStopped | null {
    const { limits, hooks } = this.request;
    const seconds = (hooks.now() - this.begun) / 1000;
    const megabytes = this.bytes / 1e6;
    if (this.graph.states >= limits.states) return 'states';
    if (seconds >= limits.seconds) return 'seconds';
    if (megabytes >= limits.megabytes) return 'memory';
    const isHalfSpent =
      this.graph.states * 2 > limits.states ||
      seconds * 2 > limits.seconds ||
      megabytes * 2 > limits.megabytes;
    if (isHalfSpent) this.frontier.goNoveltyFirst();
    return null;
  }

  private tryState(state: number): void {
    const snapshot = this.snapshots.get(state);
    if (!snapshot) return;
    this.snapshots.delete(state);
    this.bytes -= sizeOf(snapshot);
    const options = this.graph.optionsOf(state);
    this.graph.beginEdges(state);
    snapshot.choices.forEach((choice, at) => {
      this.tryOption(state, snapshot, choice, options[at] ?? 0);
    });
    this.graph.endEdges(state, true);
  }

  private tryOption(state: number, snapshot: Snapshot, choice: InkChoice, option: number): void {
    for (const handover of this.worthsOf(choice, option)) {
      this.everyOutcome(() => {
        this.machine.restore(snapshot);
        const trust = this.trustNow();
        const halt = this.machine.choose(choice, handover);
        this.reach(state, option, handover, trust, halt, 0);
      });
    }
  }

  /** What a call's handover is worth matters only where the story will look at it. */
  private worthsOf(choice: InkChoice, option: number): number[] {
    const isCall = this.graph.options[option]?.choice.call !== undefined;
    const matters = isCall && this.keys.isReadAfter(choice, 'handover');
    return matters ? this.program.handovers : [UNASKED];
  }

  /** Draws in a story that runs on for ever have no end of outcomes; so the steps are counted too. */
  private everyOutcome(run: () => void): void {
    this.odometer.reset();
    const begun = this.machine.steps;
    for (let runs = 1; ; runs++) {
      this.odometer.rewind();
      run();
      if (!this.odometer.advance()) return;
      if (runs < MOST_OUTCOMES && this.machine.steps - begun < MOST_STEPS_OF_OUTCOMES) continue;
      this.hasManyDraws = true;
      return;
    }
  }

  private reach(
    from: number,
    option: number,
    handover: number,
    trust: number,
    halt: Halt,
    headerTags: number,
  ): void {
    const { kind } = halt;
    const to = kind === 'rest' ? this.restState() : this.stopState(kind, halt);
    this.graph.addEdge({
      from,
      to,
      option,
      handover,
      tale: this.book.numberOf(this.machine.said, headerTags),
      trust: this.trustNow() - trust,
      draws: this.odometer.drawn,
    });
    this.bytes += 48;
  }

  private restState(): number {
    const choices = this.machine.open();
    const key = this.keys.keyOf(choices);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const rest = this.restOf(choices);
    const state = this.graph.addState(rest);
    const snapshot = this.machine.capture();
    this.known.set(key, state);
    this.snapshots.set(state, snapshot);
    this.frontier.push(state, rest);
    this.bytes += sizeOf(snapshot) + key.length + 120;
    return state;
  }

  private restOf(choices: readonly InkChoice[]): number {
    const ids = choiceIds(
      this.request.labels,
      choices.map((one) => one.pathStringOnChoice),
    );
    const options = choices.map((choice, at) => this.optionOf(choice, ids[at] ?? ''));
    return this.graph.restNumber(placeOf(choices[0]?.sourcePath ?? ''), options);
  }

  private optionOf(choice: InkChoice, id: string): number {
    const tags = choice.tags ?? [];
    this.choicesMet.add(choice.sourcePath);
    return this.graph.optionNumber(`${id} ${choice.sourcePath} ${tags.join('#')}`, () => ({
      choice: readChoice(id, choice.text, tags),
      source: choice.sourcePath,
      spot: spotOfChoice(this.request.story, choice.sourcePath),
    }));
  }

  /** Stops of one kind at one place are one state. */
  private stopState(kind: Stop['kind'], { words, last }: Halt): number {
    const spot = spotOf(last);
    const key = `${kind} ${spot.file} ${spot.line} ${words ?? ''}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const message = words === undefined ? {} : { message: words };
    const stop = this.graph.stopNumber({ kind, spot, ...message });
    const state = this.graph.addState(stop);
    this.known.set(key, state);
    return state;
  }

  private trustNow(): number {
    const value = this.machine.globalNamed('trust');
    const isNumber = value instanceof IntValue || value instanceof FloatValue;
    return isNumber ? (value.value ?? 0) : 0;
  }
}

/** An estimate, in bytes. */
function sizeOf({ globals, visits, entered, choices }: Snapshot): number {
  return 400 + globals.length * 8 + visits.length * 4 + entered.length * 4 + choices.length * 600;
}
