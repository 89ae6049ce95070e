/**
 * The ladder and the handover. The ladder never says which calls the story expects: every role is there,
 * at every moment, with every urgency.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { findRole, type Role, type Team } from '../../core/boundary/team';
import type { Note } from '../../core/scenario/beat';
import type { CastMember } from '../../core/scenario/scenario';
import type { HandoverDraft } from '../../core/visit/handover';
import { portraitUrl } from '../art';
import { type CallDraft, dial, readBack, requestsFor } from '../call';
import { radio, tick } from './fields';
import { SECTION_TITLES } from './notebook-view';

export interface CallProps {
  call: CallDraft;
  team: Team;
  notebook: Note[];
  cast: CastMember[];
  change(call: CallDraft): void;
  say(call: CallDraft): void;
  hangUp(): void;
}

export function callView(props: CallProps): TemplateResult {
  if (props.call.step === 'ladder') return ladderView(props);
  if (props.call.step === 'handover') return handoverView(props);
  return readBackView(props);
}

function ladderView({ call, team, change }: CallProps): TemplateResult {
  const rungs = team.rungs.toReversed();
  return html`<fieldset class="ladder">
      <legend>Whom?</legend>
      ${rungs.map((rung) => {
        const roles = team.roles.filter((role) => role.rung === rung.id);
        return roles.length === 0
          ? nothing
          : html`<div class="rung">
              <h3>${rung.title}</h3>
              <div class="rung-roles">
                ${roles.map((role) =>
                  roleView(role, call.role === role.id, () =>
                    change({ ...call, role: role.id, missing: undefined }),
                  ),
                )}
              </div>
            </div>`;
      })}
    </fieldset>
    <fieldset class="urgency">
      <legend>How soon?</legend>
      ${team.urgencies.map(
        (urgency) => html`<label class="pick wide"
          ><input
            type="radio"
            name="when"
            .checked=${call.when === urgency.id}
            @change=${() => change({ ...call, when: urgency.id, missing: undefined })}
          /><span><strong>${urgency.title}</strong> ${urgency.words}</span></label
        >`,
      )}
    </fieldset>
    <div class="panel-foot">
      <p role="status" class="missing">${call.missing ?? ''}</p>
      <button type="button" class="primary" @click=${() => change(dial(call))}>Ring</button>
    </div>`;
}

function roleView(role: Role, on: boolean, pick: () => void): TemplateResult {
  return html`<label class="pick role"
    ><input type="radio" name="role" .checked=${on} @change=${pick} /><span
      ><strong>${role.title}</strong> ${role.person}<br /><span class="small">${role.hours}</span></span
    ></label
  >`;
}

function handoverView({ call, team, notebook, cast, change, say }: CallProps): TemplateResult {
  const role = findRole(team, call.role ?? '');
  const set = (part: Partial<HandoverDraft>) =>
    change({ ...call, handover: { ...call.handover, ...part } });
  const draft = call.handover;
  return html`${voiceView(role, cast, role?.answers ?? 'Hello?')}
    <fieldset>
      <legend>Situation</legend>
      ${tick('Say who you are, your role, where you are and your number', draft.introduces, (introduces) => set({ introduces }))}
      ${tick('Give the person’s full name and date of birth', draft.identifies, (identifies) => set({ identifies }))}
      ${headlineView(notebook, draft, set)}
    </fieldset>
    <fieldset>
      <legend>Background and assessment: what else do you say?</legend>
      ${notebook
        .filter((note) => note.id !== draft.headline)
        .map((note) => factView(note, draft, set))}
    </fieldset>
    <fieldset>
      <legend>Recommendation: what do you need, and by when?</legend>
      ${requestsFor(team, role).map((request) =>
        radio('request', request.words, draft.request === request.id, () =>
          set({ request: request.id }),
        ),
      )}
      <label class="field"
        ><span>By when</span>
        <select
          @change=${(event: Event) =>
            set({
              byWhen: ((event.target as HTMLSelectElement).value ||
                null) as HandoverDraft['byWhen'],
            })}
        >
          <option value="" ?selected=${draft.byWhen === null}>Do not say</option>
          ${team.urgencies.map(
            (urgency) =>
              html`<option value=${urgency.id} ?selected=${draft.byWhen === urgency.id}>
                ${urgency.title}
              </option>`,
          )}
        </select>
      </label>
      ${tick('Ask what to do while you wait, and who tells the person', draft.asksMeanwhile, (asksMeanwhile) => set({ asksMeanwhile }))}
      ${tick('Ask them to say it back, then tell the person what happens next', draft.asksReadBack, (asksReadBack) => set({ asksReadBack }))}
    </fieldset>
    <div class="panel-foot">
      <button type="button" @click=${() => change({ ...call, step: 'ladder' })}>Back to the ladder</button>
      <button type="button" class="primary" @click=${() => say(call)}>Say it</button>
    </div>`;
}

/** The other end of the line, with a face where somebody has drawn one. */
function voiceView(role: Role | undefined, cast: CastMember[], words: string): TemplateResult {
  const face = portraitUrl(cast.find((one) => one.id === role?.cast)?.portrait, 'neutral');
  return html`<div class="said voice">
    ${face ? html`<img class="face" src=${face} alt="" width="56" height="56" />` : nothing}
    <p><span class="label">${role?.person ?? ''}</span> “${words}”</p>
  </div>`;
}

function headlineView(
  notebook: Note[],
  draft: HandoverDraft,
  set: (part: Partial<HandoverDraft>) => void,
): TemplateResult {
  if (notebook.length === 0)
    return html`<p class="small">Your notebook is empty: you have seen nothing yet that you could tell.</p>`;
  return html`<p id="headline">What do you say first?</p>
    <div role="radiogroup" aria-labelledby="headline">
      ${notebook.map((note) =>
        radio('headline', note.text, draft.headline === note.id, () =>
          set({ headline: note.id, included: draft.included.filter((id) => id !== note.id) }),
        ),
      )}
    </div>`;
}

function factView(
  note: Note,
  draft: HandoverDraft,
  set: (part: Partial<HandoverDraft>) => void,
): TemplateResult {
  const without = draft.included.filter((id) => id !== note.id);
  return tick(
    `${SECTION_TITLES[note.section]}: ${note.text}`,
    draft.included.includes(note.id),
    (on) => set({ included: on ? [...without, note.id] : without }),
  );
}

function readBackView({ call, team, notebook, cast, hangUp }: CallProps): TemplateResult {
  const role = findRole(team, call.role ?? '');
  const reply = call.answered ? readBack(call, team, notebook) : (role?.unexpected ?? 'Thank you.');
  return html`${voiceView(role, cast, reply)}
    <div class="panel-foot">
      <button type="button" class="primary" @click=${hangUp}>Put the phone down</button>
    </div>`;
}
