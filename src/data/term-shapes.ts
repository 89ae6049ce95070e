/**
 * Shapes that only a term has: a date, a time of day, a span of either times or weeks, a number with a point.
 * Written as people write them; what cannot be read is a sentence that shows how. Must not know the term.
 */
import type { CalendarDate } from '../core/term/calendar';
import { dateOf, dayNumber } from '../core/term/calendar';
import type { ClockTime } from '../core/term/plan';
import { brief, type Shape, type Spot, text } from './shapes';

/** What was read by one shape, made into something else; `undefined` when it cannot be, and that was said. */
export function made<From, To>(
  shape: Shape<From>,
  make: (read: From, spot: Spot) => To | undefined,
): Shape<To> {
  return (node, spot) => {
    const read = shape(node, spot);
    return read === undefined ? undefined : make(read, spot);
  };
}

/** A text of a form, or a sentence with an example of it. */
function formed<To>(example: string, read: (written: string) => To | undefined): Shape<To> {
  return made(text, (written, spot) => {
    const value = read(written.trim());
    if (value !== undefined) return value;
    const message = `${spot.what} cannot be \`${brief(written)}\`. Write it as in \`${example}\`.`;
    return spot.file.report(spot.line, 'wrong-type', message);
  });
}

/** 2027-09-06. */
export const date: Shape<CalendarDate> = formed('2027-09-06', (written) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (!match) return undefined;
  const told: CalendarDate = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dateOf(dayNumber(told)).join() === told.join() ? told : undefined;
});

/** "14:30". */
export const clock: Shape<ClockTime> = formed('"14:30"', clockOf);

function clockOf(written: string): ClockTime | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(written);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  return match && hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** "14:30–16:30", with any kind of dash. */
export const window: Shape<readonly [ClockTime, ClockTime]> = formed('"14:30–16:30"', (written) =>
  spanOf(written, clockOf),
);

/** "2–4", or one week alone. */
export const weekSpan: Shape<readonly [number, number]> = formed('2–4', (written) => {
  const alone = weekOf(written);
  return alone === undefined ? spanOf(written, weekOf) : [alone, alone];
});

function weekOf(written: string): number | undefined {
  return /^\d{1,2}$/.test(written) ? Number(written) : undefined;
}

/** The second is not before the first. */
function spanOf(
  written: string,
  read: (part: string) => number | undefined,
): readonly [number, number] | undefined {
  const parts = written.split(/\s*[-–—]\s*/).map(read);
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined) return undefined;
  return from <= to ? [from, to] : undefined;
}

/** A number, with or without a point, between two others. */
export function numberBetween(least: number, most: number): Shape<number> {
  return formed(`${most}`, (written) => {
    const value = /^-?\d{1,6}(\.\d{1,3})?$/.test(written) ? Number(written) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  });
}
