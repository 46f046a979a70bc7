import { expect, test } from '@playwright/test';
import { field, HOPE, LESSON, NEED, stateOf, visit, write } from './workbook-ground.ts';

test('what is written in a lesson is still there on the next visit, and in the workbook', async ({ page }) => {
  await visit(page, LESSON);
  await write(page, HOPE, 'A cup of tea and a laugh');
  await page.reload();
  await expect(field(page, HOPE)).toHaveValue('A cup of tea and a laugh');
  await expect(stateOf(page, HOPE)).toHaveText('Saved on this device');

  await page.locator('workbook-status').getByRole('link', { name: 'My workbook' }).click();
  await expect(page.getByRole('heading', { name: HOPE })).toBeVisible();
  await page.getByRole('button', { name: `Change: ${HOPE}` }).click();
  await page.getByRole('textbox', { name: HOPE }).fill('Two cups of tea');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.goBack();
  await expect(field(page, HOPE)).toHaveValue('Two cups of tea');
});

test('words that were typed in the last moment before leaving are kept', async ({ page }) => {
  await visit(page, LESSON);
  await expect(field(page, HOPE)).toBeEditable();
  await field(page, HOPE).pressSequentially('Typed and gone');
  await visit(page, 'support/');
  await visit(page, LESSON);
  await expect(field(page, HOPE)).toHaveValue('Typed and gone');
});

test('two tabs that write in the same field lose nothing', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const tab of [one, two]) await visit(tab, LESSON);
  await field(one, HOPE).click();
  await field(two, HOPE).click();
  // At the same time, key by key.
  await Promise.all([
    field(one, HOPE).pressSequentially('Words of the first tab', { delay: 30 }),
    field(two, HOPE).pressSequentially('Quite other words', { delay: 40 }),
  ]);
  for (const tab of [one, two]) await expect(stateOf(tab, HOPE)).toHaveText(/^Saved/);
  await two.close();
  await one.reload();
  await one
    .getByText(/^Earlier versions/)
    .first()
    .click();
  const all = `${await field(one, HOPE).inputValue()}\n${await one
    .locator('.earlier-words')
    .allInnerTexts()
    .then((texts) => texts.join('\n'))}`;
  expect(all).toContain('Words of the first tab');
  expect(all).toContain('Quite other words');
});

test('a change in one tab shows in another that is only being read', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const tab of [one, two]) await visit(tab, LESSON);
  await write(one, NEED, 'A seat near the door');
  await expect(field(two, NEED)).toHaveValue('A seat near the door');
});

test('an earlier version can be brought back', async ({ page }) => {
  await page.clock.install();
  await visit(page, LESSON);
  await field(page, HOPE).fill('The first words');
  await page.clock.runFor(2000);
  await expect(stateOf(page, HOPE)).toHaveText('Saved on this device');
  // A value is kept by itself when it changes ten minutes later.
  await page.clock.runFor('11:00');
  await field(page, HOPE).fill('Something else');
  await page.clock.runFor(2000);
  await expect(stateOf(page, HOPE)).toHaveText('Saved on this device');
  await field(page, HOPE).blur();
  await page.getByText('Earlier versions (1)').click();
  await page.getByRole('button', { name: /^Bring this back/ }).click();
  await expect(field(page, HOPE)).toHaveValue('The first words');
  await page.clock.runFor(2000);
  await expect(stateOf(page, HOPE)).toContainText('Brought back');
});

test('on paper an answer stands in full, and an empty field as ruled lines', async ({ page }) => {
  await visit(page, LESSON);
  const long = Array.from({ length: 30 }, (_, line) => `Line ${String(line + 1)} of what I wrote.`).join('\n');
  await write(page, HOPE, long);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.answer-print')).toHaveText(/Line 30 of what I wrote\./);
  await expect(field(page, HOPE)).toBeHidden();
  await expect(field(page, NEED)).toHaveCSS('background-image', /repeating-linear-gradient/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.answer-print')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('fields can be filled in, and the page says that nothing is kept', async ({ page }) => {
    await visit(page, LESSON);
    await expect(page.locator('workbook-status')).toContainText('nothing is saved: JavaScript is off', {
      useInnerText: true,
    });
    await field(page, HOPE).fill('Only for the printer');
    await expect(field(page, HOPE)).toHaveValue('Only for the printer');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
