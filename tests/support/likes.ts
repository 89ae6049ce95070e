/** A trainee's settings, made on the page itself. */

import type { Page } from 'playwright-core';
import { closePanel, openPanel } from './play';

export interface Likes {
  textSize?: 200;
  highContrast?: boolean;
  dyslexia?: boolean;
}

export async function like(page: Page, likes: Likes): Promise<void> {
  const dialog = await openPanel(page, 'Settings');
  if (likes.textSize) await dialog.getByRole('radio', { name: `${likes.textSize} %` }).check();
  if (likes.highContrast) await dialog.getByRole('checkbox', { name: 'High contrast' }).check();
  if (likes.dyslexia) await dialog.getByRole('checkbox', { name: /^Dyslexia/ }).check();
  await closePanel(page);
}
