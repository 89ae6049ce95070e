/**
 * What each finished visit showed of the rules of the work, kept small and beside the visits, so that the list
 * can say what is worth another look without playing anything again. Must not know when that is.
 */
import { type Practised, RULES, type Rule } from '../core/assess/practice';

const KEY = 'local-terrain:practised';
/** The oldest go first. */
const MOST = 300;

/** Where storage is forbidden, the mere mention of it throws: so it is asked for, not passed. */
type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const ofPage: Shelf = () => localStorage;

/** Empty where nothing was kept, or where what is stored makes no sense. */
export function readPractised(shelf: Shelf = ofPage): Practised[] {
  try {
    const stored: unknown = JSON.parse(shelf().getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.flatMap(asPractised) : [];
  } catch {
    return [];
  }
}

/** A visit shown again is no second visit: the first entry stands. */
export function keepPractised(one: Practised, shelf: Shelf = ofPage): void {
  const kept = readPractised(shelf);
  if (kept.some(({ visit }) => visit === one.visit)) return;
  try {
    shelf().setItem(KEY, JSON.stringify([...kept, one].slice(-MOST)));
  } catch {
    // Nothing can be kept here; the page has said so, and the visits themselves are elsewhere.
  }
}

export function forgetPractised(shelf: Shelf = ofPage): void {
  try {
    shelf().removeItem(KEY);
  } catch {
    // What cannot be kept cannot be forgotten either.
  }
}

function asPractised(stored: unknown): Practised[] {
  const { visit, scenario, patient, endedAt, strong, weak } = Object(stored) as Record<
    string,
    unknown
  >;
  const isWhole =
    [visit, scenario, patient].every((one) => typeof one === 'string') && Number.isFinite(endedAt);
  if (!isWhole) return [];
  const named = { visit, scenario, patient, endedAt } as Pick<
    Practised,
    'visit' | 'scenario' | 'patient' | 'endedAt'
  >;
  return [{ ...named, strong: rulesIn(strong), weak: rulesIn(weak) }];
}

function rulesIn(stored: unknown): Rule[] {
  return Array.isArray(stored) ? RULES.filter((rule) => stored.includes(rule)) : [];
}
