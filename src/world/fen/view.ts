/**
 * What the map is told: places, roads, weather, light and where the car stands. Plain data, in per cent of the map.
 * Must not know how anything is drawn, nor what the places are for.
 */
import type { Weather } from '../../core/scenario/vocabulary';

export type PlaceMark = 'surgery' | 'house' | 'farm' | 'hall' | 'works' | 'crossing' | 'water';

export interface FenPlace {
  id: string;
  /** Per cent of the map, from its left and top edge. */
  x: number;
  y: number;
  mark?: PlaceMark;
  isWaiting?: boolean;
}

export interface FenRoad {
  id: string;
  between: readonly [string, string];
  state: 'open' | 'slow' | 'closed';
}

export interface FenView {
  places: readonly FenPlace[];
  roads: readonly FenRoad[];
  weather: Weather;
  isDark: boolean;
  /** Id of a place. */
  car: string;
}
