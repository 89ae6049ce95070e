/**
 * What the trainee is told when saving does not go as it should: one plain sentence or two for each
 * cause, by the browser's name for it. Must not know when they are said.
 */
const LOST = 'You can play on, but what you do from now on is lost when you close this page.';

const BY_FAULT: Record<string, string> = {
  QuotaExceededError: `There is no room left on this device to save your visit. ${LOST}`,
  VersionError: `A newer version of this game was used in this browser. Reload this page. ${LOST}`,
  BlockedError: `An older version of this game is open in another tab. Close it and reload this page. ${LOST}`,
  TimeoutError: `Saving takes too long on this device. ${LOST}`,
};

const FORBIDDEN = `This browser does not let this page save; it may be a private window. ${LOST}`;
const STOPPED = `This browser has stopped saving. ${LOST}`;

export const OUTDATED = `A newer version of this game was opened in another tab. Reload this page. ${LOST}`;

export const PLAYED_ELSEWHERE =
  'This visit is being played in another tab. You can go on here, but only the other tab is saved.';

export const TERM_PLAYED_ELSEWHERE =
  'This term is being played in another tab. You can go on here, but only the other tab is saved.';

export const ERASED =
  'This visit has been erased from this browser. You can go on, but it is not saved.';

export const NOT_ERASED =
  'Anything saved in this browser earlier could not be erased. Clear the data of this site in the settings of the browser.';

export function whyNotOpened(fault: unknown): string {
  return BY_FAULT[nameOf(fault)] ?? FORBIDDEN;
}

export function whyStopped(fault: unknown): string {
  return BY_FAULT[nameOf(fault)] ?? STOPPED;
}

export function hasNoRoom(fault: unknown): boolean {
  return nameOf(fault) === 'QuotaExceededError';
}

function nameOf(fault: unknown): string {
  return fault instanceof Object && 'name' in fault ? String(fault.name) : '';
}
