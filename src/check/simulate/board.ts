/**
 * A scenario laid out for simulated trainees: at every state the answers open there, with all that a policy
 * may look at and all that an answer is worth. Made once, and played on thousands of times.
 * Must not know any policy.
 */
import { keyOf, markOf, taskOf } from '../../core/assess/decisions';
import { type Scope, standingOf } from '../../core/boundary/scope';
import type { Choice } from '../../core/scenario/beat';
import type { Header } from '../../core/scenario/scenario';
import type { Skill } from '../../core/scenario/vocabulary';
import { isCall } from '../../core/visit/ladder';
import { isDecision } from '../../core/visit/visit';
import type { StoryGraph } from '../../ink/explore/graph';
import type { OpenAnswer } from './policy';

/** One answer at one state: where it can lead, by what the handover was worth and how the dice fell. */
export interface BoardAnswer extends OpenAnswer {
  option: number;
  edges: readonly number[];
  /** 0–3; null where nothing is decided. */
  mark: number | null;
}

export interface BoardState {
  answers: readonly BoardAnswer[];
  /** Undefined where nothing is decided. */
  skill?: Skill;
  /** The only best answers here are calls. */
  wantsCall: boolean;
}

export interface Board {
  graph: StoryGraph;
  header: Header;
  /** By state; undefined for stops. */
  states: readonly (BoardState | undefined)[];
}

export function boardOf(graph: StoryGraph, header: Header, scope: Scope): Board {
  const far = distances(graph);
  const states = Array.from({ length: graph.states }, (_, state) =>
    (graph.rest[state] ?? -1) < 0 ? undefined : stateOf(graph, header, scope, state, far),
  );
  return { graph, header, states };
}

function stateOf(
  graph: StoryGraph,
  header: Header,
  scope: Scope,
  state: number,
  far: Float64Array,
): BoardState {
  const edgesOf = edgesByOption(graph, state);
  const choices = [...edgesOf.keys()].flatMap((option) => graph.options[option]?.choice ?? []);
  const isRated = isDecision(choices);
  const key = keyOf(choices);
  const answers = [...edgesOf].flatMap(([option, edges]): BoardAnswer[] => {
    const choice = graph.options[option]?.choice;
    if (!choice) return [];
    const task = taskOf(scope, choice);
    return [
      {
        option,
        edges,
        choice,
        mark: isRated ? markOf(choice.rating ?? 'wrong', key) : null,
        warmth: Math.max(...edges.map((edge) => graph.trust[edge] ?? 0)),
        far: Math.min(...edges.map((edge) => far[graph.to[edge] ?? 0] ?? 0)),
        isKnown: false,
        ...(task && { standing: standingOf(task, header.delegated) }),
      },
    ];
  });
  const best = choices.filter(({ rating, repairs }) => rating === key && !repairs);
  const wantsCall = isRated && best.length > 0 && best.every(isCall);
  return { answers, wantsCall, ...(isRated && { skill: skillOf(choices, header) }) };
}

function skillOf(choices: readonly Choice[], header: Header): Skill {
  return choices.find(({ skill }) => skill)?.skill ?? header.skill ?? 'relate';
}

function edgesByOption(graph: StoryGraph, state: number): Map<number, number[]> {
  const first = graph.firstEdge[state] ?? 0;
  const edges = new Map<number, number[]>();
  for (let edge = first; edge < first + (graph.edgesOf[state] ?? 0); edge++) {
    const option = graph.option[edge] ?? -1;
    edges.set(option, [...(edges.get(option) ?? []), edge]);
  }
  return edges;
}

/** Fewest answers from each state to an ending; infinite where there is no way. */
function distances(graph: StoryGraph): Float64Array {
  const far = new Float64Array(graph.states).fill(Number.POSITIVE_INFINITY);
  const into: number[][] = Array.from({ length: graph.states }, () => []);
  for (let edge = 0; edge < graph.edges; edge++)
    into[graph.to[edge] ?? 0]?.push(graph.from[edge] ?? 0);
  const waiting: number[] = [];
  for (let state = 0; state < graph.states; state++) {
    const rest = graph.rest[state] ?? 0;
    if (rest >= 0 || graph.stops[-1 - rest]?.kind !== 'ended') continue;
    far[state] = 0;
    waiting.push(state);
  }
  for (let at = 0; at < waiting.length; at++) {
    const state = waiting[at] ?? 0;
    for (const before of into[state] ?? []) {
      if ((far[before] ?? 0) !== Number.POSITIVE_INFINITY) continue;
      far[before] = (far[state] ?? 0) + 1;
      waiting.push(before);
    }
  }
  return far;
}
