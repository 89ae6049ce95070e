/** The list leads to every scenario, says what is waiting, and gives the record away or erases it. */
import { describe, expect, test } from 'vitest';
import { goodWalks } from '../support/good-walks';
import { chromiumForThisFile } from '../support/page';
import { closePanel, continueButton, openPanel, stepInside, tool } from '../support/play';
import { downloadedFrom } from '../support/record';

const profile = chromiumForThisFile();
const ADDRESS = '?scenario=what-do-you-think';

describe('the list of scenarios', () => {
  test('has a card for each scenario, and each card opens its own', async () => {
    const { open } = await profile({ picture: false });
    const page = await open();
    const cards = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
    expect((await cards.allTextContents()).sort()).toEqual(
      goodWalks.map((one) => one.title).sort(),
    );
    for (const { title } of goodWalks) {
      await page.getByRole('link', { name: title, exact: true }).click();
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      await continueButton(page).waitFor();
      await page.getByRole('link', { name: 'All scenarios' }).click();
      await page.getByRole('heading', { name: 'Local Terrain', level: 1 }).waitFor();
    }
  });

  test('takes a scenario that does not exist for what it is', async () => {
    const { open } = await profile({ picture: false });
    const page = await open('?scenario=nope');
    await page.getByText('There is no scenario called “nope”. Choose one of these.').waitFor();
    expect(await page.getByRole('link', { name: goodWalks[0]?.title ?? '' }).isVisible()).toBe(
      true,
    );
  });

  test('shows a hostile address as the text that it is', async () => {
    const { open } = await profile({ picture: false });
    const hostile = '<img src=x onerror=alert(1)>';
    const page = await open(`?scenario=${encodeURIComponent(hostile)}`);
    await page.getByText(`There is no scenario called “${hostile}”.`).waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  test('says on a card that a visit is waiting, and the card leads back into it', async () => {
    const { open } = await profile({ picture: false });
    const page = await open(ADDRESS);
    await stepInside(page);
    await page.getByRole('link', { name: 'All scenarios' }).click();
    await page.getByText('Waiting where you left it').waitFor();
    await page.getByRole('link', { name: 'What do you think?', exact: true }).click();
    await tool(page, 'Notebook').waitFor();
  });

  test('can be read and followed before any script has come', async () => {
    const { open } = await profile({ javaScriptEnabled: false });
    const page = await open();
    for (const { title } of goodWalks)
      expect(await page.getByRole('link', { name: title, exact: true }).isVisible()).toBe(true);
  });
});

describe('what was hard', () => {
  const aDayAgo = (hours: number) => Date.now() - hours * 3_600_000;
  const hard = (endedAt: number) =>
    JSON.stringify([
      {
        visit: 'v1',
        scenario: 'what-do-you-think',
        patient: 'Derek',
        endedAt,
        strong: ['gate'],
        weak: ['over'],
      },
    ]);

  async function listWith(endedAt: number) {
    const trainee = await profile({ picture: false });
    const page = await trainee.open();
    await page.evaluate(
      (text) => localStorage.setItem('local-terrain:practised', text),
      hard(endedAt),
    );
    await page.reload();
    return page;
  }

  test('comes back after a day, on the card of somebody else, with the reason', async () => {
    const page = await listWith(aDayAgo(50));
    const look = page.getByText(
      'Worth another look: when no call is needed. It was hard with Derek 2 days ago.',
    );
    await look.waitFor();
    const card = page.locator('.card', { has: look });
    expect(await card.getByRole('link', { name: 'What do you think?' }).count()).toBe(0);
  });

  test('is not mentioned on the same day, and is forgotten with the record', async () => {
    const fresh = await listWith(aDayAgo(2));
    await fresh.getByRole('button', { name: 'My record' }).waitFor();
    expect(await fresh.getByText(/Worth another look/).count()).toBe(0);
    const page = await listWith(aDayAgo(50));
    await page.getByText(/Worth another look/).waitFor();
    const dialog = await openPanel(page, 'My record');
    await dialog.getByText('Erase my record').click();
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByText(/Worth another look/).waitFor({ state: 'detached' });
  });
});

describe('the record', () => {
  test('is taken away as one file that can be read', async () => {
    const { open } = await profile({ picture: false });
    const page = await open(ADDRESS);
    await stepInside(page);
    await page.getByRole('link', { name: 'All scenarios' }).click();
    const record = await downloadedFrom(page);
    expect(record.format).toBe(1);
    expect(record.visits).toHaveLength(1);
    expect(record.visits[0]?.opening).toMatchObject({
      scenario: 'what-do-you-think',
      mode: 'learn',
    });
  });

  test('is empty after it was erased, and stays so', async () => {
    const { open } = await profile({ picture: false });
    const page = await open(ADDRESS);
    await stepInside(page);
    await page.getByRole('link', { name: 'All scenarios' }).click();
    const dialog = await openPanel(page, 'My record');
    await dialog.getByText('Kept on this device: 1 visit,').waitFor();
    await dialog.getByText('Erase my record').click();
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await dialog.getByText('Kept on this device: 0 visits').waitFor();
    await closePanel(page);
    expect(await page.getByText('Waiting where you left it').count()).toBe(0);
    await page.reload();
    expect(await downloadedFrom(page)).toEqual({
      format: 1,
      visits: [],
      reflections: {},
      terms: [],
    });
  });
});
