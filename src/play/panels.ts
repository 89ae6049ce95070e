/**
 * The four things one can take out during a visit: the telephone, the notebook, the scope card and the
 * settings. Knows which is open and what stands in it; the session keeps what is said.
 */
import { nothing, type TemplateResult } from 'lit';
import type { Header } from '../core/scenario/scenario';
import { notebookOf, openLoops } from '../core/visit/visit';
import { type CallDraft, newCall } from './call';
import type { Preferences } from './preferences';
import type { Session, SessionPorts } from './session';
import { callView } from './views/call-view';
import { notebookView } from './views/notebook-view';
import { panel } from './views/panel';
import { scopeView } from './views/scope-view';
import { settingsView } from './views/settings-view';
import type { PanelKind } from './views/visit-view';
import { canReadAloud } from './voice';

interface PanelsOptions {
  host: HTMLElement;
  header: Header;
  ports: SessionPorts;
  preferences: Preferences;
  session(): Session;
  draw(): void;
  closed(): void;
  /** Absent where a visit is part of a term, and is made once. */
  startAfresh?(): void;
}

const TITLES: Record<PanelKind, string> = {
  call: 'Call someone',
  notebook: 'Notebook',
  scope: 'Scope card',
  settings: 'Settings',
};

export class Panels {
  private opened: PanelKind | null = null;
  private call: CallDraft = newCall();
  private isSaying = false;
  private scope = { typed: '', opened: null as string | null };

  constructor(private readonly options: PanelsOptions) {}

  get isOpen(): boolean {
    return this.opened !== null;
  }

  open(kind: PanelKind): void {
    this.opened = kind;
    if (kind === 'call') this.call = newCall();
    this.options.draw();
  }

  /** Puts everything away without a word, as when another visit begins. */
  forget(): void {
    this.opened = null;
  }

  view(): TemplateResult | typeof nothing {
    const kind = this.opened;
    if (!kind) return nothing;
    const bodies: Record<PanelKind, () => TemplateResult> = {
      call: () => this.callBody(),
      notebook: () => notebookView(this.notebook, openLoops(this.options.session().beats)),
      scope: () => this.scopeBody(),
      settings: () => this.settingsBody(),
    };
    return panel({ title: TITLES[kind], kind, body: bodies[kind](), close: () => this.close() });
  }

  private close(): void {
    this.forget();
    this.options.draw();
    this.options.closed();
  }

  private get notebook() {
    return notebookOf(this.options.session().beats);
  }

  private callBody(): TemplateResult {
    return callView({
      call: this.call,
      team: this.options.ports.facts.team,
      cast: this.options.header.cast,
      notebook: this.notebook,
      change: (call) => this.changeCall(call),
      say: (call) => void this.ring(call),
      hangUp: () => this.close(),
    });
  }

  /** Each step of a call begins at its top. */
  private changeCall(call: CallDraft): void {
    const isNewStep = call.step !== this.call.step;
    this.call = call;
    this.options.draw();
    if (!isNewStep) return;
    const title = this.options.host.querySelector<HTMLElement>('#panel-title');
    title?.focus();
    title?.closest('dialog')?.querySelector('.panel-body')?.scrollTo(0, 0);
  }

  /** A second press while the first is being kept says nothing twice. */
  private async ring(call: CallDraft): Promise<void> {
    if (!call.role || !call.when || this.isSaying) return;
    this.isSaying = true;
    const answered = await this.options.session().ring(call.role, call.when, call.handover);
    this.isSaying = false;
    this.changeCall({ ...call, step: 'read-back', answered });
  }

  private scopeBody(): TemplateResult {
    const { ports, header, session } = this.options;
    const { scope, sources } = ports.facts;
    return scopeView({
      scope,
      sources,
      delegated: header.delegated,
      ...this.scope,
      type: (typed) => this.changeScope({ typed }),
      open: (task) => {
        const isOpening = this.scope.opened !== task;
        this.changeScope({ opened: isOpening ? task : null });
        if (isOpening) void session().lookUp(task);
      },
    });
  }

  private changeScope(part: Partial<typeof this.scope>): void {
    this.scope = { ...this.scope, ...part };
    this.options.draw();
  }

  private settingsBody(): TemplateResult {
    const { preferences, startAfresh } = this.options;
    return settingsView({
      settings: preferences.settings,
      canReadAloud: canReadAloud(),
      change: preferences.change,
      startAfresh,
    });
  }
}
