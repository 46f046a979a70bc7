import { expect, test } from '@playwright/test';
import { BASE } from './base.ts';

/** Layout shift that a reader sees while a page loads, as the field measures it (web.dev/cls). */
const SHIFT = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(sum);
    }, 500);
  });

for (const path of [
  'search/',
  'stories/',
  'stories/by/kind/illustrative/',
  'workbook/',
  'workbook/story/',
  'toolkit/planners/budget/',
  'offline/',
]) {
  test(`nothing moves when the script arrives: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    // The first paint comes before the script, as on a slow line.
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.goto(BASE() + path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main :is(form, h2, label)').first()).toBeVisible();
    expect(await page.evaluate(SHIFT)).toBe(0);
  });
}

test('a search sent before the script arrives is answered all the same', async ({ page }) => {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(`${BASE()}search/`, { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('allotment');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=allotment/);
  await expect(page.locator('[data-result]').first()).toBeVisible();
});
