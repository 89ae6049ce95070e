/**
 * The trainee's record as she can take it away: the file behind "Download my record".
 * Must not know how anything is stored.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { SavedTerm } from '../../src/core/term/saves';
import type { SavedVisit } from '../../src/core/visit/saves';
import { openPanel } from './play';

export interface Exported {
  format: number;
  visits: SavedVisit[];
  reflections: Record<string, string>;
  terms: SavedTerm[];
}

/** From the list of scenarios, in a tab of its own. */
export async function exportedRecord(open: () => Promise<Page>): Promise<Exported> {
  const page = await open();
  const record = await downloadedFrom(page);
  await page.close();
  return record;
}

export async function downloadedFrom(page: Page): Promise<Exported> {
  const dialog = await openPanel(page, 'My record');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download my record' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

/** Ids of the options chosen and of those that answered a call, in order, steps back included. */
export function answersOf(visit: SavedVisit | undefined): string[] {
  return (visit?.log ?? []).map((entry) => {
    if (entry.kind === 'chose') return entry.choice;
    return entry.kind === 'called' ? `call ${entry.role}` : entry.kind;
  });
}
