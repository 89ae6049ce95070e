/** Only what differs moves. */
import { describe, expect, it } from 'vitest';
import type { Person, Scene } from '../../src/core/scenario/scene';
import { difference } from '../../src/world/difference';

const derek: Person = { id: 'Derek', portrait: 'derek', mood: 'neutral', speaking: true };
const julie: Person = { id: 'Julie', portrait: 'julie', mood: 'worried', speaking: false };
const scene: Scene = {
  place: 'bungalow',
  weather: 'clear',
  light: 'day',
  look: 'visit',
  people: [derek],
};
const STILL = { place: false, climate: false, weather: false, look: false, enter: [], leave: [] };

describe('difference', () => {
  it('is everything at first', () => {
    const first = difference(undefined, scene);
    expect(first).toMatchObject({ place: true, climate: true, weather: true, look: true });
    expect(first.enter).toEqual([derek]);
  });

  it('is nothing for the same scene said again', () => {
    expect(difference(scene, structuredClone(scene))).toMatchObject(STILL);
  });

  it('leaves the place alone when somebody comes, speaks or changes their mood', () => {
    const sad = { ...derek, mood: 'sad' as const, speaking: false };
    const after = difference(scene, { ...scene, people: [sad, julie] });
    expect(after).toMatchObject({ ...STILL, enter: [julie], stay: [sad] });
  });

  it('says who leaves', () => {
    const after = difference({ ...scene, people: [derek, julie] }, { ...scene, people: [julie] });
    expect(after.leave).toEqual(['Derek']);
    expect(after.stay).toEqual([julie]);
  });

  it('dims the light without new weather', () => {
    const after = difference(scene, { ...scene, light: 'dusk' });
    expect(after).toMatchObject({ ...STILL, climate: true });
  });

  it('draws the same place again for the weeks after, in its own colours', () => {
    expect(difference(scene, { ...scene, look: 'later' })).toMatchObject({
      place: true,
      look: true,
      leave: [],
      stay: [derek],
    });
  });

  it('takes leave of the room for the telephone: the frame is another drawing', () => {
    const call: Scene = { ...scene, place: 'phone', look: 'call' };
    const after = difference(scene, call);
    expect(after).toMatchObject({ leave: ['Derek'], enter: [derek], stay: [] });
  });
});
