/**
 * The scope of practice as data: what a diabetes care technician may do unprompted, may do when
 * delegated, and must hand on. Must not know where the table is kept.
 */

/** As written in the scope table. Shown as green, amber and red, but never by colour alone. */
export const COLOURS = ['own', 'delegated', 'beyond'] as const;
export type Colour = (typeof COLOURS)[number];

/** How far a statement was checked: read in its source, only recalled, or this game's own choice. */
export const MARKS = ['seen', 'recalled', 'design'] as const;
export type Mark = (typeof MARKS)[number];

export interface Topic {
  id: string;
  title: string;
}

export interface Task {
  id: string;
  /** Plain words for a trainee. */
  words: string;
  topic: string;
  colour: Colour;
  /** Code of the sources file. */
  source: string;
  mark: Mark;
  /** Words one could use, above all when handing on. */
  say?: string;
  also: string[];
}

export interface Scope {
  checked: string;
  topics: Topic[];
  tasks: Task[];
}

export interface Source {
  id: string;
  title: string;
  grade: 'A' | 'B' | 'C';
  depth: string;
  group: string;
  checked: string;
}

/**
 * Where a task stands in one scenario:
 * `own`; `delegated-here` when signed off for this person; `not-delegated` when only delegation would
 * make it hers; `beyond` always.
 */
export type Standing = 'own' | 'delegated-here' | 'not-delegated' | 'beyond';

/** The colour of a task in a scenario is derived, never written by hand. */
export function standingOf(task: Task, delegated: readonly string[]): Standing {
  if (task.colour !== 'delegated') return task.colour;
  return delegated.includes(task.id) ? 'delegated-here' : 'not-delegated';
}

/** Whether doing this here oversteps the role. */
export function isBeyondRole(standing: Standing): boolean {
  return standing === 'beyond' || standing === 'not-delegated';
}

export function findTask(scope: Scope, id: string | undefined): Task | undefined {
  return scope.tasks.find((task) => task.id === id);
}

/** Tasks in which every typed word occurs, in the table's order; all of them for an empty search. */
export function searchTasks(scope: Scope, typed: string): Task[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return scope.tasks.filter((task) => {
    const text = searchText(scope, task);
    return words.every((word) => text.includes(word));
  });
}

function searchText(scope: Scope, task: Task): string {
  const topic = scope.topics.find((one) => one.id === task.topic)?.title ?? '';
  return [task.words, topic, ...task.also, task.id.replaceAll('-', ' ')].join(' ').toLowerCase();
}
