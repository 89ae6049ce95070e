/**
 * A term being played: its verbs, each kept before its consequence is shown. Joins the term to its saves, the
 * visits, the clock and the dice through ports, so that a test plays twelve weeks without a page.
 * Must not know lit, Phaser or any story.
 */
import { after, replayTerm } from '../../core/term/acts';
import type { TermAct, TermEntry, TermOpening } from '../../core/term/log';
import type { TermPlan } from '../../core/term/plan';
import type { SavedTerm, TermSaves } from '../../core/term/saves';
import { beginTerm, type Term } from '../../core/term/term';

export interface TermPorts {
  plan: TermPlan;
  edition: string;
  saves: TermSaves;
  /** Epoch milliseconds. */
  now(): number;
  /** A whole number from 0 to 2³¹. */
  seed(): number;
  newId(): string;
}

/** What can be gone on with, and why nothing can where something was. */
export interface Found {
  session?: TermSession;
  notice?: string;
}

export const ANOTHER_EDITION =
  'The term has been laid out anew since you began yours, so that one cannot go on. All you did in it is kept in your record; here you begin afresh.';
const NOT_ALL_FITS =
  'The last things you did in this term do not fit it any more and were left out. You stand where they began.';

export class TermSession {
  private busy = false;

  private constructor(
    private readonly ports: TermPorts,
    public term: Term,
  ) {}

  static async begin(ports: TermPorts): Promise<TermSession> {
    const { plan, edition, saves } = ports;
    const opening: TermOpening = {
      id: ports.newId(),
      edition,
      seed: ports.seed(),
      startedAt: ports.now(),
    };
    await saves.begin(opening);
    return new TermSession(ports, beginTerm(plan, opening));
  }

  /** The newest term, whether it goes on or is over. */
  static async find(ports: TermPorts): Promise<Found> {
    const saved = (await ports.saves.terms()).at(-1);
    if (!saved) return {};
    if (saved.opening.edition !== ports.edition)
      return saved.endedAt === null ? { notice: ANOTHER_EDITION } : {};
    return TermSession.resume(ports, saved);
  }

  private static resume(ports: TermPorts, { opening, log }: SavedTerm): Found {
    const { term, left } = replayTerm(beginTerm(ports.plan, opening), log);
    const session = new TermSession(ports, term);
    return left === 0 ? { session } : { session, notice: NOT_ALL_FITS };
  }

  /** Undefined when it was done; else the sentence why not. A second press meanwhile is no second act. */
  async act(act: TermAct): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      return await this.perform(act);
    } finally {
      this.busy = false;
    }
  }

  private async perform(act: TermAct): Promise<string | undefined> {
    const { saves, now } = this.ports;
    const { opening, log } = this.term;
    const entry: TermEntry = { ...act, at: now() - opening.startedAt };
    const done = after(this.term, entry);
    if ('refused' in done) return done.refused;
    await saves.append(opening.id, log.length, entry);
    if (done.term.phase === 'over') await saves.finish(opening.id, now());
    this.term = done.term;
    return undefined;
  }
}
