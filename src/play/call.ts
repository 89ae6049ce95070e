/**
 * A call in the making: whom, how soon, what to say, what came back. A small state machine of its own,
 * so that a half-made call can be put down at any point. Must not know lit or the story.
 */
import type { Role, Team } from '../core/boundary/team';
import { findRole } from '../core/boundary/team';
import type { Note } from '../core/scenario/beat';
import type { Urgency } from '../core/scenario/vocabulary';
import { emptyDraft, type HandoverDraft, saidNotes } from '../core/visit/handover';

export type CallStep = 'ladder' | 'handover' | 'read-back';

export interface CallDraft {
  step: CallStep;
  role: string | null;
  when: Urgency | null;
  handover: HandoverDraft;
  /** Whether the story had an answer; known only after it was said. */
  answered: boolean | null;
  /** What is still missing, said beside the button. */
  missing?: string;
}

export function newCall(): CallDraft {
  return { step: 'ladder', role: null, when: null, handover: emptyDraft(), answered: null };
}

/** Dialling needs a person and an urgency; what is missing is said, not guessed. */
export function dial(call: CallDraft): CallDraft {
  if (!call.role) return { ...call, missing: 'Choose whom you want to ring.' };
  if (!call.when) return { ...call, missing: 'Choose how soon.' };
  return { ...call, step: 'handover', missing: undefined };
}

/** The request words, general or particular to this role. */
export function requestsFor(team: Team, role: Role | undefined): { id: string; words: string }[] {
  const particular = (role?.asks ?? []).map((words) => ({ id: words, words }));
  return [...particular, ...team.requests.map(({ id, words }) => ({ id, words }))];
}

/** How the receiver says it back, from what was really said. */
export function readBack(call: CallDraft, team: Team, notebook: readonly Note[]): string {
  const { handover } = call;
  if (!handover.asksReadBack) return 'Right. Leave it with me.';
  const said = saidNotes(handover)
    .map((id) => notebook.find((note) => note.id === id)?.text)
    .filter(Boolean);
  const request = requestsFor(team, findRole(team, call.role ?? '')).find(
    (one) => one.id === handover.request,
  );
  const by = team.urgencies.find((urgency) => urgency.id === handover.byWhen)?.title.toLowerCase();
  const heard = said.length > 0 ? `${said.join('; ')}.` : 'you have not told me what is wrong yet.';
  const ask = request ? `You ask: ${lowerFirst(request.words)}` : 'You have not said what you need';
  return `So, to say it back: ${heard} ${ask}${by ? `, ${by}` : ', and no time was named'}. Have I got that?`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
