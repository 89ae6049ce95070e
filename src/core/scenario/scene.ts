/**
 * The picture a beat asks for, as plain data: the only thing the drawn world ever hears.
 * Must not know Phaser, the page or the marks.
 */
import type { Beat } from './beat';
import type { Header } from './scenario';
import type { Light, Mood, Place, Weather } from './vocabulary';

export interface Person {
  /** Cast id. */
  id: string;
  /** Folder of `assets/portraits`; absent draws a plain outline. */
  portrait?: string;
  mood: Mood;
  speaking: boolean;
}

/** `visit`: someone's home; `call`: on the telephone; `later`: weeks afterwards. */
export type Look = 'visit' | 'call' | 'later';

export interface Scene {
  place: Place;
  weather: Weather;
  light: Light;
  look: Look;
  /** At most two, the last to have spoken; in order of arrival. */
  people: Person[];
  /** The last of the cast to have spoken: who stays when a third arrives. */
  lastVoice?: string;
  sound?: string;
}

export function openingScene(header: Header): Scene {
  return { place: header.place, weather: 'clear', light: 'day', look: 'visit', people: [] };
}

/** The scene after one more beat: places and moods stay until a beat changes them. */
export function sceneAfter(scene: Scene, beat: Beat, header: Header): Scene {
  const moved = beat.place !== undefined && beat.place !== scene.place;
  const look = lookAfter(scene, beat);
  const people = moved || look !== scene.look ? [] : scene.people;
  return {
    place: beat.place ?? scene.place,
    weather: beat.weather ?? scene.weather,
    light: beat.light ?? scene.light,
    look,
    people: peopleAfter(people, beat, header, scene.lastVoice),
    lastVoice: memberOf(header, beat.speaker)?.id ?? scene.lastVoice,
    sound: beat.sound,
  };
}

function lookAfter(scene: Scene, beat: Beat): Look {
  if (beat.later) return 'later';
  if (scene.look === 'later') return 'later';
  return (beat.place ?? scene.place) === 'phone' ? 'call' : 'visit';
}

function memberOf(header: Header, id: string | undefined) {
  return header.cast.find((one) => one.id === id);
}

function peopleAfter(people: Person[], beat: Beat, header: Header, lastVoice?: string): Person[] {
  const resting = people.map((person) => ({ ...person, speaking: false }));
  const member = memberOf(header, beat.speaker);
  if (!member) return withMoodOfListener(resting, beat);
  const before = resting.find((person) => person.id === member.id);
  const speaker: Person = {
    id: member.id,
    portrait: member.portrait,
    mood: beat.mood ?? before?.mood ?? 'neutral',
    speaking: true,
  };
  if (before) return resting.map((person) => (person.id === speaker.id ? speaker : person));
  const staying = resting.length < 2 ? resting : resting.filter(({ id }) => id === lastVoice);
  return [...staying, speaker];
}

/** A mood on narration belongs to the one person present, as in `Kelly has not sat down. # mood: worried`. */
function withMoodOfListener(people: Person[], beat: Beat): Person[] {
  const mood = beat.mood;
  if (!mood || people.length === 0 || beat.speaker) return people;
  const named = people.find((person) => beat.text.includes(person.id)) ?? people.at(-1);
  return people.map((person) => (person === named ? { ...person, mood } : person));
}
