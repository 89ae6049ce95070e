/** Hours, days, weather and roads in words. Words only: must not know the page's elements. */
import type { Weather } from '../../core/scenario/vocabulary';
import { dateOf, dayNumber } from '../../core/term/calendar';
import type { ClockTime } from '../../core/term/plan';
import { dayOfRound } from '../../core/term/round';
import type { Term } from '../../core/term/term';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEATHER: Record<Weather, string> = {
  clear: 'clear',
  cloud: 'cloudy',
  wind: 'windy',
  rain: 'rain',
  fog: 'fog',
  snow: 'snow',
};

/** 08:30 */
export function clockWords(time: ClockTime): string {
  const minutes = Math.round(time);
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** 45 minutes; 2 hours; 1 hour 20. */
export function spanWords(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return rest === 1 ? '1 minute' : `${rest} minutes`;
  const said = hours === 1 ? '1 hour' : `${hours} hours`;
  return rest === 0 ? said : `${said} ${rest}`;
}

/** Tuesday 7 September */
export function dayWords(term: Term, round = term.round): string {
  const [, month, day] = dateOf(dayNumber(term.plan.starts) + dayOfRound(term.plan, round));
  const weekday = term.plan.rounds[round]?.day ?? '';
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${day} ${MONTHS[month - 1]}`;
}

export function weekOf(term: Term, round = term.round): number {
  return term.plan.rounds[round]?.week ?? term.plan.weeks;
}

export function weatherWords(weather: Weather): string {
  return WEATHER[weather];
}

/** What a telephone can do here. */
export function signalWords(bars: number): string {
  if (bars === 0) return 'no signal';
  const said = bars === 1 ? '1 bar' : `${bars} bars`;
  return bars === 1 ? `${said}: a text, no call` : said;
}
