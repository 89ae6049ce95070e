/**
 * The trainee's page: joins the ports to their implementations, and shows the first control before
 * anything heavy arrives. The visit itself is a chunk of its own.
 */
import { type Card, cards, loaders } from 'virtual:story/list';
import { openDoorstep } from './doorstep';
import { openHome } from './home';
import { openPreferences } from './preferences';

const preferences = openPreferences();
const wanted = new URLSearchParams(location.search);
const card = cards.find((one: Card) => one.id === wanted.get('scenario'));
const isTerm = wanted.has('term');

if (card) {
  document.title = `${card.title} – Local Terrain`;
  const loadBundle = loaders[card.id];
  openDoorstep({ card, loadBundle, preferences, host: showApp(), stage: makeStage(), wanted });
} else if (isTerm) void enterTerm();
else showHome(wanted.get('scenario'));

/** The fen is a chunk of its own; without it the list is still there. */
async function enterTerm(): Promise<void> {
  const host = showApp();
  host.append('Fetching the fen …');
  try {
    const { openTerm } = await import('./term/term-room');
    host.replaceChildren();
    await openTerm({ host, preferences, makeStage });
  } catch {
    host.textContent =
      'The term could not be loaded. Check your connection and reload the page; nothing you did is lost.';
  }
}

function showHome(unknown: string | null): void {
  openHome({
    preferences,
    unknown,
    editions: editionsOf(cards),
    scenarios: cards.map(({ id, patient, skill }) => ({
      id,
      patient,
      skills: skill ? [skill] : [],
    })),
    now: Date.now,
  });
}

function editionsOf(all: readonly Card[]): ReadonlyMap<string, string> {
  return new Map(all.map((one) => [one.id, one.edition]));
}

function makeStage(): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'scene';
  stage.setAttribute('aria-hidden', 'true');
  return stage;
}

function showApp(): HTMLElement {
  document.getElementById('home')?.remove();
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has lost its #app element.');
  app.hidden = false;
  return app;
}
