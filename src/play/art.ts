/**
 * Where the pictures are: portraits by person and mood, places by id. URLs only, hashed by the build,
 * loaded when shown and never before the first words.
 */
import type { Mood } from '../core/scenario/vocabulary';

const portraits = import.meta.glob<string>('../../assets/portraits/*/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const places = import.meta.glob<string>('../../assets/places/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

export function portraitUrl(person: string | undefined, mood: Mood | string): string {
  return portraits[`../../assets/portraits/${person}/${mood}.svg`] ?? '';
}

export function placeUrl(id: string): string {
  return places[`../../assets/places/${id}.svg`] ?? '';
}
