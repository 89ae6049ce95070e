/**
 * The places a trainee can be in, and how she gets there: the list, the doorstep, the visit, every dialog,
 * the debrief. For tests that must look at each of them.
 */
import type { Page } from 'playwright-core';
import { dialled } from './calls';
import { goodWalkOf } from './good-walks';
import type { Profile } from './page';
import { closePanel, continueToChoice, debriefHeading, openPanel, stepInside, take } from './play';

const WALK = goodWalkOf('what-do-you-think');
const ADDRESS = `?scenario=${WALK.id}`;
const CALL = { role: 'Dietitian', when: 'Routine', say: [] };

export type Look = (place: string, page: Page) => Promise<void>;

/** Goes through all of them in one visit, and looks at each. */
export async function tour({ open }: Profile, look: Look): Promise<void> {
  const list = await open();
  await list.getByRole('button', { name: 'My record' }).waitFor();
  await look('the list', list);
  await openPanel(list, 'My record');
  await look('the record', list);
  await list.close();
  const page = await open(ADDRESS);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('the doorstep', page);
  await stepInside(page);
  await take(page, WALK.steps.slice(0, 2));
  await look('the options', page);
  await tourOfPanels(page, look);
  await take(page, WALK.steps.slice(2));
  await debriefHeading(page).waitFor();
  await page.getByRole('group', { name: 'How did that feel?' }).getByRole('button').first().click();
  const folded = page.locator('main details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  await look('the debrief', page);
  await page.close();
}

async function tourOfPanels(page: Page, look: Look): Promise<void> {
  for (const name of ['Notebook', 'Settings']) {
    await openPanel(page, name);
    await look(`the dialog “${name}”`, page);
    await closePanel(page);
  }
  const card = await openPanel(page, 'Scope card');
  await card.getByRole('searchbox').fill('dose');
  await card.getByRole('button', { expanded: false }).first().click();
  await look('the scope card with a task opened', page);
  await closePanel(page);
  await openPanel(page, 'Call someone');
  await look('the ladder', page);
  await closePanel(page);
  await tourOfCall(page, look);
}

/** On a call that the story does not expect, which therefore changes nothing. */
async function tourOfCall(page: Page, look: Look): Promise<void> {
  const call = await dialled(page, CALL);
  await look('the handover', page);
  await call.getByRole('checkbox', { name: /^Ask them to say it back/ }).check();
  await call.getByRole('button', { name: 'Say it' }).click();
  await call.getByRole('button', { name: 'Put the phone down' }).waitFor();
  await look('the read-back', page);
  await call.getByRole('button', { name: 'Put the phone down' }).click();
  await continueToChoice(page);
}
