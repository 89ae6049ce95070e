import { describe, expect, it } from 'vitest';
import type { Beat } from '../../../src/core/scenario/beat';
import { sceneOf } from '../../../src/core/visit/visit';
import { aBeat, aHeader } from '../../support/story-pieces';

function sceneAfterBeats(...beats: Partial<Beat>[]) {
  return sceneOf(aHeader(), beats.map(aBeat));
}

function says(speaker: string, more: Partial<Beat> = {}): Partial<Beat> {
  return { speaker, text: 'Well, now.', ...more };
}

describe('the picture before anything is said', () => {
  it('is the place of the header, by day, with nobody in it', () => {
    expect(sceneAfterBeats()).toEqual({
      place: 'bungalow',
      weather: 'clear',
      light: 'day',
      look: 'visit',
      people: [],
    });
  });
});

describe('what stays until a beat changes it', () => {
  it('keeps place, weather and light', () => {
    const scene = sceneAfterBeats({ place: 'road', weather: 'fog', light: 'dusk' }, {}, {});
    expect(scene).toMatchObject({ place: 'road', weather: 'fog', light: 'dusk' });
  });

  it('keeps a mood while others speak', () => {
    const scene = sceneAfterBeats(says('Derek', { mood: 'worried' }), says('You'), says('Julie'));
    expect(scene.people).toMatchObject([
      { id: 'Derek', mood: 'worried', speaking: false },
      { id: 'Julie', mood: 'neutral', speaking: true },
    ]);
  });

  it('keeps a mood when the same person speaks again', () => {
    const scene = sceneAfterBeats(says('Derek', { mood: 'sad' }), says('Derek'));
    expect(scene.people).toMatchObject([{ id: 'Derek', mood: 'sad' }]);
  });

  it('does not keep a sound, which belongs to its own beat', () => {
    expect(sceneAfterBeats({ sound: 'rain' }).sound).toBe('rain');
    expect(sceneAfterBeats({ sound: 'rain' }, {}).sound).toBeUndefined();
  });
});

describe('the people in the picture', () => {
  it('come with their portrait when they first speak', () => {
    expect(sceneAfterBeats(says('Derek')).people).toEqual([
      { id: 'Derek', portrait: 'derek', mood: 'neutral', speaking: true },
    ]);
  });

  it('never include the trainee or somebody outside the cast', () => {
    expect(sceneAfterBeats(says('You'), says('Milkman')).people).toEqual([]);
  });

  it('are at most two', () => {
    const people = sceneAfterBeats(says('Derek'), says('Julie'), says('Ngozi')).people;
    expect(people.map((person) => person.id)).toEqual(['Julie', 'Ngozi']);
  });

  it('are the one who came and the last to have spoken before, when a third arrives', () => {
    const people = sceneAfterBeats(
      says('Derek'),
      says('Julie'),
      says('Derek'),
      says('You'),
      says('Ngozi'),
    ).people;
    expect(people.map((person) => person.id)).toEqual(['Derek', 'Ngozi']);
  });

  it('have one speaker at a time, and none while something is told', () => {
    const talking = sceneAfterBeats(says('Derek'), says('Julie'));
    expect(talking.people.filter((person) => person.speaking)).toHaveLength(1);
    const telling = sceneAfterBeats(says('Derek'), says('Julie'), {});
    expect(telling.people.filter((person) => person.speaking)).toEqual([]);
  });

  it('change their mood when a told line names them', () => {
    const scene = sceneAfterBeats(says('Derek'), says('Julie'), {
      text: 'Derek has not sat down.',
      mood: 'worried',
    });
    expect(scene.people).toMatchObject([
      { id: 'Derek', mood: 'worried' },
      { id: 'Julie', mood: 'neutral' },
    ]);
  });

  it('leave when the place changes, and stay when it is only named again', () => {
    expect(sceneAfterBeats(says('Derek'), { place: 'road' }).people).toEqual([]);
    expect(sceneAfterBeats(says('Derek'), { place: 'bungalow' }).people).toHaveLength(1);
  });
});

describe('the look of the picture', () => {
  it('is a call while the place is the telephone', () => {
    expect(sceneAfterBeats({ place: 'phone' }, {}).look).toBe('call');
    expect(sceneAfterBeats({ place: 'phone' }, { place: 'kitchen' }).look).toBe('visit');
  });

  it('is later from the beat that says time has passed, and never goes back', () => {
    expect(sceneAfterBeats({ later: '6 weeks' }, {}, { place: 'phone' }).look).toBe('later');
  });

  it('clears the room when weeks go by', () => {
    expect(sceneAfterBeats(says('Derek'), { later: '6 weeks' }).people).toEqual([]);
  });
});
