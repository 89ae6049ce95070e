/**
 * When the sun sets on a day of the term, on the clock people live by. The usual short formula (declination
 * from the day of the year, hour angle from the latitude); right to about ten minutes. Must not know weather.
 */
import { type CalendarDate, dateOf, dayNumber, dayOfYear, weekdayOf } from './calendar';
import type { ClockTime } from './plan';

/** Degrees: the sun's upper edge, and what the air bends. */
const HORIZON = -0.833;
const TILT = 23.44;
const DAYS = 365.25;
/** Minutes: solar noon in the fens stands at about this clock time, half a degree east, give or take the season. */
const NOON = 12 * 60 - 2;
const DEGREES = Math.PI / 180;

/**
 * Minutes after midnight, in British time, summer time included.
 * @param day since 1 January 1970; @param latitude degrees north
 */
export function sunset(day: number, latitude: number): ClockTime {
  const ofYear = dayOfYear(dateOf(day));
  const declination = -TILT * Math.cos((2 * Math.PI * (ofYear + 10)) / DAYS);
  const halfDay = hourAngle(declination, latitude) * 4;
  return Math.round(NOON - equationOfTime(ofYear) + halfDay + (isSummerTime(day) ? 60 : 0));
}

function hourAngle(declination: number, latitude: number): number {
  const cosine =
    (Math.sin(HORIZON * DEGREES) - Math.sin(latitude * DEGREES) * Math.sin(declination * DEGREES)) /
    (Math.cos(latitude * DEGREES) * Math.cos(declination * DEGREES));
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / DEGREES;
}

/** How far a sundial is before the clock, in minutes. */
function equationOfTime(ofYear: number): number {
  const angle = (2 * Math.PI * (ofYear - 81)) / 364;
  return 9.87 * Math.sin(2 * angle) - 7.53 * Math.cos(angle) - 1.5 * Math.sin(angle);
}

/** From the last Sunday of March to the last Sunday of October. */
function isSummerTime(day: number): boolean {
  const [year] = dateOf(day);
  return day >= lastSunday([year, 3, 31]) && day < lastSunday([year, 10, 31]);
}

function lastSunday(lastDay: CalendarDate): number {
  const last = dayNumber(lastDay);
  return last - ((weekdayOf(last) + 1) % 7);
}
