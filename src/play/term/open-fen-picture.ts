/**
 * Brings the drawn map to the page when there is time for it. Until it has arrived, and where it cannot, the
 * roads of the page's own map are there: its absence costs only the picture.
 */
import { type Term, wayTo } from '../../core/term/term';
import type { Fen, FenView } from '../../world/fen/main';
import type { Preferences } from '../preferences';
import type { FenPicture } from './fen-picture';
import { hourOf, placesSeen, roadsSeen } from './round';

export function openFenPicture(preferences: Preferences): FenPicture {
  const element = document.createElement('div');
  element.className = 'fen-picture';
  element.setAttribute('aria-hidden', 'true');
  let fen: Fen | undefined;
  let latest: FenView | undefined;
  let driving: Promise<void> = Promise.resolve();
  let isClosed = false;
  preferences.follow((_settings, reduced) => fen?.setReducedMotion(reduced));
  whenIdle(async () => {
    if (isClosed) return;
    const opened = await openQuietly(element, preferences.reducedMotion);
    if (isClosed) opened?.close();
    else fen = opened;
    showLatest();
  });

  function showLatest(): void {
    if (latest && !isClosed) fen?.show(latest);
  }

  return {
    element,
    show(term) {
      latest = viewOf(term);
      void driving.then(showLatest);
    },
    drive(before, to) {
      const places = wayTo(before, to)?.places;
      if (fen && places) driving = fen.drive(places).catch(() => undefined);
    },
    close() {
      isClosed = true;
      fen?.close();
      fen = undefined;
    },
  };
}

function viewOf(term: Term): FenView {
  return {
    places: placesSeen(term).map(({ id, x, y, mark, waiting }) => {
      return { id, x, y, mark, isWaiting: waiting.length > 0 };
    }),
    roads: roadsSeen(term).map(({ id, between, state }) => ({ id, between, state })),
    weather: term.weather,
    isDark: hourOf(term).isDark,
    car: term.at,
  };
}

async function openQuietly(host: HTMLElement, reducedMotion: boolean): Promise<Fen | undefined> {
  try {
    const { openFen } = await import('../../world/fen/main');
    return await openFen({ host, reducedMotion });
  } catch {
    host.classList.add('is-empty');
    return undefined;
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 300);
}
