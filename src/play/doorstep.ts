/**
 * The doorstep: the prebrief, drawn at once from the scenario's card, while the story, the rules and the
 * saved visits arrive behind it. Continue steps inside.
 */
import { nothing, render } from 'lit';
import type { Mode } from '../core/visit/log';
import type { DoorstepOptions } from './doorstep-options';
import { continueView } from './views/choices-view';
import { panel } from './views/panel';
import { prebriefView } from './views/prebrief-view';
import { settingsView } from './views/settings-view';
import { visitView } from './views/visit-view';
import { canReadAloud } from './voice';

export function openDoorstep(options: DoorstepOptions): void {
  const { card, preferences, host } = options;
  let mode: Mode = 'learn';
  let notice: string | undefined;
  let isBusy = false;
  let isOpen = false;
  let isInside = false;
  preferences.follow(draw);
  draw();
  const room = import('./visit-room').then(async ({ prepareRoom }) => {
    const prepared = await prepareRoom(options);
    notice = prepared.notice;
    isInside = prepared.resume();
    draw();
    return prepared;
  });
  room.catch(() =>
    say('The visit could not be loaded. Check your connection and reload the page.'),
  );

  async function stepInside(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const prepared = await room;
    if (isInside) return;
    isInside = true;
    await prepared.begin(mode);
  }

  function say(words: string): void {
    notice = words;
    draw();
  }

  function draw(): void {
    if (isInside) return;
    render(
      visitView({
        title: card.title,
        stage: options.stage,
        tools: ['settings'],
        words: prebriefView({
          title: card.title,
          summary: card.summary,
          contentNote: card.contentNote,
          mode,
          notice,
          pick: (picked) => {
            mode = picked;
            draw();
          },
        }),
        action: continueView('Continue', stepInside, isBusy),
        panel: isOpen ? settingsPanel() : nothing,
        open: () => setOpen(true),
        stepBack: () => undefined,
      }),
      host,
    );
  }

  function setOpen(open: boolean): void {
    isOpen = open;
    draw();
  }

  function settingsPanel() {
    return panel({
      title: 'Settings',
      kind: 'settings',
      body: settingsView({
        settings: preferences.settings,
        canReadAloud: canReadAloud(),
        change: preferences.change,
      }),
      close: () => setOpen(false),
    });
  }
}
