/** Ambient sound, off until asked for and loaded only then. */
import type { Sound } from '../world/sound';

export interface Ambience {
  setOn(on: boolean): void;
  play(kind: string | undefined): void;
}

export function openAmbience(): Ambience {
  let sound: Sound | undefined;
  let isOn = false;
  return {
    setOn(on) {
      isOn = on;
      if (sound || !on) sound?.setOn(on);
      else void load();
    },
    play: (kind) => sound?.play(kind),
  };

  async function load(): Promise<void> {
    try {
      const { openSound } = await import('../world/sound');
      sound = openSound();
      sound.setOn(isOn);
    } catch {
      sound = undefined;
    }
  }
}
