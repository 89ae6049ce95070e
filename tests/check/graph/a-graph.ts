/**
 * Story graphs made by hand: a test names its states and where each answer leads, and nothing else.
 *
 *     aGraph({ porch: rest(to('ask', 'end', { rating: 'best' })), end: ends() })
 *
 * The first state named is where the story begins.
 */

import type { WrittenScenario } from '../../../src/check/rule';
import type { WrittenTag } from '../../../src/check/source/written';
import type { Beat, Choice } from '../../../src/core/scenario/beat';
import type { GraphOption, Rest, Stop, StoryGraph, Tale } from '../../../src/ink/explore/graph';
import type { Outline } from '../../../src/ink/outline';
import { aBeat, aChoice, aHeader } from '../../support/story-pieces';

export const FILE = 'story/scenarios/porch.ink';

export interface Way extends Partial<Choice> {
  /** Line of the option; made up in order when absent. */
  line?: number;
  file?: string;
  source?: string;
  tells?: Partial<Beat>[];
  words?: number;
  trust?: number;
  handover?: number;
}

interface Answer extends Way {
  label: string;
  target: string;
}

interface RestingState {
  /** The place; the state's own name when absent. Several states can be one place. */
  at?: string;
  answers: Answer[];
  tried?: boolean;
}

type State = RestingState | Stop;

export function to(label: string, target: string, way: Way = {}): Answer {
  return { label, target, ...way };
}

export function rest(...answers: Answer[]): RestingState {
  return { answers };
}

/** One of several states that wait at the same place. */
export function restAt(at: string, ...answers: Answer[]): RestingState {
  return { at, answers };
}

/** A state whose answers nobody tried. */
export function untried(...answers: Answer[]): RestingState {
  return { answers, tried: false };
}

export function stops(kind: Stop['kind'], line = 90, message?: string): Stop {
  return { kind, spot: { file: FILE, line }, ...(message && { message }) };
}

export function ends(line = 90): Stop {
  return stops('ended', line);
}

export interface Extras extends Partial<StoryGraph> {
  /** What is told before the first rest. */
  opening?: Partial<Beat>[];
}

export function aGraph(
  states: Record<string, State>,
  { opening, ...extras }: Extras = {},
): StoryGraph {
  const made = new Making(Object.keys(states));
  made.edge(0, Object.keys(states)[0] ?? '', -1, { tells: opening });
  for (const [name, state] of Object.entries(states)) made.state(name, state);
  return { ...made.finished(), ...extras };
}

class Making {
  private readonly options: GraphOption[] = [];
  private readonly optionKeys = new Map<string, number>();
  private readonly rests: Rest[] = [{ at: '', options: [] }];
  private readonly restKeys = new Map<string, number>();
  private readonly stopList: Stop[] = [];
  private readonly tales: Tale[] = [];
  private readonly rest = [0];
  private readonly tried = [1];
  private readonly firstEdge = [0];
  private readonly edgesOf = [0];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly option: number[] = [];
  private readonly handover: number[] = [];
  private readonly trust: number[] = [];
  private readonly draws = new Map<number, number[]>();

  constructor(private readonly names: string[]) {}

  state(name: string, state: State): void {
    this.tried.push('answers' in state && state.tried === false ? 0 : 1);
    this.firstEdge.push(this.from.length);
    this.edgesOf.push(0);
    if ('kind' in state) {
      this.rest.push(-this.stopList.push(state));
      return;
    }
    const at = state.at ?? name;
    const options = state.answers.map((answer) => this.optionFor(at, answer));
    this.rest.push(this.restFor(at, [...new Set(options)]));
    if (state.tried === false) return;
    const number = this.rest.length - 1;
    state.answers.forEach((answer, n) => {
      this.edge(number, answer.target, options[n] ?? -1, answer);
    });
  }

  edge(from: number, target: string, option: number, way: Way): void {
    const to = this.names.indexOf(target) + 1;
    if (to === 0) throw new Error(`No state is called ${target}.`);
    this.edgesOf[from] = (this.edgesOf[from] ?? 0) + 1;
    this.from.push(from);
    this.to.push(to);
    this.option.push(option);
    this.handover.push(way.handover ?? -1);
    this.trust.push(way.trust ?? 0);
    this.tales.push({ beats: (way.tells ?? []).map(aBeat), words: way.words ?? 0 });
  }

  private optionFor(at: string, answer: Answer): number {
    const {
      label,
      target: _,
      line,
      file,
      source,
      tells: _t,
      words: _w,
      trust: _u,
      handover: _h,
      ...choice
    } = answer;
    const made = aChoice(label, choice);
    const key = `${at} ${JSON.stringify(made)}`;
    const known = this.optionKeys.get(key);
    if (known !== undefined) return known;
    const spot = { file: file ?? FILE, line: line ?? 10 + this.options.length };
    const index =
      this.options.push({ choice: made, source: source ?? `${at}.0.${label}`, spot }) - 1;
    this.optionKeys.set(key, index);
    return index;
  }

  private restFor(at: string, options: number[]): number {
    const key = `${at} ${options.join()}`;
    const known = this.restKeys.get(key) ?? this.rests.push({ at, options }) - 1;
    this.restKeys.set(key, known);
    return known;
  }

  finished(): StoryGraph {
    const edges = this.from.length;
    return {
      exhaustive: !this.tried.includes(0),
      whyStopped: this.tried.includes(0) ? 'states' : 'finished',
      options: this.options,
      rests: this.rests,
      tales: this.tales,
      stops: this.stopList,
      states: this.rest.length,
      edges,
      rest: Int32Array.from(this.rest),
      tried: Uint8Array.from(this.tried),
      firstEdge: Int32Array.from(this.firstEdge),
      edgesOf: Int32Array.from(this.edgesOf),
      parent: this.parents(),
      from: Int32Array.from(this.from),
      to: Int32Array.from(this.to),
      option: Int32Array.from(this.option),
      tale: Int32Array.from({ length: edges }, (_, edge) => edge),
      handover: Int16Array.from(this.handover),
      trust: Float32Array.from(this.trust),
      draws: this.draws,
      reachedKnots: [],
      reachedChoices: this.options.map(({ source }) => source),
    };
  }

  /** Any play that comes there will do, as after a search that went novelty first. */
  private parents(): Int32Array {
    const parent = new Int32Array(this.rest.length).fill(-1);
    const known = [0];
    for (const state of known) {
      const first = this.firstEdge[state] ?? 0;
      for (let e = first; e < first + (this.edgesOf[state] ?? 0); e++) {
        const to = this.to[e] ?? 0;
        if (to === 0 || parent[to] !== -1) continue;
        parent[to] = e;
        known.push(to);
      }
    }
    return parent;
  }
}

export interface ScenarioParts extends Partial<WrittenScenario> {
  knots?: Outline['knots'];
  written?: Outline['choices'];
}

/** A scenario without faults of its own around a graph. */
export function aScenario({
  knots = [],
  written = [],
  ...given
}: ScenarioParts = {}): WrittenScenario {
  return {
    file: FILE,
    texts: [{ file: FILE, text: '' }],
    header: aHeader(),
    outline: { knots, choices: written },
    known: {},
    scope: null,
    team: null,
    tags: [],
    choices: [],
    ...given,
  };
}

export function aTag(key: string, value: string, line: number): WrittenTag {
  return { key, value, line, file: FILE, where: 'line' };
}
