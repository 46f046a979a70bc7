import { expect, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';
import { NARROW, WIDE } from './page-test.ts';

/** Opens a page of the built site by its path below the base path. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(BASE() + path);
}

/** Says that the notice at first use has been read, before any page opens. */
export async function noticeRead(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    localStorage.setItem('hms-notice-read', '1');
  });
}

/** Looks at the page with axe as it stands, narrow and wide. */
export async function accessible(page: Page): Promise<void> {
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    expect(await violationsOf(page)).toEqual([]);
  }
}

/** Sets a lock on the page about this device, and closes it. */
export async function lockUp(page: Page, passphrase: string): Promise<void> {
  await visit(page, 'workbook/this-device/');
  await page.locator('#lock-new').fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await page.getByLabel('I know that a forgotten passphrase can’t be recovered').check();
  await page.getByRole('button', { name: 'Set the lock' }).click();
  await page.getByRole('button', { name: 'Lock it now' }).click();
  await expect(page.getByText('It is locked.')).toBeVisible();
}
