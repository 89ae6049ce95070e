/**
 * Collects what a search finds into a graph of plain arrays. Must not know how it is found.
 */
import type { GraphOption, Rest, Stop, StoryGraph, WhyStopped } from './graph';
import { flags, fractions, integers, smallIntegers } from './numbers';
import type { TaleBook } from './tales';

export interface NewEdge {
  from: number;
  to: number;
  option: number;
  tale: number;
  handover: number;
  trust: number;
  draws: number[];
}

export class GraphBuilder {
  readonly options: GraphOption[] = [];
  private readonly optionAt = new Map<string, number>();
  private readonly rests: Rest[] = [];
  private readonly restAt = new Map<string, number>();
  private readonly stops: Stop[] = [];
  private readonly rest = integers();
  private readonly tried = flags();
  private readonly firstEdge = integers();
  private readonly edgesOf = integers();
  private readonly parent = integers();
  private readonly from = integers();
  private readonly to = integers();
  private readonly option = integers();
  private readonly tale = integers();
  private readonly handover = smallIntegers();
  private readonly trust = fractions();
  private readonly draws = new Map<number, number[]>();

  get states(): number {
    return this.rest.length;
  }

  get edges(): number {
    return this.from.length;
  }

  /** The number of an option, given what makes it one. */
  optionNumber(key: string, make: () => GraphOption): number {
    const known = this.optionAt.get(key);
    if (known !== undefined) return known;
    this.optionAt.set(key, this.options.length);
    return this.options.push(make()) - 1;
  }

  restNumber(at: string, options: number[]): number {
    const key = `${at} ${options.join()}`;
    const known = this.restAt.get(key);
    if (known !== undefined) return known;
    this.restAt.set(key, this.rests.length);
    return this.rests.push({ at, options }) - 1;
  }

  /** As `StoryGraph.rest` numbers a stop. */
  stopNumber(stop: Stop): number {
    return -this.stops.push(stop);
  }

  addState(rest: number): number {
    this.tried.push(rest < 0 ? 1 : 0);
    this.firstEdge.push(0);
    this.edgesOf.push(0);
    this.parent.push(-1);
    this.rest.push(rest);
    return this.rest.length - 1;
  }

  restOf(state: number): number {
    return this.rest.get(state);
  }

  optionsOf(state: number): number[] {
    return this.rests[this.rest.get(state)]?.options ?? [];
  }

  beginEdges(state: number): void {
    this.firstEdge.set(state, this.edges);
  }

  endEdges(state: number, isWhole: boolean): void {
    this.edgesOf.set(state, this.edges - this.firstEdge.get(state));
    this.tried.set(state, isWhole ? 1 : 0);
  }

  addEdge({ from, to, option, tale, handover, trust, draws }: NewEdge): void {
    const edge = this.edges;
    this.from.push(from);
    this.to.push(to);
    this.option.push(option);
    this.tale.push(tale);
    this.handover.push(handover);
    this.trust.push(trust);
    if (draws.length > 0) this.draws.set(edge, draws);
    if (to !== 0 && this.parent.get(to) < 0) this.parent.set(to, edge);
  }

  finish(
    why: WhyStopped,
    book: TaleBook,
    reached: { knots: string[]; choices: string[] },
  ): StoryGraph {
    return {
      exhaustive: why === 'finished',
      whyStopped: why,
      options: this.options,
      rests: this.rests,
      tales: book.tales,
      stops: this.stops,
      states: this.states,
      edges: this.edges,
      rest: this.rest.toArray(),
      tried: this.tried.toArray(),
      firstEdge: this.firstEdge.toArray(),
      edgesOf: this.edgesOf.toArray(),
      parent: this.parent.toArray(),
      from: this.from.toArray(),
      to: this.to.toArray(),
      option: this.option.toArray(),
      tale: this.tale.toArray(),
      handover: this.handover.toArray(),
      trust: this.trust.toArray(),
      draws: this.draws,
      reachedKnots: reached.knots,
      reachedChoices: reached.choices,
    };
  }
}
