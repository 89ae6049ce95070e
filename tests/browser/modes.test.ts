/** Learn gives help and keeps it in mind; Check gives none. */
import { expect, test } from 'vitest';
import { goodWalkOf } from '../support/good-walks';
import { chromiumForThisFile } from '../support/page';
import {
  andSeeItMove,
  choose,
  closePanel,
  continueToChoice,
  debriefHeading,
  openPanel,
  stepInside,
  take,
  tool,
} from '../support/play';
import { answersOf, exportedRecord } from '../support/record';

const profile = chromiumForThisFile();
const THINK = goodWalkOf('what-do-you-think');
const ADDRESS = `?scenario=${THINK.id}`;

test('Learn has a scope card and a way back, Check has neither', async () => {
  for (const [mode, count] of [
    ['Learn', 1],
    ['Check', 0],
  ] as const) {
    const { open } = await profile({ picture: false });
    const page = await open(ADDRESS);
    await stepInside(page, mode);
    expect(await tool(page, 'Scope card').count()).toBe(count);
    expect(await tool(page, 'Step back').count()).toBe(count);
    expect(await tool(page, 'Call someone').isVisible()).toBe(true);
  }
});

test('there is nothing to step back to before the first decision', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(ADDRESS);
  await stepInside(page);
  expect(await tool(page, 'Step back').isDisabled()).toBe(true);
  await continueToChoice(page);
  expect(await tool(page, 'Step back').isDisabled()).toBe(true);
});

test('a step back returns to the last decision, and the record shows both', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(ADDRESS);
  await stepInside(page);
  const decision = await continueToChoice(page);
  await choose(page, decision.options[2] ?? '');
  await continueToChoice(page);
  const back = await andSeeItMove(page, () => tool(page, 'Step back').click());
  expect(back).toEqual(decision);
  await choose(page, decision.options[0] ?? '');
  const { visits } = await exportedRecord(open);
  const [first, second, third] = answersOf(visits[0]);
  expect(second).toBe('stepped-back');
  expect(first).not.toBe(third);
});

test('a task looked up is in the record, and the debrief counts it as help', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(ADDRESS);
  await stepInside(page);
  const card = await openPanel(page, 'Scope card');
  await card.getByRole('searchbox').fill('dose');
  const task = card.getByRole('button', { expanded: false }).first();
  await task.click();
  await card
    .getByText(/^(Yours to do|Delegated to you here|Only when delegated|Not yours)/)
    .waitFor();
  await closePanel(page);
  await take(page, THINK.steps);
  await debriefHeading(page).waitFor();
  const { visits } = await exportedRecord(open);
  expect(answersOf(visits[0])[0]).toBe('looked-up');
  await page.getByText('You looked up 1 task. That is good practice, not a fault.').waitFor();
});

test('a task that the card cannot find is met with a plain word to try', async () => {
  const { open } = await profile({ picture: false });
  const page = await open(ADDRESS);
  await stepInside(page);
  const card = await openPanel(page, 'Scope card');
  await card.getByRole('searchbox').fill('zeppelin');
  await card.getByText('Nothing found. Try one plain word').waitFor();
});
