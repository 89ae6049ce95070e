/**
 * The shape of `scope.yaml`: what a diabetes care technician may do, topic by topic.
 * Must not know the other files.
 */
import { COLOURS, MARKS, type Scope, type Task, type Topic } from '../core/boundary/scope';
import type { DataFile } from './data-file';
import { record } from './record';
import { checkIds, checkReference } from './references';
import { id, listOf, needed, oneOf, optional, text } from './shapes';

const topic = record<Topic>('the topic', { id: needed(id), title: needed(text) });

const task = record<Task>('the task', {
  id: needed(id),
  words: needed(text),
  topic: needed(text),
  colour: needed(oneOf(COLOURS)),
  source: needed(text),
  mark: needed(oneOf(MARKS)),
  say: optional(text),
  also: optional(listOf(text), []),
});

export const scopeShape = record<Scope>('the file', {
  checked: needed(text),
  topics: needed(listOf(topic, 1)),
  tasks: needed(listOf(task, 1)),
});

export function checkScope(file: DataFile, scope: Partial<Scope>): void {
  checkIds(file, 'topic', scope.topics ?? []);
  checkIds(file, 'task', scope.tasks ?? []);
  checkReference(file, 'task', scope.tasks, {
    field: 'topic',
    to: 'topic',
    code: 'unknown-topic',
    known: scope.topics,
  });
}
