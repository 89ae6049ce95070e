/** The drawings a scene needs, and the weather over them. */
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/core/scenario/scene';
import { LIGHTS, WEATHERS } from '../../src/core/scenario/vocabulary';
import { climateOf } from '../../src/world/climate';
import { stageFor } from '../../src/world/layout';
import { wanted } from '../../src/world/wanted';

const art = {
  place: (id: string) => `/places/${id}.svg`,
  portrait: (folder: string, mood: string) => `/portraits/${folder}/${mood}.svg`,
};
const stage = stageFor({ width: 1280, height: 440 }, 1);
const scene: Scene = {
  place: 'road',
  weather: 'rain',
  light: 'day',
  look: 'visit',
  people: [
    { id: 'Colin', portrait: 'colin', mood: 'tired', speaking: true },
    { id: 'Stranger', mood: 'neutral', speaking: false },
  ],
};
const keys = (one: Scene) => wanted(one, stage, art).map((want) => want.key);

describe('wanted', () => {
  it('asks for three layers, everyone with their shade, and the rain', () => {
    const kinds = wanted(scene, stage, art).map((want) => want.kind);
    expect(kinds).toEqual(['layer', 'layer', 'layer', 'bust', 'shade', 'bust', 'shade', 'strokes']);
  });

  it('falls back to the neutral face, and to no picture at all', () => {
    const urls = wanted(scene, stage, art).flatMap((want) => ('urls' in want ? [want.urls] : []));
    expect(urls[0]).toEqual(['/portraits/colin/tired.svg', '/portraits/colin/neutral.svg']);
    expect(urls[2]).toEqual([]);
  });

  it('names a drawing the same as long as it looks the same', () => {
    expect(keys({ ...scene, light: 'night' })).toEqual(keys(scene));
    const sad = scene.people.map((person) => ({ ...person, mood: 'sad' as const }));
    const changed = keys({ ...scene, people: sad }).filter((key) => !keys(scene).includes(key));
    expect(changed).toHaveLength(2);
    expect(new Set(keys(scene)).size).toBe(keys(scene).length);
  });

  it('asks on the telephone for the overlay and one frame', () => {
    const call = wanted({ ...scene, place: 'phone', look: 'call' }, stage, art);
    expect(call.filter((want) => want.kind === 'frame')).toHaveLength(1);
    expect(call.map((want) => 'url' in want && want.url)).toContain('/places/_call.svg');
  });
});

describe('climateOf', () => {
  it('lets only a little weather into the house', () => {
    for (const weather of WEATHERS) {
      const inside = climateOf({ ...scene, place: 'kitchen', weather });
      const outside = climateOf({ ...scene, weather });
      expect(inside.strokes).toBeUndefined();
      expect(inside.washes.every((wash) => wash.reach === 'sky')).toBe(true);
      expect(inside.washes.length).toBeLessThanOrEqual(outside.washes.length);
    }
  });

  it('leaves a clear day as it was drawn', () => {
    expect(climateOf({ ...scene, weather: 'clear' })).toEqual({ washes: [] });
  });

  it('never covers a person so that they cannot be seen', () => {
    for (const light of LIGHTS) {
      for (const wash of climateOf({ ...scene, light }).washes) {
        if (wash.reach === 'all') expect(wash.blend).toBe('multiply');
        expect(wash.alpha).toBeLessThan(0.8);
      }
    }
  });
});
