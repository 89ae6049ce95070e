/**
 * Draws a session and turns clicks and keys into its verbs. Everything said or decided is the session's;
 * this file only shows it, moves the focus and hands the picture its cue.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Header } from '../core/scenario/scenario';
import { notebookOf, openLoops, sceneOf } from '../core/visit/visit';
import { openAmbience } from './ambience';
import { type CallDraft, newCall } from './call';
import { DebriefPage } from './debrief-page';
import type { DoorstepOptions } from './doorstep-options';
import { listenToKeys } from './keys';
import type { Picture } from './picture';
import { Session, type SessionPorts } from './session';
import { callView } from './views/call-view';
import { choicesView, continueView } from './views/choices-view';
import { conversationView } from './views/conversation-view';
import { notebookView } from './views/notebook-view';
import { panel } from './views/panel';
import { scopeView } from './views/scope-view';
import { settingsView } from './views/settings-view';
import { type PanelKind, visitView } from './views/visit-view';
import { canReadAloud, readAloud, stopReading } from './voice';

interface VisitPageOptions extends DoorstepOptions {
  header: Header;
  edition: string;
  ports: SessionPorts;
  session: Session;
  picture: Picture;
}

const TITLES: Record<PanelKind, string> = {
  call: 'Call someone',
  notebook: 'Notebook',
  scope: 'Scope card',
  settings: 'Settings',
};

export class VisitPage {
  private session: Session;
  private opened: PanelKind | null = null;
  private call: CallDraft = newCall();
  private scope = { typed: '', opened: null as string | null };
  private readonly ambience = openAmbience();
  private readonly debrief: DebriefPage;
  private lastBeat = '';

  constructor(private readonly options: VisitPageOptions) {
    this.session = options.session;
    this.debrief = new DebriefPage({
      host: options.host,
      ports: options.ports,
      whatIf: (index) => this.tryAnotherRoad(index),
      again: () => this.startAfresh(),
    });
  }

  open(): void {
    const { ports, preferences } = this.options;
    this.tellStanding();
    ports.saves.onStanding(() => {
      this.tellStanding();
      this.draw();
    });
    preferences.follow((settings) => {
      this.ambience.setOn(settings.sound);
      if (!settings.readAloud) stopReading();
      this.draw();
    });
    this.ambience.setOn(preferences.settings.sound);
    listenToKeys(document, { goOn: () => this.goOn(), choose: (n) => this.chooseNumber(n) });
    this.draw();
    this.focusAction();
  }

  /** Also at the start of a visit: what cannot be saved was known before the first words. */
  private tellStanding(): void {
    this.session.notice = this.options.ports.saves.standing().reason;
  }

  private goOn(): void {
    if (this.opened || this.session.phase === 'debrief' || this.session.choices.length > 0) return;
    void this.act(() => this.session.goOn());
  }

  private chooseNumber(number: number): void {
    const choice = this.opened ? undefined : this.session.choices[number - 1];
    if (choice) this.choose(choice.id);
  }

  private choose(id: string): void {
    void this.act(() => this.session.choose(id));
  }

  /** Runs a verb, then draws what it led to. */
  private async act(verb: () => Promise<unknown>): Promise<void> {
    this.options.picture.giveWay();
    await verb();
    this.draw();
    this.focusAction();
  }

  private draw(): void {
    if (this.session.phase === 'debrief') {
      this.debrief.show(this.session);
      return;
    }
    const { options, session } = this;
    render(
      visitView({
        title: options.header.title,
        stage: options.stage,
        tools: this.tools(),
        canStepBack: this.isLearning ? session.canStepBack : undefined,
        notice: session.trouble ?? session.notice,
        words: conversationView(session.visit, session.shown, options.ports.facts.team),
        action: this.action(),
        panel: this.opened ? this.panelView(this.opened) : nothing,
        open: (kind) => this.openPanel(kind),
        stepBack: () => void this.act(() => session.stepBack()),
      }),
      options.host,
    );
    this.followBeat();
  }

  private get isLearning(): boolean {
    return this.session.visit.opening.mode === 'learn';
  }

  private tools(): PanelKind[] {
    return this.isLearning
      ? ['call', 'notebook', 'scope', 'settings']
      : ['call', 'notebook', 'settings'];
  }

  private action(): TemplateResult {
    const { choices, hasMoreBeats, isOver } = this.session;
    if (choices.length > 0) return choicesView(choices, (id) => this.choose(id));
    if (hasMoreBeats || isOver) return continueView('Continue', () => this.goOn());
    return html`<p class="only-call">Nothing more to say here. Is there someone to call?</p>`;
  }

  /** Scrolls to what is new, hands the picture its scene, and reads aloud when asked to. */
  private followBeat(): void {
    const { visit, shown, beats } = this.session;
    const key = `${visit.opening.id}.${visit.turns.length}.${shown}.${visit.answers.length}`;
    if (key === this.lastBeat) return;
    this.lastBeat = key;
    const lines = this.options.host.querySelector('.lines');
    if (lines) lines.scrollTop = lines.scrollHeight;
    this.showScene();
    const beat = beats.at(-1);
    if (!beat) return;
    this.ambience.play(beat.sound);
    const { settings } = this.options.preferences;
    if (settings.readAloud) readAloud(beat.speaker ? `${beat.speaker}: ${beat.text}` : beat.text);
  }

  private showScene(): void {
    this.options.picture.show(sceneOf(this.options.header, this.session.beats));
  }

  /** A screen reader hears the options when they come; the keyboard stays where the next act is. */
  private focusAction(): void {
    if (this.opened || this.session.phase === 'debrief') return;
    this.options.host
      .querySelector<HTMLElement>('.action .choices, .action .continue')
      ?.focus({ preventScroll: true });
  }

  private openPanel(kind: PanelKind): void {
    this.opened = kind;
    if (kind === 'call') this.call = newCall();
    this.draw();
  }

  private closePanel(): void {
    this.opened = null;
    this.draw();
    this.focusAction();
  }

  private panelView(kind: PanelKind): TemplateResult {
    const bodies: Record<PanelKind, () => TemplateResult> = {
      call: () => this.callBody(),
      notebook: () => notebookView(this.notebook, openLoops(this.session.beats)),
      scope: () => this.scopeBody(),
      settings: () => this.settingsBody(),
    };
    const close = () => this.closePanel();
    return panel({ title: TITLES[kind], kind, body: bodies[kind](), close });
  }

  private get notebook() {
    return notebookOf(this.session.beats);
  }

  private callBody(): TemplateResult {
    return callView({
      call: this.call,
      team: this.options.ports.facts.team,
      cast: this.options.header.cast,
      notebook: this.notebook,
      change: (call) => {
        const isNewStep = call.step !== this.call.step;
        this.call = call;
        this.draw();
        if (isNewStep) this.startOfPanel();
      },
      say: (call) => void this.ring(call),
      hangUp: () => this.closePanel(),
    });
  }

  private startOfPanel(): void {
    const title = this.options.host.querySelector<HTMLElement>('#panel-title');
    title?.focus();
    title?.closest('dialog')?.querySelector('.panel-body')?.scrollTo(0, 0);
  }

  private async ring(call: CallDraft): Promise<void> {
    if (!call.role || !call.when) return;
    const answered = await this.session.ring(call.role, call.when, call.handover);
    this.call = { ...call, step: 'read-back', answered };
    this.draw();
    this.startOfPanel();
  }

  private scopeBody(): TemplateResult {
    const { scope, sources } = this.options.ports.facts;
    const set = (part: Partial<typeof this.scope>) => {
      this.scope = { ...this.scope, ...part };
      this.draw();
    };
    return scopeView({
      scope,
      sources,
      delegated: this.options.header.delegated,
      ...this.scope,
      type: (typed) => set({ typed }),
      open: (task) => {
        const isOpening = this.scope.opened !== task;
        set({ opened: isOpening ? task : null });
        if (isOpening) void this.session.lookUp(task);
      },
    });
  }

  private settingsBody(): TemplateResult {
    const { preferences } = this.options;
    return settingsView({
      settings: preferences.settings,
      canReadAloud: canReadAloud(),
      change: preferences.change,
      startAfresh: () => void this.startAfresh(),
    });
  }

  private async startAfresh(): Promise<void> {
    const { ports, header, edition } = this.options;
    if (this.session.phase === 'visit') await this.session.leave();
    const { mode } = this.session.visit.opening;
    this.enter(await Session.begin(ports, header, edition, mode));
  }

  private async tryAnotherRoad(index: number): Promise<void> {
    this.enter(await Session.whatIf(this.options.ports, this.session, index));
  }

  private enter(session: Session): void {
    this.session = session;
    this.tellStanding();
    this.opened = null;
    this.lastBeat = '';
    history.replaceState(null, '', `?scenario=${encodeURIComponent(this.options.header.id)}`);
    this.draw();
    this.focusAction();
  }
}
