/**
 * The composition root of a term: its plan, the saves, the clock and the dice are joined here and handed to a
 * page, and a visit of the round is opened inside it. A chunk of its own.
 */
import cast from 'virtual:story/cast';
import { cards, loaders } from 'virtual:story/list';
import scope from 'virtual:story/scope';
import sources from 'virtual:story/sources';
import team from 'virtual:story/team';
import planned from 'virtual:story/term';
import type { Task } from '../../core/boundary/scope';
import { openingScene } from '../../core/scenario/scene';
import { resultOf } from '../../core/term/result';
import type { Errand } from '../../core/term/round';
import { givenFor } from '../../core/term/term';
import type { SavedVisit, Saves } from '../../core/visit/saves';
import { openNarrator } from '../../ink/narrate';
import { openSaves } from '../../store/saves';
import { openTermSaves } from '../../store/term-saves';
import { portraitUrl } from '../art';
import { openPicture } from '../picture';
import type { Preferences } from '../preferences';
import { Session, type SessionPorts } from '../session';
import { VisitPage } from '../visit-page';
import { openFenPicture } from './open-fen-picture';
import { TermPage } from './term-page';
import { type TermPorts, TermSession } from './term-session';

export interface TermRoomOptions {
  host: HTMLElement;
  preferences: Preferences;
  /** A new place for the picture of a visit. */
  makeStage(): HTMLElement;
}

const ADDRESS = '?term';
const seed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
const newId = () => crypto.randomUUID();

export async function openTerm(options: TermRoomOptions): Promise<void> {
  if (!planned) {
    location.replace('./');
    return;
  }
  const [visits, terms] = await Promise.all([openSaves(), openTermSaves()]);
  const ports: TermPorts = { ...planned, saves: terms, now: Date.now, seed, newId };
  const found = await TermSession.find(ports);
  const notice = found.notice ?? terms.standing().reason;
  const session = found.session ?? (await TermSession.begin(ports));
  await new TermRoom(options, visits, ports).open(session, notice);
}

class TermRoom {
  constructor(
    private readonly options: TermRoomOptions,
    private readonly visits: Saves,
    private readonly ports: TermPorts,
  ) {}

  async open(session: TermSession, notice?: string): Promise<void> {
    const { host, preferences } = this.options;
    const page = new TermPage({
      host,
      session,
      people: PEOPLE,
      picture: openFenPicture(preferences),
      begun: () => this.begun(session),
      visit: (item) => this.visit(session, item),
      beginAgain: async () => this.open(await TermSession.begin(this.ports)),
      taskName,
      now: Date.now,
      ...(notice && { notice }),
    });
    await page.open();
  }

  private async begun(session: TermSession): Promise<ReadonlySet<string>> {
    const visits = await this.visitsOf(session);
    return new Set(visits.map(({ opening }) => opening.scenario));
  }

  private async visitsOf({ term }: TermSession): Promise<SavedVisit[]> {
    const visits = await this.visits.visits();
    return visits.filter(({ opening }) => opening.term === term.opening.id && !opening.whatIf);
  }

  /** Goes on with the visit where it was begun before: a tab may be closed in the middle of one. */
  private async visit(term: TermSession, item: Errand): Promise<void> {
    const scenario = item.scenario ?? '';
    const card = cards.find(({ id }) => id === scenario);
    const loadBundle = loaders[scenario];
    const bundle = await loadBundle?.();
    if (!card || !bundle) throw new Error(`There is no scenario called ${scenario}.`);
    const { header, edition } = bundle.default;
    const ports = this.portsOf(openNarrator(bundle.default));
    const saved = (await this.visitsOf(term)).findLast(
      ({ opening }) => opening.scenario === scenario && opening.edition === edition,
    );
    const session = saved
      ? Session.resume(ports, header, saved)
      : await Session.begin(ports, header, edition, 'learn', {
          given: givenFor(term.term, scenario),
          term: term.term.opening.id,
        });
    const stage = this.options.makeStage();
    const picture = openPicture(stage, this.options.preferences);
    picture.show(openingScene(header));
    const { host, preferences } = this.options;
    const errand = { address: ADDRESS, back: (one: Session) => void this.home(term, item, one) };
    const wanted = new URLSearchParams();
    const rest = { card, loadBundle, preferences, host, stage, wanted };
    new VisitPage({ ...rest, header, edition, ports, session, picture, errand }).open();
  }

  private portsOf(narrator: SessionPorts['narrator']): SessionPorts {
    const facts = { scope, team, sources };
    return { narrator, saves: this.visits, facts, now: Date.now, seed, newId };
  }

  private async home(term: TermSession, { id }: Errand, visit: Session): Promise<void> {
    const result = resultOf(visit.visit, visit.debrief());
    const refused = await term.act({ kind: 'visited', item: id, result });
    await this.open(term, refused);
  }
}

const PEOPLE = {
  name: (id: string) => cast.find((one) => one.id === id)?.name ?? id,
  face: (id: string) => portraitUrl(cast.find((one) => one.id === id)?.portrait, 'neutral'),
};

function taskName(id: string): string {
  return scope.tasks.find((task: Task) => task.id === id)?.words ?? id;
}
