/**
 * The page of a term: the round with its map and its list, the desk at the end of the day, and the look back.
 * Draws what the session holds and hands presses to it; a visit is opened by whoever it was given.
 */
import { render } from 'lit';
import type { TermAct } from '../../core/term/log';
import type { Errand } from '../../core/term/round';
import type { FenPicture } from './fen-picture';
import { lookBackView } from './look-back/look-back-view';
import { type People, roundPage } from './round-page';
import type { TermSession } from './term-session';
import './term.css';

export interface TermPageOptions {
  host: HTMLElement;
  session: TermSession;
  people: People;
  picture: FenPicture;
  notice?: string;
  /** Scenarios of today that were begun and not ended. */
  begun(): Promise<ReadonlySet<string>>;
  visit(item: Errand): Promise<void>;
  beginAgain(): void;
  /** What a task of the scope table is called. */
  taskName(task: string): string;
  now(): number;
}

export class TermPage {
  private notice: string | undefined;
  private begun: ReadonlySet<string> = new Set();
  private isLookingBack = false;

  constructor(private readonly options: TermPageOptions) {
    this.notice = options.notice;
  }

  async open(): Promise<void> {
    document.title = `${this.options.session.term.plan.title} – Local Terrain`;
    history.replaceState(null, '', '?term');
    this.begun = await this.options.begun();
    this.draw();
    this.focusHeading();
  }

  private async act(act: TermAct): Promise<void> {
    const { session, picture } = this.options;
    const { round, phase } = session.term;
    const before = session.term;
    const part = document.activeElement?.closest('section');
    this.notice = await session.act(act);
    if (act.kind === 'drove' && !this.notice) picture.drive(before, act.to);
    this.draw();
    const { term } = session;
    if (term.round === round && term.phase === phase) {
      this.keepFocus(part);
      return;
    }
    window.scrollTo(0, 0);
    this.focusHeading();
  }

  /** What was pressed is often gone: the keyboard stays in the same part of the page. */
  private keepFocus(part: Element | null | undefined): void {
    if (document.activeElement !== document.body) return;
    const next = part?.isConnected ? part.querySelector<HTMLElement>('button, summary') : null;
    if (next) next.focus({ preventScroll: true });
    else this.focusHeading();
  }

  private async begin(item: Errand): Promise<void> {
    if (item.kind === 'check') return this.act({ kind: 'checked', item: item.id });
    this.options.picture.close();
    await this.options.visit(item);
  }

  private lookBack(isLookingBack: boolean): void {
    this.isLookingBack = isLookingBack;
    this.draw();
    window.scrollTo(0, 0);
    this.focusHeading();
  }

  private draw(): void {
    const { host, session, people } = this.options;
    const { term } = session;
    const isOver = term.phase === 'over';
    if (isOver || this.isLookingBack) {
      const { beginAgain, now, taskName } = this.options;
      const back = isOver ? undefined : () => this.lookBack(false);
      render(lookBackView({ term, people, taskName, back, beginAgain, day: now() }), host);
      return;
    }
    const props = {
      ...this.options,
      term,
      people,
      notice: this.notice,
      begun: this.begun,
      act: (act: TermAct) => void this.act(act),
      begin: (item: Errand) => void this.begin(item),
      lookBack: () => this.lookBack(true),
    };
    render(roundPage(props), host);
    this.options.picture.show(term);
  }

  private focusHeading(): void {
    this.options.host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}
