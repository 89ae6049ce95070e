/**
 * A call from the ladder to the telephone put down, by hand or by keyboard, with everything worth saying
 * said. Must not know which calls a scenario expects.
 */
import type { Locator, Page } from 'playwright-core';
import { openPanel } from './play';

/** A call in the words of the page: titles on the ladder, and notes to be said, the first one first. */
export interface CallWords {
  role: string;
  when: string;
  say: string[];
}

const SAID_BEFORE = [/^Say who you are/, /^Give the person’s full name/];
const SAID_AFTER = [/^Ask what to do while you wait/, /^Ask them to say it back/];
const REQUEST = /^Speak to them yourself/;

export async function ring(page: Page, call: CallWords): Promise<void> {
  const dialog = await dialled(page, call);
  await compose(dialog, call);
  await dialog.getByRole('button', { name: 'Say it' }).click();
  await dialog.getByRole('button', { name: 'Put the phone down' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Whom and how soon; the dialog then stands at the handover. */
export async function dialled(page: Page, { role, when }: CallWords): Promise<Locator> {
  const dialog = await openPanel(page, 'Call someone');
  await dialog.getByRole('radio', { name: startingWith(role) }).check();
  await dialog.getByRole('radio', { name: startingWith(when) }).check();
  await dialog.getByRole('button', { name: 'Ring' }).click();
  await dialog.getByRole('button', { name: 'Say it' }).waitFor();
  return dialog;
}

export async function compose(dialog: Locator, { say }: CallWords): Promise<void> {
  const [headline, ...facts] = say;
  if (headline)
    await headlines(dialog)
      .getByRole('radio', { name: exactly(headline) })
      .check();
  for (const fact of facts) await dialog.getByRole('checkbox', { name: endingWith(fact) }).check();
  for (const words of [...SAID_BEFORE, ...SAID_AFTER])
    await dialog.getByRole('checkbox', { name: words }).check();
  await dialog.getByRole('radio', { name: REQUEST }).check();
  await dialog.getByRole('combobox', { name: 'By when' }).selectOption({ label: 'Today' });
}

const headlines = (dialog: Locator) =>
  dialog.getByRole('radiogroup', { name: 'What do you say first?' });

/** The same without a mouse: Tab to each control, arrows or Space to set it. */
export async function ringByKeyboard(page: Page, { role, when, say }: CallWords): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Call someone' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Call someone' });
  await dialog.waitFor();
  await arrowTo(page, dialog.getByRole('group', { name: 'Whom?' }), startingWith(role));
  await arrowTo(page, dialog.getByRole('group', { name: 'How soon?' }), startingWith(when));
  await press(page, dialog, 'Ring');
  await dialog.getByRole('button', { name: 'Say it' }).waitFor();
  await composeByKeyboard(page, dialog, say);
  await press(page, dialog, 'Say it');
  await press(page, dialog, 'Put the phone down');
  await dialog.waitFor({ state: 'detached' });
}

async function composeByKeyboard(page: Page, dialog: Locator, say: string[]): Promise<void> {
  const [headline, ...facts] = say;
  for (const words of SAID_BEFORE) await tick(page, dialog, words);
  if (headline) await arrowTo(page, headlines(dialog), exactly(headline));
  for (const fact of facts) await tick(page, dialog, endingWith(fact));
  await arrowTo(page, dialog.getByRole('group', { name: /^Recommendation/ }), REQUEST);
  await tabTo(page, dialog.getByRole('combobox', { name: 'By when' }));
  await page.keyboard.type('Today');
  for (const words of SAID_AFTER) await tick(page, dialog, words);
}

export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${control}.`);
}

/** Into a group of radios by Tab, then down by arrow to the one that is meant. */
async function arrowTo(page: Page, group: Locator, name: RegExp): Promise<void> {
  const meant = group.getByRole('radio', { name }).first();
  await tabInto(page, group);
  await page.keyboard.press('Space');
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if (await meant.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not reach ${meant}.`);
}

async function tabInto(page: Page, group: Locator): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await group.evaluate((one) => one.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${group}.`);
}

async function tick(page: Page, dialog: Locator, name: RegExp): Promise<void> {
  await tabTo(page, dialog.getByRole('checkbox', { name }));
  await page.keyboard.press('Space');
}

async function press(page: Page, dialog: Locator, name: string): Promise<void> {
  await tabTo(page, dialog.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

function startingWith(title: string): RegExp {
  return new RegExp(`^${escaped(title)}\\b`);
}

function endingWith(fact: string): RegExp {
  return new RegExp(`: ${escaped(fact)}$`);
}

function exactly(words: string): RegExp {
  return new RegExp(`^${escaped(words)}$`);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
