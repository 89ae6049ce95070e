/**
 * What has to move to get from the scene shown to the scene asked for, and nothing else.
 * Must not know how any of it is drawn.
 */
import type { Person, Scene } from '../core/scenario/scene';
import { shownPeople } from './layout';

export interface Difference {
  place: boolean;
  /** Place, weather or light: the washes over the picture. */
  climate: boolean;
  weather: boolean;
  look: boolean;
  enter: Person[];
  /** Ids. */
  leave: string[];
  /** People who stay: their mood may change, they may speak, fall silent or take a step. */
  stay: Person[];
}

export function difference(before: Scene | undefined, after: Scene): Difference {
  const look = before?.look !== after.look;
  const place = before?.place !== after.place || isLater(before) !== isLater(after);
  const weather = place || before?.weather !== after.weather;
  return {
    place,
    weather,
    climate: weather || look || before?.light !== after.light,
    look,
    ...peopleDifference(before, after),
  };
}

/** A frame on the telephone is another drawing than a person in the room: across that border all leave and enter. */
function peopleDifference(before: Scene | undefined, after: Scene) {
  const old = before ? shownPeople(before.people, before.look) : [];
  const now = shownPeople(after.people, after.look);
  const same = before !== undefined && (before.look === 'call') === (after.look === 'call');
  const was = (person: Person) => (same ? old.find((one) => one.id === person.id) : undefined);
  return {
    enter: now.filter((person) => !was(person)),
    leave: old
      .map((person) => person.id)
      .filter((id) => !same || !now.some((one) => one.id === id)),
    stay: now.filter((person) => was(person)),
  };
}

function isLater(scene: Scene | undefined): boolean {
  return scene?.look === 'later';
}
