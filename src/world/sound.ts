/**
 * A little of what is heard there, made of noise and tones: quiet, over after a few seconds, and silent until somebody
 * switches it on.
 * Must not know the picture. No sound ever carries anything the words do not say.
 */
import { RECIPES } from './sound-recipes';

/** Seconds a sound lasts, and of these how long it takes to come and to go. */
const LASTS = 6;
const COMES = 0.4;
const GOES = 2;
const LOUDNESS = 0.14;

export interface Sound {
  /** An unknown sound, or none, is silence. */
  play(kind: string | undefined): void;
  setOn(on: boolean): void;
  close(): void;
}

export function openSound(): Sound {
  let context: AudioContext | undefined;
  let playing: GainNode | undefined;
  let on = false;
  const hush = () => {
    if (context && playing) silence(context, playing);
    playing = undefined;
  };
  return {
    play(kind) {
      hush();
      if (!on || !kind || !context) return;
      playing = start(context, kind);
    },
    setOn(wanted) {
      on = wanted;
      if (!on) hush();
      else context ??= openContext();
      if (on) void context?.resume().catch(() => undefined);
    },
    close() {
      on = false;
      hush();
      void context?.close().catch(() => undefined);
      context = undefined;
    },
  };
}

/** Some machines have no sound at all; then there is none. */
function openContext(): AudioContext | undefined {
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
}

function start(context: AudioContext, kind: string): GainNode | undefined {
  const recipe = Object.hasOwn(RECIPES, kind) ? RECIPES[kind] : undefined;
  if (!recipe) return undefined;
  const out = context.createGain();
  const now = context.currentTime;
  out.gain.setValueAtTime(0, now);
  out.gain.linearRampToValueAtTime(LOUDNESS, now + COMES);
  out.gain.setValueAtTime(LOUDNESS, now + LASTS - GOES);
  out.gain.linearRampToValueAtTime(0, now + LASTS);
  out.connect(context.destination);
  recipe(context, out, { from: now, until: now + LASTS });
  return out;
}

function silence(context: AudioContext, out: GainNode): void {
  const now = context.currentTime;
  out.gain.cancelScheduledValues(now);
  out.gain.setTargetAtTime(0, now, 0.08);
  setTimeout(() => out.disconnect(), 600);
}
