/**
 * How the trainee likes the page: size, contrast, motion, sound, type. Kept apart from the visits, so that
 * erasing one leaves the other. Must not know how a setting is drawn.
 */
export interface Settings {
  textSize: 100 | 125 | 150 | 175 | 200;
  contrast: 'normal' | 'high';
  motion: 'system' | 'reduced' | 'full';
  sound: boolean;
  readAloud: boolean;
  type: 'standard' | 'dyslexia';
}

/** Every value a setting may take; the first is the one before anything was chosen. */
export const SETTINGS: { readonly [Name in keyof Settings]: readonly Settings[Name][] } = {
  textSize: [100, 125, 150, 175, 200],
  contrast: ['normal', 'high'],
  motion: ['system', 'reduced', 'full'],
  // Silent until asked: visits are played in waiting rooms and staff rooms.
  sound: [false, true],
  readAloud: [false, true],
  type: ['standard', 'dyslexia'],
};

const KEY = 'local-terrain:settings';

/** Where storage is forbidden, the mere mention of it throws: so it is asked for, not passed. */
type Shelf = () => Pick<Storage, 'getItem' | 'setItem'>;
const ofPage: Shelf = () => localStorage;

/** What was chosen; the usual where nothing was, or where what is stored makes no sense. */
export function readSettings(shelf: Shelf = ofPage): Settings {
  const stored = readStored(shelf);
  const values = Object.entries(SETTINGS).map(([name, allowed]) => {
    const value = stored[name];
    return [name, (allowed as readonly unknown[]).includes(value) ? value : allowed[0]];
  });
  return Object.fromEntries(values);
}

/** False when they will be forgotten with the page. */
export function writeSettings(settings: Settings, shelf: Shelf = ofPage): boolean {
  try {
    shelf().setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

function readStored(shelf: Shelf): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(shelf().getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored ? { ...stored } : {};
  } catch {
    return {};
  }
}
