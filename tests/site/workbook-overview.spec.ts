import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { HOPE, LESSON, NEED, noticeRead, visit, write } from './workbook-ground.ts';

test('an empty workbook leads to the first session', async ({ page }) => {
  await noticeRead(page);
  await visit(page, 'workbook/');
  await expect(page.getByText('You have written nothing yet.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Start with the first session' }).click();
  await expect(page).toHaveURL(/\/modules\/kick-off\/$/);
});

test('everything that was written is gathered by session, can be searched and changed', async ({ page }) => {
  await noticeRead(page);
  await visit(page, LESSON);
  await write(page, HOPE, 'Café and a garden');
  await write(page, NEED, 'No questions about my son');
  await visit(page, 'modules/finding-your-story/');
  await write(page, 'What is your safe ground?', 'The garden gate');
  await visit(page, 'workbook/');
  await expect(page.getByRole('heading', { level: 2, name: /Kick-off/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /Finding your story/ })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const seek = page.getByRole('searchbox', { name: 'Find words in what you wrote' });
  await seek.fill('garden');
  await expect(page.getByText('Found in 2 texts.')).toBeVisible();
  await expect(page.getByText('No questions about my son')).toHaveCount(0);
  await seek.fill('cafe');
  await expect(page.getByText('Found in 1 text.')).toBeVisible();
  await seek.fill('nothing like it');
  await expect(page.getByText('Nothing you wrote has these words.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await seek.fill('');

  await page.getByRole('button', { name: `Change: ${HOPE}` }).click();
  const box = page.getByRole('textbox', { name: HOPE });
  await expect(box).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await box.fill('A garden');
  await page.getByRole('button', { name: `Done: ${HOPE}` }).click();
  await expect(page.getByText('A garden', { exact: true })).toBeVisible();
  await visit(page, LESSON);
  await expect(page.getByRole('textbox', { name: HOPE })).toHaveValue('A garden');
});
