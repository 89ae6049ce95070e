/**
 * Days counted, and dates: arithmetic alone, so that a term falls the same whatever clock or zone it is
 * played in. Must not know what day it is.
 */

/** Year, month 1–12, day of the month. */
export type CalendarDate = readonly [number, number, number];

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 1 on the first of January. */
export function dayOfYear([year, month, day]: CalendarDate): number {
  const leapDay = isLeap(year) && month > 2 ? 1 : 0;
  return (BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;
}

/** Days since 1 January 1970, which was a Thursday. */
export function dayNumber(date: CalendarDate): number {
  const past = date[0] - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 477;
  return (date[0] - 1970) * 365 + leapDays + dayOfYear(date) - 1;
}

export function dateOf(number: number): CalendarDate {
  let year = 1970 + Math.floor(number / 365.2425);
  while (dayNumber([year + 1, 1, 1]) <= number) year++;
  while (dayNumber([year, 1, 1]) > number) year--;
  let month = 12;
  while (dayNumber([year, month, 1]) > number) month--;
  return [year, month, number - dayNumber([year, month, 1]) + 1];
}

/** 0 on a Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
