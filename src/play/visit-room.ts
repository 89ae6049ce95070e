/**
 * The composition root of a visit: story, rules, saves, clock and dice are joined here and handed to a
 * page. A chunk of its own, loaded behind the prebrief.
 */
import scope from 'virtual:story/scope';
import sources from 'virtual:story/sources';
import team from 'virtual:story/team';
import type { Header } from '../core/scenario/scenario';
import { openingScene } from '../core/scenario/scene';
import type { Mode } from '../core/visit/log';
import type { SavedVisit, Saves } from '../core/visit/saves';
import { openNarrator } from '../ink/narrate';
import { openSaves } from '../store/saves';
import type { DoorstepOptions } from './doorstep-options';
import { openPicture } from './picture';
import { Session, type SessionPorts } from './session';
import { VisitPage } from './visit-page';

export interface Room {
  notice: string | undefined;
  /** Goes straight on when a visit of this scenario is waiting; false when there is none. */
  resume(): boolean;
  begin(mode: Mode): Promise<void>;
}

const CHANGED =
  'This scenario has been changed since your last visit, so that visit cannot go on. Your earlier answers are kept in your record; here you start afresh.';

export async function prepareRoom(options: DoorstepOptions): Promise<Room> {
  const [bundle, saves] = await Promise.all([options.loadBundle?.(), openSaves()]);
  if (!bundle) throw new Error(`There is no scenario called ${options.card.id}.`);
  const { header, edition } = bundle.default;
  const ports: SessionPorts = {
    narrator: openNarrator(bundle.default),
    saves,
    facts: { scope, team, sources },
    now: Date.now,
    seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
    newId: () => crypto.randomUUID(),
  };
  const found = await findSaved(saves, header, options.wanted.get('debrief'));
  const waiting = found?.opening.edition === edition ? found : undefined;
  const isNews = found && !waiting && isLatest(found, await saves.visits());
  const picture = openPicture(options.stage, options.preferences);
  picture.show(openingScene(header));
  const page = (session: Session) =>
    new VisitPage({ ...options, header, edition, ports, session, picture });
  return {
    notice: isNews ? CHANGED : saves.standing().reason,
    resume() {
      if (waiting) page(Session.resume(ports, header, waiting)).open();
      return waiting !== undefined;
    },
    async begin(mode) {
      page(await Session.begin(ports, header, edition, mode)).open();
    },
  };
}

/** The debrief asked for by the address, else the newest visit not yet ended. */
async function findSaved(
  saves: Saves,
  header: Header,
  debriefOf: string | null,
): Promise<SavedVisit | undefined> {
  const ended = debriefOf ? await findVisit(saves, debriefOf) : undefined;
  if (ended?.opening.scenario === header.id) return ended;
  const saved = await saves.unfinished(header.id);
  return saved && (await saves.claim(saved.opening.id)) ? saved : undefined;
}

/** An old visit is news only until another one has been made after it. */
function isLatest({ opening }: SavedVisit, visits: SavedVisit[]): boolean {
  const mine = visits.filter((visit) => visit.opening.scenario === opening.scenario);
  return mine.at(-1)?.opening.id === opening.id;
}

async function findVisit(saves: Saves, id: string): Promise<SavedVisit | undefined> {
  return (await saves.visits()).find((visit) => visit.opening.id === id);
}
