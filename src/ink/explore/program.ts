/**
 * Everything about a compiled story that can be told without playing it, read once before a search: its
 * points, how closely it looks at its counts, which variables steer it, and what is live where.
 */
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import type { Story } from 'inkjs/engine/Story';
import { VariablePointerValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { readExpressions } from './expressions';
import { isCommand, placeLookedAt, readFlow } from './flow';
import { Liveness, type Touch } from './liveness';
import type { Look } from './observers';
import { Points } from './points';

const { CommandType } = ControlCommand;

export interface Observed {
  container: Container;
  look: Look;
  /** Its number among the facts of liveness. */
  fact: number;
}

export interface Program {
  points: Points;
  liveness: Liveness;
  visits: Observed[];
  ages: Observed[];
  turn: Look | null;
  /** Fact numbers of the variables, global and temporary, that steer. */
  variables: Map<string, number>;
  /** What a call's handover can be worth, 0–100, one number for each way the story can take it. */
  handovers: number[];
}

export function readProgram(story: Story): Program {
  const points = new Points(rootOf(story));
  const { observers, steering, handover } = readExpressions(story, points);
  observers.settle(points.containers);
  const variables = new Map<string, number>();
  for (const name of namesIn(points)) if (steering.has(name)) variables.set(name, variables.size);
  const visits = observed(observers.visits, variables.size);
  const ages = observed(observers.ages, variables.size + visits.length);
  const facts = variables.size + visits.length + ages.length;
  const toucher = new Toucher(story, points, variables, visits, ages);
  const touches = points.objects.map((object, point) => toucher.touchOf(object, point));
  const liveness = new Liveness(readFlow(story, points), touches, facts);
  const handovers = steering.has('handover') ? handoverWorths(handover) : [UNASKED];
  return { points, liveness, visits, ages, turn: observers.turn, variables, handovers };
}

/** The story does not look at what a handover is worth. */
export const UNASKED = -1;

/** One worth on each side of every cut; all hundred and one when the story does more than compare. */
function handoverWorths(cuts: readonly number[] | null): number[] {
  if (!cuts) return Array.from({ length: 101 }, (_, worth) => worth);
  const inside = cuts.filter((cut) => cut > 0 && cut <= 100);
  return [...new Set([0, ...inside])].sort((a, b) => a - b);
}

/** The outermost container, which holds the declarations of the globals too. */
function rootOf(story: Story): Container {
  let root: InkObject = story.mainContentContainer;
  while (root.parent) root = root.parent;
  return root as Container;
}

function observed(looks: ReadonlyMap<Container, Look>, firstFact: number): Observed[] {
  return [...looks].map(([container, look], at) => ({ container, look, fact: firstFact + at }));
}

function namesIn(points: Points): Set<string> {
  const names = new Set<string>();
  for (const object of points.objects) {
    if (object instanceof VariableReference && object.name) names.add(object.name);
    if (object instanceof VariableAssignment && object.variableName) names.add(object.variableName);
    if (object instanceof VariablePointerValue) names.add(object.variableName);
    if (object instanceof Divert && object.variableDivertName) names.add(object.variableDivertName);
  }
  return names;
}

/** Tells what each point reads and sets. */
class Toucher {
  private readonly visitFacts = new Map<Container, number>();
  private readonly ageFacts = new Map<Container, number>();

  constructor(
    private readonly story: Story,
    private readonly points: Points,
    private readonly variables: ReadonlyMap<string, number>,
    visits: readonly Observed[],
    ages: readonly Observed[],
  ) {
    for (const { container, fact } of visits) this.visitFacts.set(container, fact);
    for (const { container, fact } of ages) this.ageFacts.set(container, fact);
  }

  touchOf(object: InkObject, point: number): Touch {
    if (object instanceof VariableAssignment) return this.assigned(object);
    return { reads: this.readsOf(object, point).filter((fact) => fact !== undefined), sets: [] };
  }

  private readsOf(object: InkObject, point: number): (number | undefined)[] {
    if (object instanceof VariableReference) {
      const counted = object.containerForCount;
      return [counted ? this.visitFacts.get(counted) : this.variables.get(object.name ?? '')];
    }
    if (object instanceof VariablePointerValue) return [this.variables.get(object.variableName)];
    if (object instanceof Divert) return [this.variables.get(object.variableDivertName ?? '')];
    if (object instanceof ChoicePoint)
      return object.onceOnly && object.choiceTarget
        ? [this.visitFacts.get(object.choiceTarget)]
        : [];
    return object instanceof ControlCommand ? this.looksBack(object, point) : [];
  }

  private looksBack(command: ControlCommand, point: number): (number | undefined)[] {
    const { container, index } = this.points.ownerOf(point);
    if (isCommand(command, CommandType.VisitIndex, CommandType.SequenceShuffleIndex))
      return [this.visitFacts.get(container)];
    if (!isCommand(command, CommandType.TurnsSince, CommandType.ReadCount)) return [];
    const facts = isCommand(command, CommandType.TurnsSince) ? this.ageFacts : this.visitFacts;
    const of = placeLookedAt(this.story, container, index);
    return of ? [facts.get(of)] : [...facts.values()];
  }

  /**
   * Declaring a temporary, or giving a global a value, makes the old value forgotten. Giving one to a
   * temporary may write through a `ref`, whose pointer is read and whose target is elsewhere.
   */
  private assigned({ variableName, isNewDeclaration }: VariableAssignment): Touch {
    const fact = this.variables.get(variableName ?? '');
    if (fact === undefined) return { reads: [], sets: [] };
    const isReal =
      isNewDeclaration ||
      this.story.variablesState.GlobalVariableExistsWithName(variableName ?? '');
    return isReal ? { reads: [], sets: [fact] } : { reads: [fact], sets: [] };
  }
}
