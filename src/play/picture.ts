/**
 * Brings the drawn world to the page when there is time for it, and keeps it out of the way of the
 * words: each scene is handed over after the words have been painted. Its absence costs only the picture.
 */
import type { Scene } from '../core/scenario/scene';
import type { World } from '../world/main';
import { placeUrl, portraitUrl } from './art';
import type { Preferences } from './preferences';

export interface Picture {
  /** Shows this scene, once the words have been painted. */
  show(scene: Scene): void;
  /** Stands still from a click until the words that answer it have been painted. */
  giveWay(): void;
}

export function openPicture(stage: HTMLElement, preferences: Preferences): Picture {
  let latest: Scene | undefined;
  let shown = '';
  let world: World | undefined;
  preferences.follow((_settings, reduced) => world?.setReducedMotion(reduced));
  whenIdle(async () => {
    world = await openQuietly(stage, preferences.reducedMotion);
    draw();
  });

  /** A beat that changes nothing in the scene wakes nothing. */
  function draw(): void {
    world?.letGo();
    const asked = JSON.stringify(latest);
    if (!world || !latest || asked === shown) return;
    shown = asked;
    world.show(latest);
  }

  return {
    show(scene) {
      latest = scene;
      afterPaint(draw);
    },
    giveWay() {
      world?.hold();
      afterPaint(() => setTimeout(draw, LONGEST_HOLD));
    },
  };
}

/** Should nothing come of a click, the picture goes on by itself after this many milliseconds. */
const LONGEST_HOLD = 250;

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
