import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';

const cards = (page: Page) => page.locator('story-list .cards > li:visible');

test('a list that is all on the page is narrowed at once, and nothing is fetched', async ({ page }) => {
  await page.goto(`${BASE()}stories/by/kind/illustrative/`);
  await page.waitForLoadState('networkidle');
  const all = await cards(page).count();
  const asked: string[] = [];
  // Chromium asks for the icon again whenever the address changes.
  page.on('request', (request) => {
    if (!request.url().endsWith('/icon.svg')) asked.push(request.url());
  });
  await page.getByText(/^Narrow/).click();
  await page.getByLabel('Area').selectOption('brent');
  await expect(cards(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(`1 of ${String(all)} shown`);
  await expect(page).toHaveURL(/area=brent/);
  await page.getByLabel('Theme').selectOption('grief-and-loss');
  await expect(cards(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(cards(page)).toHaveCount(all);
  expect(asked).toEqual([]);
});

test('words narrow a list too, whatever their accents and capitals', async ({ page }) => {
  await page.goto(`${BASE()}stories/by/kind/illustrative/`);
  await page.getByText(/^Narrow/).click();
  await page.getByLabel('Words in the title or summary').fill('RADIO');
  await expect(cards(page)).toHaveCount(1);
});

test('a list is sorted by title and by length, and back', async ({ page }) => {
  await page.goto(`${BASE()}stories/by/kind/illustrative/`);
  await page.getByText(/^Narrow/).click();
  await page.getByLabel('Sort by').selectOption('title');
  const titles = await cards(page).locator('h2').allTextContents();
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b)));
  await page.getByLabel('Sort by').selectOption('short');
  const minutes = await cards(page).evaluateAll((all) => all.map((card) => Number((card as HTMLElement).dataset.minutes)));
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
});

test('a list that goes over several pages is narrowed as a whole', async ({ page }) => {
  await page.goto(`${BASE()}stories/`);
  const first = await cards(page).locator('h2').allTextContents();
  await page.getByText(/^Narrow/).click();
  await page.getByLabel('Kind').selectOption('illustrative');
  await expect(page.getByRole('status')).toHaveText(/^13 of 26 shown$/);
  await expect(cards(page)).toHaveCount(13);
  await expect(cards(page).first().locator('.label')).toContainText('fiction');
  await expect(page.getByRole('link', { name: 'Next page' })).toBeHidden();
  await page.reload();
  await expect(cards(page)).toHaveCount(13);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(cards(page)).toHaveCount(20);
  expect(await cards(page).locator('h2').allTextContents()).toEqual(first);
});

test('the back button undoes a choice', async ({ page }) => {
  await page.goto(`${BASE()}stories/by/kind/illustrative/`);
  const all = await cards(page).count();
  await page.getByText(/^Narrow/).click();
  await page.getByLabel('Area').selectOption('brent');
  await expect(cards(page)).toHaveCount(1);
  await page.goBack();
  await expect(cards(page)).toHaveCount(all);
  await expect(page.getByLabel('Area')).toHaveValue('');
});

test('an open filter passes axe at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${BASE()}stories/?kind=service`);
  await expect(page.getByRole('status')).toHaveText(/shown/);
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('without script no filter is shown, and the facet pages do the same', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${BASE()}stories/`);
  await expect(page.getByText(/^Narrow/)).toBeHidden();
  await page.getByRole('link', { name: 'Area', exact: true }).click();
  await page.getByRole('link', { name: /^Brent/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Area: Brent');
  await expect(page.locator('.cards > li')).toHaveCount(1);
  await page.close();
});

for (const path of ['stories/', 'evidence/all/', 'search/?q=garden']) {
  test(`what a list runs on is small: ${path}`, async ({ page }) => {
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      // The search engine itself is weighed by the benchmark.
      if (/\/assets\/[^/]+\.js$/.test(response.url())) scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(BASE() + path);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(scripts);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(9_000);
  });
}
