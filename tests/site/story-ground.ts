import { expect, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { NARROW, WIDE } from './page-test.ts';
import { setLock } from './workbook-ground.ts';

/** Looks at the page with axe as it stands, narrow and wide. */
export async function accessible(page: Page): Promise<void> {
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    expect(await violationsOf(page)).toEqual([]);
  }
}

/** Sets a lock on the page about this device, and closes it. */
export async function lockUp(page: Page, passphrase: string): Promise<void> {
  await setLock(page, passphrase);
  await page.getByRole('button', { name: 'Lock it now' }).click();
  await expect(page.getByText('It is locked.')).toBeVisible();
}
