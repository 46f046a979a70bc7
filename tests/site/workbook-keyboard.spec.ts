import { expect, test, type Page } from '@playwright/test';
import { LESSON, HOPE, stateOf, visit } from './workbook-ground.ts';
import { NARROW } from './page-test.ts';

test.use({ viewport: NARROW });

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, wanted: () => Promise<boolean>, most = 120): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if (await wanted()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to it.');
}

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement)
      return activeElement.labels?.[0]?.innerText ?? '';
    return activeElement instanceof HTMLElement ? activeElement.innerText : '';
  });

test('a lesson is filled in, ticked and found again with the keyboard alone, at 320 px', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith(`${process.env.SITE_UNDER_TEST ?? ''}/`)) foreign.push(request.url());
  });
  await visit(page, LESSON);
  await tabTo(page, async () => (await focusedName(page)) === 'I understand');
  await page.keyboard.press('Enter');
  await tabTo(page, async () => (await focusedName(page)).startsWith(HOPE));
  await page.keyboard.type('Typed with keys alone');
  await expect(stateOf(page, HOPE)).toHaveText('Saved on this device');
  await tabTo(page, async () => (await focusedName(page)) === 'I have done this');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  // The bar of the quick exit never hides what has the focus.
  const [focused, bar] = await Promise.all([page.locator(':focus').boundingBox(), page.locator('quick-exit').boundingBox()]);
  expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);

  await visit(page, 'workbook/');
  await expect(page.getByText('Typed with keys alone')).toBeVisible();
  await tabTo(page, async () => (await focusedName(page)) === 'Change');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: HOPE })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(', twice');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Typed with keys alone, twice')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  expect(foreign).toEqual([]);
});
