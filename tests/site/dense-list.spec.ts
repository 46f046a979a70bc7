import { expect, test, type Page } from '@playwright/test';
import { writeContent } from '../../scripts/bench/content.ts';
import { violationsOf } from './axe.ts';
import { siteOf, type OwnSite } from './site-of.ts';

/** With the real ones they are more than the pages of cards hold. */
const MADE_UP = 100;

test.describe.configure({ mode: 'serial' });

let site: OwnSite;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await siteOf((from, to) => {
    writeContent(from, to, MADE_UP);
  });
});

test.afterAll(() => site.end());

const rows = (page: Page) => page.locator('.cards > .row');
const cards = (page: Page) => page.locator('.cards > .card');
const open = (page: Page, path: string) => page.goto(`${site.url}stories/${path}`);

test('what the pages of cards leave over stands in rows, each with its label', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await open(page, 'page/5/');
  await expect(cards(page)).toHaveCount(20);
  await expect(page.locator('.list-dense')).toHaveCount(0);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveTitle(/page 6 of 6/);
  await expect(page.getByText('The newest 100 are on pages 1 to 5')).toBeVisible();
  const total = Number.parseInt((await page.getByRole('status').textContent()) ?? '');
  await expect(rows(page)).toHaveCount(total - 100);
  await expect(rows(page).locator('.label:visible')).toHaveCount(total - 100);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  await page.close();
});

test('rows pass axe at 320 px, and a finger finds their links', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'page/6/');
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const heights = await rows(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('a list narrowed from a page of rows shows cards, more of them, and the rows again', async ({ page }) => {
  await open(page, 'page/6/');
  const before = await rows(page).allTextContents();
  await page.getByText(/^Narrow/).click();
  await page.getByLabel('Kind').selectOption('illustrative');
  await expect(cards(page)).toHaveCount(20);
  await expect(rows(page)).toHaveCount(0);
  await expect(cards(page).first().locator('.label')).toContainText('fiction');
  await expect(cards(page).first().locator('p:not([class])')).not.toBeEmpty();
  await expect(page.locator('.list-dense')).toBeHidden();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(cards(page)).toHaveCount(40);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(cards(page)).toHaveCount(0);
  expect(await rows(page).allTextContents()).toEqual(before);
  await expect(page.locator('.list-dense')).toBeVisible();
});
