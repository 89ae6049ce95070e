/**
 * The whole map as one still picture, painted in the order in which things lie on each other.
 * Must not know the car, nor how the picture comes to the screen.
 */
import { openSheet } from './brush';
import type { Country } from './country';
import { paintGrowth } from './paint-growth';
import { paintLand } from './paint-land';
import { flagPlaces, lightPlaces, paintPlaces } from './paint-places';
import { paintRoads } from './paint-roads';
import { paintGroundWeather, paintNight, paintWeather } from './paint-sky';
import type { Sheet } from './projection';
import type { FenView } from './view';

export function pictureOf(view: FenView, country: Country, sheet: Sheet): HTMLCanvasElement {
  const { canvas, pen } = openSheet(sheet);
  paintLand(pen, sheet, country);
  paintGroundWeather(pen, sheet, view.weather);
  paintGrowth(pen, sheet, country.growing);
  paintRoads(pen, sheet, country, view.roads);
  paintPlaces(pen, sheet, view.places);
  // The sun has set, and its light with it; fog, rain and snow go on.
  const weather = view.isDark && view.weather === 'clear' ? undefined : view.weather;
  if (weather) paintWeather(pen, sheet, weather, country.corner);
  if (view.isDark) {
    paintNight(pen, sheet);
    lightPlaces(pen, sheet, view.places);
  }
  flagPlaces(pen, sheet, view.places);
  return canvas;
}
