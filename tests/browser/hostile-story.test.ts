/** A story may say anything: the page shows it as words and never as markup. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goodWalkOf } from '../support/good-walks';
import { chromiumForThisFile } from '../support/page';
import {
  continueToChoice,
  conversation,
  notebook,
  options,
  stepInside,
  take,
} from '../support/play';

const profile = chromiumForThisFile();
const THINK = goodWalkOf('what-do-you-think');

const line = THINK.turns[0]?.beats[0]?.text ?? '';
const choice = THINK.turns[0]?.choices[0]?.text ?? '';
const note = THINK.notes[0] ?? '';

/** Quotation marks would end the text in the story's own file; the rest is what an attacker has. */
const markup = (where: string) =>
  `<img src=x onerror=alert(1)><script>alert(1)</script><svg onload=alert(1)>{{${where}}}`;

/** As if an author had written markup wherever she can write. */
async function spoil(context: BrowserContext): Promise<() => Set<string>> {
  const spoilt = new Set<string>();
  const texts = { title: THINK.title, line, choice, note, outcome: THINK.outcome };
  await context.route('**/*.js', async (route) => {
    const answer = await route.fetch();
    let body = await answer.text();
    for (const [where, text] of Object.entries(texts)) {
      if (!body.includes(text)) continue;
      spoilt.add(where);
      body = body.replaceAll(text, markup(where));
    }
    await route.fulfill({ response: answer, body });
  });
  return () => spoilt;
}

async function nothingRan(page: Page): Promise<void> {
  const strangers = page.locator('img[src="x"], #app script, [onload], [onerror]');
  expect(await strangers.count()).toBe(0);
}

test('markup in title, line, option, note and ending is shown as it was written', async () => {
  const { context, open } = await profile({ picture: false });
  const spoilt = await spoil(context);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  context.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const page = await open(`?scenario=${THINK.id}`);
  await page.getByRole('heading', { name: markup('title'), level: 1 }).waitFor();
  await nothingRan(page);
  await stepInside(page);
  await conversation(page).getByText(markup('line')).waitFor();
  await continueToChoice(page);
  await options(page)
    .filter({ hasText: markup('choice') })
    .waitFor();
  const [first, ...rest] = THINK.steps;
  if (!first || !('choose' in first)) throw new Error('The walk begins with a choice.');
  await take(page, [{ choose: first.choose === choice ? markup('choice') : first.choose }]);
  await nothingRan(page);
  await take(page, rest.map(inSpoiltWords));
  await page.getByText(markup('outcome'), { exact: true }).waitFor();
  await nothingRan(page);
  expect([...spoilt()].sort()).toEqual(['choice', 'line', 'note', 'outcome', 'title']);
  expect(asked.filter((path) => path.endsWith('/x') || path.startsWith('dialog'))).toEqual([]);
});

test('markup in a note is shown as it was written, in the notebook and on the telephone', async () => {
  const { context, open } = await profile({ picture: false });
  await spoil(context);
  const page = await open(`?scenario=${THINK.id}`);
  await stepInside(page);
  for (const step of THINK.steps) {
    await continueToChoice(page);
    if ((await notebook(page)).some((one) => one.includes('{{note}}'))) break;
    await take(page, [inSpoiltWords(step)]);
  }
  expect(await notebook(page)).toContain(markup('note'));
  await page.getByRole('button', { name: 'Call someone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Call someone' });
  await dialog.getByRole('radio', { name: /^Dietitian/ }).check();
  await dialog.getByRole('radio', { name: /^Routine/ }).check();
  await dialog.getByRole('button', { name: 'Ring' }).click();
  await dialog.getByRole('radio', { name: markup('note') }).waitFor();
  await nothingRan(page);
});

type Step = (typeof THINK.steps)[number];

function inSpoiltWords(step: Step): Step {
  if ('choose' in step) return { choose: step.choose === choice ? markup('choice') : step.choose };
  const say = step.call.say.map((words) => (words === note ? markup('note') : words));
  return { call: { ...step.call, say } };
}
