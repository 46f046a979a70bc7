import { expect, test, type Page } from '@playwright/test';
import { accessible, lockUp } from './story-ground.ts';
import { noticeRead, visit } from './workbook-ground.ts';

const PAGE = 'workbook/sharing/';

test.beforeEach(async ({ page }) => {
  await noticeRead(page);
});

const pick = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const meaning = (page: Page) => page.getByRole('region', { name: 'What that means' });
const saved = (page: Page) => expect(page.getByText('Saved on this device').first()).toBeVisible();

test('keeping it is the first choice and the one that holds, and then nothing more is asked', async ({ page }) => {
  await visit(page, PAGE);
  const options = page.getByRole('radio');
  await expect(options.first()).toBeChecked();
  await expect(options.first()).toHaveAccessibleName('Keep it for myself');
  await expect(meaning(page)).toContainText('Nobody gets your story.');
  await expect(page.getByRole('group', { name: 'Under what name?' })).toBeHidden();
  await accessible(page);
});

test('what is chosen is put into plain words, with what is missing first, and kept', async ({ page }) => {
  await visit(page, PAGE);
  await pick(page, 'Anyone');
  await expect(meaning(page)).toContainText('Something is still missing:');
  await expect(page.getByRole('group', { name: 'Where may it appear?' })).toContainText('Choose at least one place.');
  await accessible(page);
  await page.getByRole('checkbox', { name: 'Social media' }).check();
  await expect(meaning(page)).toContainText('all point to the page on this website');
  await page.getByRole('checkbox', { name: 'This website' }).check();
  await pick(page, 'My first name');
  await page.getByLabel('The name to show').fill('Robin');
  await page.getByRole('button', { name: 'In a year' }).click();
  await expect(meaning(page)).not.toContainText('missing');
  await expect(meaning(page)).toContainText('Your first name stands with it: “Robin”.');
  await expect(meaning(page)).toContainText('It may be shown on social media.');
  await expect(meaning(page)).toContainText('What can’t be called back');
  await accessible(page);
  await saved(page);

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Anyone' })).toBeChecked();
  await expect(page.getByLabel('The name to show')).toHaveValue('Robin');
});

test('choices can be narrowed and taken back at any time; places that no longer fit wait', async ({ page }) => {
  await visit(page, PAGE);
  await pick(page, 'Anyone');
  await page.getByRole('checkbox', { name: 'This website' }).check();
  await pick(page, 'My trainer only');
  await expect(page.getByText('These places wait')).toContainText('this website');
  await expect(meaning(page)).toContainText('They may not show it to others.');
  await expect(meaning(page)).not.toContainText('It may stand on this website.');
  await pick(page, 'Keep it for myself');
  await expect(meaning(page)).toContainText('Nobody gets your story.');
  await saved(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Keep it for myself' })).toBeChecked();
});

test('what is picked before the script comes counts, and nothing that is kept gets lost', async ({ page }) => {
  await visit(page, PAGE);
  await pick(page, 'Anyone');
  await page.getByRole('checkbox', { name: 'Training' }).check();
  await saved(page);

  const { promise: line, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (route) => {
    await line;
    await route.continue();
  });
  await page.goto(page.url(), { waitUntil: 'commit' });
  await pick(page, 'People who run services');
  await page.getByLabel('The name to show').fill('Robin');
  await page.getByRole('radio', { name: 'A made-up name' }).check();
  arrive(undefined);
  await expect(meaning(page)).toContainText('People who plan or run services may hear or read your story.');
  await expect(meaning(page)).toContainText('made-up name “Robin”');
  await expect(page.getByRole('checkbox', { name: 'Training' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'People who run services' })).toBeChecked();
});

test('a last day that cannot be is explained where it stands', async ({ page }) => {
  await visit(page, PAGE);
  await pick(page, 'My group');
  await page.getByLabel('Last day').fill('2020-01-01');
  await expect(page.getByRole('group', { name: 'Until when?' })).toContainText('The last day has passed already.');
  await page.getByLabel('Last day').fill('2099-01-01');
  await expect(page.getByRole('group', { name: 'Until when?' })).toContainText('That is more than two years away.');
  await accessible(page);
});

test('prints the choices and what they mean; without script, a sheet with every question', async ({ page, browser }) => {
  await visit(page, PAGE);
  await pick(page, 'My trainer only');
  await expect(meaning(page)).toContainText('They may not show it to others.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('radio', { name: 'My trainer only' })).toBeVisible();
  await expect(meaning(page)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visit(plain, PAGE);
  await plain.emulateMedia({ media: 'print' });
  for (const name of ['Who may see it?', 'Where may it appear?', 'Under what name?', 'Until when?']) {
    await expect(plain.getByRole('group', { name })).toBeVisible();
  }
  await plain.context().close();
});

test('while the workbook is locked, nothing of it can be seen or chosen', async ({ page, context }) => {
  const other = await context.newPage();
  await lockUp(other, 'three odd words');
  await other.close();
  await visit(page, PAGE);
  await page.getByRole('dialog').getByRole('button', { name: 'Read on without it' }).click();
  await expect(page.getByText('Your workbook is locked. Unlock it to use this part.').first()).toBeVisible();
  for (const radio of await page.getByRole('radio').all()) await expect(radio).toBeDisabled();
  await accessible(page);
});
