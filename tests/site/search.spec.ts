import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';

const results = (page: Page) => page.locator('[data-result]');
const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });

test.describe('search', () => {
  test('answers a query in the address, with the words marked and fiction labelled', async ({ page }) => {
    await page.goto(`${BASE()}search/?q=allotment`);
    await expect(results(page).first()).toBeVisible();
    await expect(field(page)).toHaveValue('allotment');
    await expect(status(page)).toContainText('for “allotment”');
    const story = page.locator('[data-result$="/stories/the-allotment-in-february/"]');
    await expect(story.getByRole('link')).toHaveText('The allotment in February');
    await expect(story.locator('.label')).toContainText('fiction');
    await expect(page.locator('mark').first()).toBeVisible();
    await expect(page).toHaveTitle(/allotment/);
  });

  test('searches as somebody types, keeps the focus in the field, and writes the address', async ({ page }) => {
    await page.goto(`${BASE()}search/`);
    await field(page).pressSequentially('debt', { delay: 40 });
    await expect(results(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=debt$/);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('debt');
  });

  test('narrows by a filter, counts the choices, and goes back', async ({ page }) => {
    await page.goto(`${BASE()}search/?q=link`);
    await expect(results(page).first()).toBeVisible();
    const before = await status(page).textContent();
    await page.getByText('Narrow the results').click();
    const part = page.getByLabel('Part of the site');
    await expect(part.locator('option[value=evidence]')).toHaveText(/Evidence \(\d+\)/);
    await part.selectOption('evidence');
    await expect(page).toHaveURL(/part=evidence/);
    await expect(status(page)).not.toHaveText(before ?? '');
    for (const address of await results(page).evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.result))) {
      expect(address).toContain('/evidence/');
    }
    await page.goBack();
    await expect(page).not.toHaveURL(/part=/);
    await expect(status(page)).toHaveText(before ?? '');
  });

  test('shows more results on request and moves the focus to the first of them', async ({ page }) => {
    await page.goto(`${BASE()}search/?q=link`);
    await expect(results(page)).toHaveCount(10);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect(results(page).nth(10).getByRole('link')).toBeFocused();
  });

  test('says that nothing was found, and where to look instead', async ({ page }) => {
    await page.goto(`${BASE()}search/?q=xylophonequark`);
    await expect(status(page)).toHaveText('Nothing found for “xylophonequark”');
    await expect(page.getByRole('link', { name: 'Or browse all case studies' })).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  });

  test('says when the index can’t be reached, and tries again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${BASE()}search/?q=debt`);
    await expect(status(page)).toContainText('can’t be reached');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page).first()).toBeVisible();
  });

  test('tells somebody on a slow line that the answer will come', async ({ page }) => {
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await page.goto(`${BASE()}search/?q=debt`);
    await expect(status(page)).toContainText('The connection is slow', { timeout: 15_000 });
    await expect(results(page).first()).toBeVisible({ timeout: 40_000 });
  });

  test('can be used with the keyboard alone', async ({ page }) => {
    await page.goto(`${BASE()}search/`);
    await field(page).focus();
    await page.keyboard.type('garden');
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeVisible();
    await results(page).first().getByRole('link').focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(results(page).first()).toBeVisible();
    await expect(field(page)).toHaveValue('garden');
  });

  test('passes axe with results, with none, and with the filters open', async ({ page }) => {
    for (const query of ['?q=garden', '?q=xylophonequark', '?q=garden&part=stories']) {
      await page.goto(`${BASE()}search/${query}`);
      await expect(status(page)).toContainText(/result|Nothing/);
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      expect(await violationsOf(page)).toEqual([]);
    }
  });
});

test('without script the search page offers the lists instead of a dead form', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${BASE()}search/`);
  await expect(page.getByRole('searchbox')).toBeHidden();
  expect(await page.locator('noscript').innerHTML()).toContain('Search needs JavaScript');
  await page.getByRole('link', { name: 'Theme' }).click();
  await expect(page.getByRole('link', { name: /Loneliness/ })).toBeVisible();
  await page.close();
});
