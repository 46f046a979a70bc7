import { expect, test, type Page } from '@playwright/test';
import { BASE } from './base.ts';
import { HOPE, LESSON, noticeRead, visit, write } from './workbook-ground.ts';

/** What becomes of a script of the page that sends something to the site itself. */
const send = (page: Page) =>
  page.evaluate(() =>
    fetch(location.href, { method: 'POST', body: 'words' }).then(
      () => 'sent',
      () => 'refused',
    ),
  );

test.beforeEach(async ({ page }) => {
  await noticeRead(page);
});

for (const [way, touch] of [
  ['pressed', (page: Page) => page.keyboard.press('Tab')],
  ['tapped', (page: Page) => page.getByRole('heading', { level: 1 }).click()],
] as const) {
  test(`a page that people write on can send nothing from when a key or the screen is ${way}`, async ({ page }) => {
    await visit(page, LESSON);
    expect(await send(page)).toBe('sent');
    await touch(page);
    expect(await send(page)).toBe('refused');
  });
}

for (const address of [LESSON, 'workbook/', 'workbook/story/', 'toolkit/planners/budget/']) {
  test(`with anything kept on the device, it can send nothing from the start: ${address}`, async ({ page }) => {
    await visit(page, LESSON);
    await write(page, HOPE, 'A walk by the river.');
    await page.goto(BASE() + address);
    await expect.poll(() => send(page)).toBe('refused');
  });
}
