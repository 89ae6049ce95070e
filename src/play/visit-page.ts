/**
 * Draws a session and turns clicks and keys into its verbs. Everything said or decided is the session's;
 * this file only shows it, moves the focus and hands the picture its cue.
 */
import { html, render, type TemplateResult } from 'lit';
import type { Header } from '../core/scenario/scenario';
import { sceneOf } from '../core/visit/visit';
import { openAmbience } from './ambience';
import type { DebriefPage } from './debrief-page';
import type { DoorstepOptions } from './doorstep-options';
import { listenToKeys } from './keys';
import { Panels } from './panels';
import type { Picture } from './picture';
import { Session, type SessionPorts } from './session';
import { choicesView, continueView } from './views/choices-view';
import { conversationView } from './views/conversation-view';
import { type PanelKind, visitView } from './views/visit-view';
import { readAloud, stopReading } from './voice';

interface VisitPageOptions extends DoorstepOptions {
  header: Header;
  edition: string;
  ports: SessionPorts;
  session: Session;
  picture: Picture;
  /** Part of a term: where it stands in the address, and the way back to the round. */
  errand?: { address: string; back(session: Session): void };
}

export class VisitPage {
  private session: Session;
  private readonly panels: Panels;
  private readonly ambience = openAmbience();
  /** A chunk of its own, fetched behind the first words, long before anyone needs it. */
  private debrief: Promise<DebriefPage | null> | undefined;
  private lastBeat = '';

  constructor(private readonly options: VisitPageOptions) {
    this.session = options.session;
    this.panels = new Panels({
      ...options,
      session: () => this.session,
      draw: () => this.draw(),
      closed: () => this.focusAction(),
      ...(!options.errand && { startAfresh: () => void this.startAfresh() }),
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
    void this.bringDebrief();
  }

  /** Also at the start of a visit: what cannot be saved was known before the first words. */
  private tellStanding(): void {
    this.session.notice = this.options.ports.saves.standing().reason;
  }

  private goOn(): void {
    if (this.panels.isOpen || this.session.phase === 'debrief' || this.session.choices.length > 0)
      return;
    void this.act(() => this.session.goOn());
  }

  private chooseNumber(number: number): void {
    const choice = this.panels.isOpen ? undefined : this.session.choices[number - 1];
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
      void this.showDebrief(this.session);
      return;
    }
    this.drawVisit();
  }

  /** Where the network has gone, the page says so and the visit is still there. */
  private async showDebrief(session: Session): Promise<void> {
    this.standAt(session.visit.opening.id);
    const page = await this.bringDebrief();
    if (this.session !== session) return;
    if (page) return page.show(session);
    this.debrief = undefined;
    session.notice =
      'The debrief could not be loaded. Your visit is kept: reload this page to see it.';
    this.drawVisit();
  }

  /** The address, so that a reload comes back here: to the visit, or to a debrief. */
  private standAt(debriefOf?: string): void {
    const { errand } = this.options;
    if (errand) {
      history.replaceState(null, '', errand.address);
      return;
    }
    const where = new URLSearchParams({ scenario: this.options.header.id });
    if (debriefOf) where.set('debrief', debriefOf);
    history.replaceState(null, '', `?${where}`);
  }

  private bringDebrief(): Promise<DebriefPage | null> {
    this.debrief ??= import('./debrief-page').then(
      (chunk) =>
        new chunk.DebriefPage({
          host: this.options.host,
          ports: this.options.ports,
          whatIf: (index) => this.tryAnotherRoad(index),
          again: () => this.startAfresh(),
          ...(this.options.errand && { back: () => this.goBack() }),
        }),
      () => null,
    );
    return this.debrief;
  }

  private drawVisit(): void {
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
        panel: this.panels.view(),
        open: (kind) => this.panels.open(kind),
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
    if (this.panels.isOpen || this.session.phase === 'debrief') return;
    this.options.host
      .querySelector<HTMLElement>('.action .choices, .action .continue')
      ?.focus({ preventScroll: true });
  }

  private async startAfresh(): Promise<void> {
    const { ports, header, edition } = this.options;
    if (this.session.phase === 'visit') await this.session.leave();
    const { mode } = this.session.visit.opening;
    this.enter(await Session.begin(ports, header, edition, mode));
  }

  /** With the visit itself, whatever other roads were tried after it. */
  private goBack(): void {
    this.options.errand?.back(this.options.session);
  }

  private async tryAnotherRoad(index: number): Promise<void> {
    this.enter(await Session.whatIf(this.options.ports, this.session, index));
  }

  private enter(session: Session): void {
    this.session = session;
    this.tellStanding();
    this.panels.forget();
    this.lastBeat = '';
    this.standAt();
    this.draw();
    this.focusAction();
  }
}
