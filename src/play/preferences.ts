/**
 * The trainee's settings, applied to the page as attributes and told to whoever must follow them.
 * Must not know any screen.
 */
import { readSettings, type Settings, writeSettings } from '../store/settings';

type Follower = (settings: Settings, reducedMotion: boolean) => void;

export interface Preferences {
  readonly settings: Settings;
  readonly reducedMotion: boolean;
  change(settings: Settings): void;
  follow(follower: Follower): void;
}

/** Follows the system's wish for reduced motion until the trainee says otherwise. */
export function openPreferences(root = document.documentElement): Preferences {
  const system = matchMedia('(prefers-reduced-motion: reduce)');
  const followers: Follower[] = [];
  let settings = readSettings();
  const isReduced = () =>
    settings.motion === 'reduced' || (settings.motion === 'system' && system.matches);
  const tellAll = () => {
    applyTo(root, settings, isReduced());
    for (const follower of followers) follower(settings, isReduced());
  };
  system.addEventListener('change', tellAll);
  applyTo(root, settings, isReduced());
  return {
    get settings() {
      return settings;
    },
    get reducedMotion() {
      return isReduced();
    },
    change(next) {
      settings = next;
      writeSettings(next);
      tellAll();
    },
    follow: (follower) => followers.push(follower),
  };
}

function applyTo(root: HTMLElement, settings: Settings, reduced: boolean): void {
  root.dataset.textSize = String(settings.textSize);
  root.dataset.contrast = settings.contrast;
  root.dataset.type = settings.type;
  root.dataset.motion = reduced ? 'reduced' : 'full';
}
