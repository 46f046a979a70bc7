import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { unzip } from '../unit/workbook-story/unzip.ts';
import { accessible, lockUp } from './story-ground.ts';
import { noticeRead, visit } from './workbook-ground.ts';

const PAGE = 'workbook/take-away/';

test.beforeEach(async ({ page }) => {
  await noticeRead(page);
});

/** Writes a story, keeps an earlier version of it, and comes to the page for taking it away. */
async function withStory(page: Page): Promise<void> {
  await visit(page, 'workbook/story/');
  await page.getByRole('textbox', { name: 'A name for your story' }).fill('The bench');
  await page.getByRole('textbox', { name: 'Before', exact: true }).fill('I had stopped opening the curtains.');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();
  await page.getByRole('textbox', { name: 'After', exact: true }).fill('Ring 020 7946 0958, they said.');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await visit(page, PAGE);
}

/** Taps a button, and gives the file that comes of it. */
async function tap(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return coming;
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
const restore = (page: Page, content: string) =>
  page.getByLabel('Backup file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(content) });

test('with nothing written, it says so, makes no file, and tells where to begin', async ({ page }) => {
  await visit(page, PAGE);
  await page.getByRole('button', { name: 'Make a Word document' }).click();
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  await expect(page.getByText('There is no story yet.')).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: 'Go to the story builder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Story builder');
});

test('a Word document and a text file hold the words; the large parts load on the tap', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await withStory(page);
  await expect(page.getByRole('button', { name: 'Make a Word document' })).toBeVisible();
  expect(loaded.filter((url) => /word-file|seal\.|person-data/.test(url))).toEqual([]);

  const word = await tap(page, 'Make a Word document');
  expect(word.suggestedFilename()).toMatch(/^my-story-\d{4}-\d\d-\d\d\.docx$/);
  const document = unzip(new Uint8Array(await readFile(await word.path()))).get('word/document.xml');
  expect(document).toContain('I had stopped opening the curtains.');
  expect(loaded.filter((url) => url.includes('word-file'))).toHaveLength(1);

  await page.getByRole('radio', { name: 'Everything I wrote' }).check();
  const text = await textOf(await tap(page, 'Make a text file'));
  expect(text).toContain('The bench');
  expect(text).toContain('I had stopped opening the curtains.');
  await expect(page.getByText('Look in your downloads.')).toBeVisible();
  await accessible(page);
});

test('prints the story alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await withStory(page);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-view')).toContainText('I had stopped opening the curtains.');
  await expect(page.locator('.print-view')).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-view')).toHaveCount(0);
});

test('a backup brings everything to another device, and says first what it would replace', async ({ page, browser }) => {
  await withStory(page);
  const backup = await textOf(await tap(page, 'Make a backup file'));

  const context = await browser.newContext();
  const other = await context.newPage();
  await noticeRead(other);
  await visit(other, 'workbook/story/');
  await other.getByRole('textbox', { name: 'Before', exact: true }).fill('Other words');
  await expect(other.getByText('Saved on this device').first()).toBeVisible();
  await visit(other, PAGE);
  await restore(other, backup);
  await expect(other.getByText(/holds 1 text and 1 earlier version\./)).toBeVisible();
  await expect(other.getByText('it takes the place of the 1 text on this device')).toBeVisible();
  await accessible(other);
  await other.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(other.getByText('Nothing was changed.')).toBeFocused();
  await restore(other, backup);
  await other.getByRole('button', { name: 'Bring it back' }).click();
  await expect(other.getByText('Brought back.')).toBeFocused();
  await visit(other, 'workbook/story/');
  await expect(other.getByRole('textbox', { name: 'Before', exact: true })).toHaveValue('I had stopped opening the curtains.');
  await expect(other.locator('.rows details')).toHaveCount(1);
  await context.close();
});

test('an older backup is taken; a damaged, foreign or newer one is refused with the reason and changes nothing', async ({ page }) => {
  await withStory(page);
  const backup = await textOf(await tap(page, 'Make a backup file'));
  const refusals: [string, string][] = [
    [backup.replace('curtains', 'shutters'), 'This backup is damaged or was changed after it was made.'],
    [backup.slice(0, -30), 'Perhaps it was cut off while it was copied.'],
    ['{"hello":1}', 'This file is not a backup of a workbook.'],
    [backup.replace('"version": 2', '"version": 3'), 'made by a newer version of this site'],
  ];
  for (const [content, reason] of refusals) {
    await restore(page, content);
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring it back' })).toHaveCount(0);
  }
  await accessible(page);
  await restore(page, '{"format":"hear-my-story-workbook","version":1,"answers":{"kick-off-hope":"Tea"}}');
  await expect(page.getByText('This backup holds 1 text and 0 earlier versions.')).toBeVisible();
  await visit(page, 'workbook/story/');
  await expect(page.getByRole('textbox', { name: 'Before', exact: true })).toHaveValue('I had stopped opening the curtains.');
});

test('no story file is made of a story that is kept, nor before all of it was seen and agreed to', async ({ page }) => {
  await withStory(page);
  await expect(page.getByText('You chose to keep your story for yourself')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the choices about sharing' }).click();
  await page.getByRole('radio', { name: 'My trainer only' }).check();
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await visit(page, PAGE);
  await expect(page.getByText('Something is missing in your choices about sharing.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the choices about sharing' }).click();
  await page.getByRole('button', { name: 'In 3 months' }).click();
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await visit(page, PAGE);

  await page.getByRole('button', { name: 'Look at all of it first' }).click();
  const preview = page.getByRole('region', { name: 'All that is in the file' });
  await expect(preview).toContainText('I had stopped opening the curtains.');
  await expect(preview).toContainText('My trainer only');
  await expect(page.getByText('We found 1 thing to think about.')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByText('Tick the box first')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^I have read it/ })).toBeFocused();
  await accessible(page);
  await page.getByRole('checkbox', { name: /^I have read it/ }).check();
  const file = JSON.parse(await textOf(await tap(page, 'Make the file'))) as object;
  expect(Object.keys(file)).toEqual(['format', 'version', 'story', 'sharing']);
});

test('where a part can’t be loaded, it says so, and nothing is lost', async ({ page }) => {
  await withStory(page);
  await page.route(/word-file/, (route) => route.abort());
  await page.getByRole('button', { name: 'Make a Word document' }).click();
  await expect(page.getByText('That didn’t work. Check your connection and try again.')).toBeVisible();
});

test('while the workbook is locked, nothing of it can be taken away', async ({ page, context }) => {
  const other = await context.newPage();
  await lockUp(other, 'three odd words');
  await other.close();
  await visit(page, PAGE);
  await page.getByRole('dialog').getByRole('button', { name: 'Read on without it' }).click();
  await expect(page.getByText('Your workbook is locked. Unlock it to use this part.').first()).toBeVisible();
  for (const name of [/^Make a/, 'Print', 'Look at all of it first']) await expect(page.getByRole('button', { name })).toHaveCount(0);
  await accessible(page);
});
