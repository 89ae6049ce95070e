/** The debrief of a finished session on the page: remembers the feeling and the reflection. */
import { render } from 'lit';
import { rulesShown } from '../core/assess/practice';
import { keepPractised } from '../store/practised';
import { debriefView } from './debrief/debrief-view';
import './debrief/debrief.css';
import type { Session, SessionPorts } from './session';

interface DebriefPageOptions {
  host: HTMLElement;
  ports: SessionPorts;
  whatIf(logIndex: number): void;
  again(): void;
  /** Back to the round of a term; absent where the scenario is played alone. */
  back?(): void;
}

/** A pause in typing after which the reflection is kept, in milliseconds. */
const PAUSE = 400;

export class DebriefPage {
  private reflection = '';
  private shownFor = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: DebriefPageOptions) {}

  show(session: Session): void {
    const { id } = session.visit.opening;
    const isNew = this.shownFor !== id;
    if (isNew) this.enter(session);
    this.draw(session);
    if (!isNew) return;
    window.scrollTo(0, 0);
    this.options.host.querySelector<HTMLElement>('h1')?.focus();
  }

  private enter(session: Session): void {
    const { id } = session.visit.opening;
    this.shownFor = id;
    this.reflection = '';
    this.keepShown(session);
    void this.options.ports.saves.reflection(id).then((text) => {
      this.reflection = text;
      if (this.shownFor === id) this.draw(session);
    });
  }

  /** What this visit showed, for practice that comes back. A what-if is practice already. */
  private keepShown(session: Session): void {
    const { opening, header } = session.visit;
    if (opening.whatIf) return;
    const { patient } = header;
    const endedAt = this.options.ports.now();
    const { id: visit, scenario } = opening;
    keepPractised({ visit, scenario, patient, endedAt, ...rulesShown(session.debrief()) });
  }

  private draw(session: Session): void {
    const { facts } = this.options.ports;
    render(
      debriefView({
        debrief: session.debrief(),
        visit: session.visit,
        facts,
        feeling: feelingOf(session),
        reflection: this.reflection,
        on: {
          feel: (id) => void session.feel(id).then(() => this.draw(session)),
          whatIf: this.options.whatIf,
          reflect: (text) => this.keep(session, text),
          print: () => window.print(),
          again: this.options.again,
          ...(this.options.back && { back: this.options.back }),
          home: () => location.assign('./'),
        },
      }),
      this.options.host,
    );
  }

  private keep(session: Session, text: string): void {
    this.reflection = text;
    clearTimeout(this.timer);
    const { id } = session.visit.opening;
    this.timer = setTimeout(() => void this.options.ports.saves.keepReflection(id, text), PAUSE);
  }
}

function feelingOf(session: Session): string | null {
  const entry = session.visit.answers.findLast((answer) => answer.entry.kind === 'felt')?.entry;
  return entry?.kind === 'felt' ? entry.feeling : null;
}
