/**
 * Weather and light as flat washes over the picture, and the strokes of rain, wind and snow.
 * Must not know how a wash is painted. Indoors only a little of the weather comes in.
 */
import type { Scene } from '../core/scenario/scene';
import type { Light, Place, Weather } from '../core/scenario/vocabulary';

/** `sky`: over the far layer. `air`: over all of the place. `all`: over everything, people too. */
type Reach = 'sky' | 'air' | 'all';

export interface Wash {
  reach: Reach;
  colour: number;
  alpha: number;
  /** Multiply darkens like watercolour; cover lies on top like mist. */
  blend: 'multiply' | 'cover';
}

export type StrokeKind = 'rain' | 'wind' | 'snow';

export interface Climate {
  washes: Wash[];
  /** Out of doors only. */
  strokes?: StrokeKind;
}

const OUTDOORS: readonly Place[] = ['farmyard', 'field', 'road'];

interface Tint {
  colour: number;
  alpha: number;
  blend: Wash['blend'];
}

const WEATHER: Record<Weather, Tint | undefined> = {
  clear: undefined,
  cloud: { colour: 0xa9b0b6, alpha: 0.4, blend: 'multiply' },
  rain: { colour: 0x8d9cab, alpha: 0.45, blend: 'multiply' },
  wind: { colour: 0xc9c6b8, alpha: 0.3, blend: 'multiply' },
  fog: { colour: 0xe6e1d6, alpha: 0.62, blend: 'cover' },
  snow: { colour: 0xe9eef2, alpha: 0.4, blend: 'cover' },
};

const LIGHT: Record<Light, Tint | undefined> = {
  morning: { colour: 0xffdca8, alpha: 0.35, blend: 'multiply' },
  day: undefined,
  dusk: { colour: 0xdf9a7c, alpha: 0.38, blend: 'multiply' },
  night: { colour: 0x3a4668, alpha: 0.62, blend: 'multiply' },
};

const LATER: Wash = { reach: 'all', colour: 0xf0d9ae, alpha: 0.45, blend: 'multiply' };

export function climateOf(scene: Scene): Climate {
  const outdoors = OUTDOORS.includes(scene.place);
  const washes = [
    ...weatherWashes(WEATHER[scene.weather], outdoors),
    ...lightWashes(LIGHT[scene.light], outdoors),
  ];
  if (scene.look === 'later') washes.push(LATER);
  const strokes = outdoors ? strokesOf(scene.weather) : undefined;
  return strokes ? { washes, strokes } : { washes };
}

function weatherWashes(tint: Tint | undefined, outdoors: boolean): Wash[] {
  if (!tint) return [];
  if (!outdoors) return [{ ...tint, reach: 'sky', alpha: tint.alpha * 0.45 }];
  return [
    { ...tint, reach: 'sky', alpha: tint.alpha },
    { ...tint, reach: 'air', alpha: tint.alpha * 0.4 },
  ];
}

/** Indoors there is a lamp: the walls darken, the people hardly. */
function lightWashes(tint: Tint | undefined, outdoors: boolean): Wash[] {
  if (!tint) return [];
  if (outdoors) return [{ ...tint, reach: 'all' }];
  return [
    { ...tint, reach: 'air', alpha: tint.alpha * 0.6 },
    { ...tint, reach: 'all', alpha: tint.alpha * 0.25 },
  ];
}

function strokesOf(weather: Weather): StrokeKind | undefined {
  return weather === 'rain' || weather === 'wind' || weather === 'snow' ? weather : undefined;
}
