import { expect, type Locator, type Page } from '@playwright/test';
import { BASE } from './base.ts';

/** A lesson, and two of its questions. */
export const LESSON = 'modules/kick-off/';
export const HOPE = 'What would make today worth it for you?';
export const NEED = 'What do you need from other people so that you can feel safe here?';

/** Opens a page of the built site by its path below the base path. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(BASE() + path);
}

/** The field of a question on a lesson. */
export function field(page: Page, question: string): Locator {
  return page.getByRole('textbox', { name: question });
}

/** What stands under the field of a question about whether it is saved. */
export function stateOf(page: Page, question: string): Locator {
  return page.locator('answer-field', { hasText: question }).locator('.answer-state');
}

/** Writes an answer and waits until the page says that it is saved. */
export async function write(page: Page, question: string, words: string): Promise<void> {
  await field(page, question).fill(words);
  await expect(stateOf(page, question)).toHaveText(/^Saved on this device/);
}

/** Says that the notice at first use has been read, before any page opens. */
export async function noticeRead(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    try {
      localStorage.setItem('hms-notice-read', '1');
    } catch {
      // Storage is refused in some tests.
    }
  });
}

/** The field for a new passphrase on the page about this device; the unlock dialog has one of the same name. */
export function newPassphrase(page: Page): Locator {
  return page.locator('#lock-new');
}

/** Sets a lock on the page about this device, and waits until it is set. */
export async function setLock(page: Page, passphrase: string): Promise<void> {
  await visit(page, 'workbook/this-device/');
  await newPassphrase(page).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await page.getByLabel('I know that a forgotten passphrase can’t be recovered').check();
  await page.getByRole('button', { name: 'Set the lock' }).click();
  await expect(page.getByText('Locked. You will be asked for the passphrase')).toBeVisible();
}
