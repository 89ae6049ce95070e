/**
 * One play of one scenario by one simulated trainee, and what it came to. Must not know how plays are summed.
 */
import type { Skill } from '../../core/scenario/vocabulary';
import type { StoryGraph } from '../../ink/explore/graph';
import type { Board, BoardAnswer, BoardState } from './board';
import type { Policy, Roll } from './policy';

export interface Play {
  gateHolds: boolean;
  /** Calls that were poor or wrong. */
  over: number;
  /** Decisions where calling was the only best answer, and no good call was made. */
  under: number;
  /** Marks and what was possible, by skill. */
  marks: Map<Skill, { marks: number; of: number }>;
  /** Last named on the way; undefined when none was. */
  outcome?: string;
  /** It was led out, since by its own rule it would have gone round for ever. */
  isLedOut: boolean;
}

/** After so many answers anybody is shown the way out. */
const PATIENCE = 120;
const MOST_MARKS = 3;

export function playOnce(board: Board, policy: Policy, roll: Roll): Play {
  const { graph, states } = board;
  const play: Play = { gateHolds: true, over: 0, under: 0, marks: new Map(), isLedOut: false };
  const taken = new Set<number>();
  let edge = drawn(beginnings(graph), roll);
  for (let answers = 0; ; answers++) {
    hear(play, graph, edge);
    const here = states[graph.to[edge] ?? 0];
    if (!here || here.answers.length === 0) return play;
    play.isLedOut ||= answers > PATIENCE;
    const answer = play.isLedOut ? nearest(here.answers) : chosen(here, policy, taken, roll);
    taken.add(answer.option);
    count(play, here, answer);
    edge = edgeOf(graph, answer, policy.handover, roll);
  }
}

function beginnings(graph: StoryGraph): number[] {
  return Array.from({ length: graph.edgesOf[0] ?? 0 }, (_, at) => (graph.firstEdge[0] ?? 0) + at);
}

function chosen(
  { answers }: BoardState,
  policy: Policy,
  taken: ReadonlySet<number>,
  roll: Roll,
): BoardAnswer {
  const open = answers.map((answer) => ({ ...answer, isKnown: taken.has(answer.option) }));
  const liked = policy.likes(open) as readonly BoardAnswer[];
  return drawn(liked.length > 0 ? liked : open, roll);
}

function nearest(answers: readonly BoardAnswer[]): BoardAnswer {
  return answers.reduce((best, one) => (one.far < best.far ? one : best));
}

function count(play: Play, { skill, wantsCall }: BoardState, answer: BoardAnswer): void {
  const { choice, mark } = answer;
  if (choice.unsafe) play.gateHolds = false;
  const isGood = choice.rating === 'best' || choice.rating === 'ok';
  if (choice.call && choice.rating && !isGood) play.over++;
  if (wantsCall && !(choice.call && isGood)) play.under++;
  if (mark === null || !skill) return;
  const own = choice.skill ?? skill;
  const { marks, of } = play.marks.get(own) ?? { marks: 0, of: 0 };
  play.marks.set(own, { marks: marks + mark, of: of + MOST_MARKS });
}

/** The worth of the handover decides, as near as the story looks; where it does not, the dice. */
function edgeOf(graph: StoryGraph, { edges }: BoardAnswer, handover: number, roll: Roll): number {
  const worths = edges.map((edge) => graph.handover[edge] ?? -1);
  const reached = Math.max(...worths.filter((worth) => worth <= handover));
  return drawn(
    edges.filter((_, at) => worths[at] === reached),
    roll,
  );
}

function hear(play: Play, graph: StoryGraph, edge: number): void {
  const beats = graph.tales[graph.tale[edge] ?? 0]?.beats ?? [];
  const outcome = beats.findLast((beat) => beat.outcome)?.outcome;
  if (outcome) play.outcome = outcome.id;
}

function drawn<Item>(items: readonly Item[], roll: Roll): Item {
  const item = items[Math.floor(roll() * items.length)];
  if (item === undefined) throw new Error('There was nothing to draw from.');
  return item;
}
