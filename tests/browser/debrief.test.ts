/** After the visit: what it meant, what might have been, and a line to oneself. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goodWalkOf } from '../support/good-walks';
import { chromiumForThisFile, type Profile } from '../support/page';
import { choose, debriefHeading, isInside, sight, stepInside, take } from '../support/play';
import { answersOf, exportedRecord } from '../support/record';

const profile = chromiumForThisFile();
const THINK = goodWalkOf('what-do-you-think');

async function played({ open }: Profile): Promise<Page> {
  const page = await open(`?scenario=${THINK.id}`);
  await stepInside(page);
  await take(page, THINK.steps);
  await debriefHeading(page).waitFor();
  return page;
}

test('the debrief names the scenario, the ending, the decisions and the call', async () => {
  const page = await played(await profile({ picture: false }));
  const text = await page.getByRole('main').textContent();
  expect(text).toContain(THINK.title);
  expect(text).toContain(THINK.outcome);
  for (const step of THINK.steps) if ('choose' in step) expect(text).toContain(step.choose);
  expect(text).toContain('You rang Ngozi');
  expect(text).toContain('Training only; follow your local policy and your supervisor.');
});

test('what a visit showed is kept for practice, once, and not of a what-if', async () => {
  const page = await played(await profile({ picture: false }));
  const kept = () => page.evaluate(() => localStorage.getItem('local-terrain:practised') ?? '[]');
  const [shown, ...others] = JSON.parse(await kept());
  expect(shown).toMatchObject({ scenario: THINK.id, patient: 'Derek', weak: [] });
  expect(shown.strong).toContain('gate');
  expect(others).toEqual([]);
  const before = await kept();
  await page.reload();
  await debriefHeading(page).waitFor();
  expect(await kept()).toBe(before);
});

test('“What if?” tries another road from a decision, and the first visit stays as it was', async () => {
  const trainee = await profile({ picture: false });
  const page = await played(trainee);
  const before = (await exportedRecord(trainee.open)).visits[0];
  await page.getByRole('button', { name: /^What if\?.*decision 2/ }).click();
  await isInside(page);
  const { options } = await sight(page);
  const [, step] = THINK.steps;
  const taken = step && 'choose' in step ? step.choose : '';
  expect(options).toContain(taken);
  await choose(page, options.find((words) => words !== taken) ?? '');
  const { visits } = await exportedRecord(trainee.open);
  expect(visits).toHaveLength(2);
  expect(visits[0]).toEqual(before);
  expect(visits[1]?.opening.whatIf).toBe(true);
  expect(answersOf(visits[1])[0]).toBe(THINK.answers[0]);
  expect(answersOf(visits[1])[1]).not.toBe(THINK.answers[1]);
});

test('a what-if is practice: it is not waiting on the list, and a new visit begins at the door', async () => {
  const trainee = await profile({ picture: false });
  const page = await played(trainee);
  await page.getByRole('button', { name: /^What if\?.*decision 1/ }).click();
  await isInside(page);
  await page.getByRole('link', { name: 'All scenarios' }).click();
  await page.getByText('Visited once').waitFor();
  expect(await page.getByText('Waiting where you left it').count()).toBe(0);
});

test('a feeling and a line to oneself are there after a reload, and in the record', async () => {
  const trainee = await profile({ picture: false });
  const page = await played(trainee);
  const feelings = page.getByRole('group', { name: 'How did that feel?' });
  await feelings.getByRole('button', { name: 'Unsure' }).click();
  const line = page.getByRole('textbox', { name: /What will you keep/ });
  await line.fill('Ask what he is afraid of <b>first</b>.');
  await expect
    .poll(async () => Object.values((await exportedRecord(trainee.open)).reflections), {
      timeout: 15_000,
    })
    .toEqual(['Ask what he is afraid of <b>first</b>.']);
  await page.reload();
  await debriefHeading(page).waitFor();
  await expect.poll(() => line.inputValue()).toBe('Ask what he is afraid of <b>first</b>.');
  const unsure = feelings.getByRole('button', { name: 'Unsure', pressed: true });
  await unsure.waitFor();
  const { visits } = await exportedRecord(trainee.open);
  expect(answersOf(visits[0])).toEqual([...THINK.answers, 'felt']);
});

test('“Play again” begins a new visit at its first words', async () => {
  const trainee = await profile({ picture: false });
  const page = await played(trainee);
  await page.getByRole('button', { name: 'Play again' }).click();
  await isInside(page);
  expect((await sight(page)).lines).toBe(1);
  const { visits } = await exportedRecord(trainee.open);
  expect(visits.map((visit) => visit.endedAt === null)).toEqual([false, true]);
});

test('on paper there are the words and no buttons', async () => {
  const page = await played(await profile({ picture: false }));
  await page.evaluate(() => {
    window.print = () => document.body.toggleAttribute('data-printed', true);
  });
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  for (const button of await page.getByRole('button', { includeHidden: true }).all())
    expect(await button.isVisible(), (await button.textContent()) ?? '').toBe(false);
  expect(await page.getByText(THINK.outcome, { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText(/^Practice completed/).isVisible()).toBe(true);
});
