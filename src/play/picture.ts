/**
 * Brings the drawn world to the page when there is time for it, and keeps it out of the way of the
 * words: each scene is handed over after the words have been painted. Its absence costs only the picture.
 */
import type { Scene } from '../core/scenario/scene';
import type { World } from '../world/main';
import { placeUrl, portraitUrl } from './art';
import type { Preferences } from './preferences';

export interface Picture {
  show(scene: Scene): void;
}

export function openPicture(stage: HTMLElement, preferences: Preferences): Picture {
  let latest: Scene | undefined;
  let world: World | undefined;
  preferences.follow((_settings, reduced) => world?.setReducedMotion(reduced));
  whenIdle(async () => {
    world = await openQuietly(stage, preferences.reducedMotion);
    if (latest) world?.show(latest);
  });
  return {
    show(scene) {
      latest = scene;
      afterPaint(() => {
        if (scene === latest) world?.show(scene);
      });
    },
  };
}

async function openQuietly(host: HTMLElement, reducedMotion: boolean): Promise<World | undefined> {
  try {
    const { openWorld } = await import('../world/main');
    const art = { place: placeUrl, portrait: portraitUrl };
    return await openWorld({ host, art, reducedMotion });
  } catch {
    host.classList.add('is-empty');
    return undefined;
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 300);
}

/** The next frame paints the words; the one after belongs to the picture. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}
