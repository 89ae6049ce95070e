/** The scope card: "Is this mine?" Looking is recorded as help, never punished. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  type Scope,
  type Source,
  searchTasks,
  standingOf,
  type Task,
} from '../../core/boundary/scope';
import { STANDING_WORDS } from '../standing-words';

export interface ScopeProps {
  scope: Scope;
  sources: Source[];
  delegated: readonly string[];
  typed: string;
  opened: string | null;
  type(text: string): void;
  open(task: string): void;
}

export function scopeView(props: ScopeProps): TemplateResult {
  const found = searchTasks(props.scope, props.typed);
  return html`<p>Is this mine? Search for what you are about to do.</p>
    <label class="field">
      <span>Search the scope card</span>
      <input
        type="search"
        autocomplete="off"
        .value=${props.typed}
        @input=${(event: Event) => props.type((event.target as HTMLInputElement).value)}
      />
    </label>
    <p role="status" class="small">${countWords(found.length)}</p>
    ${props.scope.topics.map((topic) =>
      topicView(
        props,
        topic.title,
        found.filter((task) => task.topic === topic.id),
      ),
    )}
    <p class="small">
      Last checked ${props.scope.checked}. Training only: your local policy decides.
    </p>`;
}

function countWords(count: number): string {
  if (count === 0) return 'Nothing found. Try one plain word, such as “feet” or “dose”.';
  return count === 1 ? '1 task' : `${count} tasks`;
}

function topicView(props: ScopeProps, title: string, tasks: Task[]) {
  if (tasks.length === 0) return nothing;
  return html`<section class="topic">
    <h3>${title}</h3>
    <ul class="tasks">
      ${tasks.map((task) => taskView(props, task))}
    </ul>
  </section>`;
}

function taskView(props: ScopeProps, task: Task): TemplateResult {
  const isOpen = props.opened === task.id;
  return html`<li>
    <button type="button" class="task" aria-expanded=${isOpen} @click=${() => props.open(task.id)}>
      ${task.words}
    </button>
    ${isOpen ? answerView(props, task) : nothing}
  </li>`;
}

function answerView({ delegated, sources }: ScopeProps, task: Task): TemplateResult {
  const standing = standingOf(task, delegated);
  const source = sources.find((one) => one.id === task.source);
  return html`<div class="task-answer">
    <p><strong class=${`standing ${standing}`}>${STANDING_WORDS[standing]}</strong></p>
    ${task.say ? html`<p>You could say: “${task.say}”</p>` : nothing}
    <p class="small">
      Source: ${source?.title ?? task.source}${source ? `, grade ${source.grade}` : ''}.
      ${markWords(task.mark)}
    </p>
  </div>`;
}

function markWords(mark: Task['mark']): string {
  if (mark === 'seen') return 'Read in that source.';
  if (mark === 'recalled') return 'From general knowledge: needs local confirmation.';
  return 'This game’s own choice: needs local confirmation.';
}
