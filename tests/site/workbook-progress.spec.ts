import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { HOPE, LESSON, noticeRead, visit, write } from './workbook-ground.ts';

const SESSIONS = ['kick-off', 'finding-your-story', 'shaping-it', 'telling-it', 'sharing-it-safely'];

test('the course leads back to where somebody left off', async ({ page }) => {
  await visit(page, 'modules/');
  await expect(page.getByText('Continue where you left off')).toHaveCount(0);
  await visit(page, LESSON);
  await write(page, HOPE, 'Begun');
  await visit(page, 'modules/');
  await page.getByRole('link', { name: 'Continue where you left off' }).click();
  await expect(page).toHaveURL(/kick-off\/#kick-off-hope$/);
  await page.getByRole('checkbox', { name: 'I have done this' }).first().check();
  await expect(page.locator('activity-done[aria-busy]')).toHaveCount(0);
  await visit(page, 'modules/');
  await expect(page.getByText('1 of 9 done')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Continue where you left off' }).click();
  await expect(page).toHaveURL(/kick-off\/#kick-off-agreement$/);
});

test('having done all of it is celebrated, with a certificate that holds what the person types', async ({ page }) => {
  await noticeRead(page);
  for (const session of SESSIONS) {
    await visit(page, `modules/${session}/`);
    const boxes = page.getByRole('checkbox', { name: 'I have done this' });
    await expect(boxes.first()).toBeVisible();
    for (const box of await boxes.all()) await box.check();
    await expect(page.getByText('You have done every part of this session.').last()).toBeVisible();
  }
  expect(await violationsOf(page)).toEqual([]);
  await visit(page, 'workbook/');
  await expect(page.getByText('You have been through all of it.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await visit(page, 'modules/');
  await expect(page.getByText('All done')).toHaveCount(SESSIONS.length);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Make a certificate' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Pearl');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Certificate of participation' })).toBeVisible();
  await expect(page.getByText('Type what should stand on it')).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
});

test('a tick that could not be kept does not look as if it were', async ({ page }) => {
  await visit(page, LESSON);
  const box = page.getByRole('checkbox', { name: 'I have done this' }).first();
  await expect(box).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await box.click();
  await expect(page.locator('workbook-status [role=status]')).toHaveText(/^Not saved: this device is full/);
  await expect(box).not.toBeChecked();
});
