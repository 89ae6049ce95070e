/**
 * A call from the ladder to the telephone put down, by hand or by keyboard, with everything worth saying
 * said. Must not know which calls a scenario expects.
 */
import type { Locator, Page } from 'playwright-core';
import { openPanel } from './play';

/** A role and an urgency by their titles on the ladder. */
export interface CallWords {
  role: string;
  when: string;
}

const SAID = [
  /^Say who you are/,
  /^Give the person’s full name/,
  /^Ask what to do while you wait/,
  /^Ask them to say it back/,
];

export async function ring(page: Page, call: CallWords): Promise<void> {
  const dialog = await dialled(page, call);
  await compose(dialog);
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

/** The first note first, every other one after it, and everything there is to tick. */
export async function compose(dialog: Locator): Promise<void> {
  for (const words of SAID) await dialog.getByRole('checkbox', { name: words }).check();
  const headline = dialog.getByRole('radiogroup').getByRole('radio').first();
  if ((await headline.count()) > 0) await headline.check();
  const facts = dialog.getByRole('checkbox', { name: /^(Situation|Background|Assessment): / });
  for (let at = 0; at < (await facts.count()); at += 1) await facts.nth(at).check();
  await dialog.getByRole('radio', { name: 'Speak to them yourself' }).check();
  await dialog.getByRole('combobox', { name: 'By when' }).selectOption({ label: 'Today' });
}

/** The same without a mouse: Tab to each control, arrows or Space to set it. */
export async function ringByKeyboard(page: Page, { role, when }: CallWords): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Call someone' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Call someone' });
  await dialog.waitFor();
  await arrowTo(page, dialog.getByRole('group', { name: 'Whom?' }), startingWith(role));
  await arrowTo(page, dialog.getByRole('group', { name: 'How soon?' }), startingWith(when));
  await press(page, dialog, 'Ring');
  await dialog.getByRole('button', { name: 'Say it' }).waitFor();
  for (const words of SAID.slice(0, 2)) await tick(page, dialog, words);
  await arrowTo(page, dialog.getByRole('radiogroup', { name: 'What do you say first?' }), /./);
  for (const words of SAID.slice(2)) await tick(page, dialog, words);
  await press(page, dialog, 'Say it');
  await press(page, dialog, 'Put the phone down');
  await dialog.waitFor({ state: 'detached' });
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
  return new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`);
}
