/**
 * The list of scenarios is in the page already; this adds what only this device knows: visits waiting,
 * visits made, the settings and one's own record.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Practisable } from '../core/assess/practice';
import type { SavedVisit, Saves } from '../core/visit/saves';
import type { Preferences } from './preferences';
import { panel } from './views/panel';
import { recordView } from './views/record-view';
import { settingsView } from './views/settings-view';
import { canReadAloud } from './voice';

interface HomeOptions {
  preferences: Preferences;
  /** A scenario asked for by the address that does not exist. */
  unknown: string | null;
  /** The edition of each scenario as it is now, by id. */
  editions: ReadonlyMap<string, string>;
  scenarios: readonly Practisable[];
  /** Epoch milliseconds. */
  now(): number;
}

type Opened = 'settings' | 'record' | null;

export function openHome(options: HomeOptions): void {
  const { preferences, unknown, editions, scenarios, now } = options;
  const host = document.getElementById('home-tools');
  if (!host) return;
  delete document.documentElement.dataset.at;
  let opened: Opened = null;
  let visits: SavedVisit[] = [];
  let notice = unknown ? `There is no scenario called “${unknown}”. Choose one of these.` : '';
  const saves = import('../store/saves').then(({ openSaves }) => openSaves());
  preferences.follow(draw);
  draw();
  void refresh();

  async function refresh(): Promise<void> {
    const opened = await saves;
    visits = await opened.visits();
    notice ||= opened.standing().reason ?? '';
    markCards(visits, editions);
    draw();
    await import('./another-look').then(
      ({ markAnotherLook }) => markAnotherLook(scenarios, now()),
      () => undefined,
    );
  }

  function open(next: Opened): void {
    opened = next;
    draw();
  }

  function draw(): void {
    if (!host) return;
    render(
      html`${notice ? html`<p class="notice" role="status">${notice}</p>` : nothing}
        <button type="button" @click=${() => open('settings')}>Settings</button>
        <button type="button" @click=${() => open('record')}>My record</button>
        ${opened ? panelView(opened) : nothing}`,
      host,
    );
  }

  function panelView(kind: 'settings' | 'record'): TemplateResult {
    const close = () => open(null);
    if (kind === 'record') {
      const erase = async () => {
        const { forgetPractised } = await import('../store/practised');
        forgetPractised();
        const { openTermSaves } = await import('../store/term-saves');
        await (await openTermSaves()).eraseAll();
        await (await saves).eraseAll();
        await refresh();
      };
      const body = recordView({ visits, download: async () => save(await saves), erase });
      return panel({ title: 'My record', kind, body, close });
    }
    const body = settingsView({
      settings: preferences.settings,
      canReadAloud: canReadAloud(),
      change: preferences.change,
    });
    return panel({ title: 'Settings', kind, body, close });
  }
}

/** Says on each card what is waiting there. */
function markCards(visits: SavedVisit[], editions: ReadonlyMap<string, string>): void {
  for (const card of document.querySelectorAll<HTMLElement>('[data-scenario]')) {
    const mine = visits.filter(
      ({ opening }) => opening.scenario === card.dataset.scenario && !opening.whatIf,
    );
    const state = card.querySelector('.card-state');
    const edition = editions.get(card.dataset.scenario ?? '');
    if (state) state.textContent = stateWords(mine, edition);
  }
}

/** Only a visit of today's edition can go on; an older one is kept in the record. */
function stateWords(visits: SavedVisit[], edition: string | undefined): string {
  if (visits.some((visit) => visit.endedAt === null && visit.opening.edition === edition))
    return 'Waiting where you left it';
  const count = visits.length;
  if (count === 0) return '';
  return count === 1 ? 'Visited once' : `Visited ${count} times`;
}

/** Terms are kept beside the visits, and given away with them. */
async function withTerms(record: string): Promise<string> {
  const { openTermSaves } = await import('../store/term-saves');
  const terms = await (await openTermSaves()).terms();
  return JSON.stringify({ ...JSON.parse(record), terms }, null, 2);
}

/** Hands the record over as a file. */
async function save(saves: Saves): Promise<void> {
  const text = await withTerms(await saves.exportAll());
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'local-terrain-record.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
