import { expect, test, type Page } from '@playwright/test';
import { field, HOPE, LESSON, NEED, stateOf, visit, write } from './workbook-ground.ts';
import { violationsOf } from './axe.ts';

/** Makes a store of the browser throw, as browsers do that refuse it. */
async function refuse(page: Page, ...names: ('indexedDB' | 'localStorage' | 'sessionStorage')[]): Promise<void> {
  await page.addInitScript((refused) => {
    for (const name of refused)
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
  }, names);
}

test('where storage is refused, writing works, and the page says in view that nothing is kept', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await refuse(page, 'indexedDB', 'localStorage', 'sessionStorage');
  await visit(page, LESSON);
  const status = page.locator('workbook-status [role=status]');
  await expect(status).toHaveText(/^Not kept: this browser refuses storage/);
  await field(page, HOPE).fill('Not for keeping');
  await expect(stateOf(page, HOPE)).toHaveText(/^Not kept/);
  // Far down the page it still stands in view.
  await page.getByRole('heading', { name: 'How we close' }).scrollIntoViewIfNeeded();
  await expect(status).toBeInViewport();
  expect(await violationsOf(page)).toEqual([]);
  await visit(page, 'workbook/this-device/');
  await expect(page.getByText('This browser refuses to keep anything')).toBeVisible();
});

test('where only the larger store is refused, the smaller one keeps words', async ({ page }) => {
  await refuse(page, 'indexedDB');
  await visit(page, LESSON);
  await write(page, HOPE, 'Kept in the smaller store');
  await page.reload();
  await expect(field(page, HOPE)).toHaveValue('Kept in the smaller store');
  await visit(page, 'workbook/');
  await expect(page.getByText('Kept in the smaller store')).toBeVisible();
});

test('on a full device words stay on the page, and are saved once there is room', async ({ page }) => {
  await visit(page, LESSON);
  await write(page, NEED, 'Saved before');
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    const stops = [IDBObjectStore.prototype, Storage.prototype].map((prototype) => {
      const name = prototype === Storage.prototype ? 'setItem' : 'put';
      const before = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      Object.defineProperty(prototype, name, { ...before, value: full });
      return () => Object.defineProperty(prototype, name, before);
    });
    Object.assign(window, {
      makeRoom: () => {
        for (const stop of stops) stop();
      },
    });
  });
  await field(page, HOPE).fill('Too much for this device');
  await expect(stateOf(page, HOPE)).toHaveText(/^Not saved: this device is full/);
  await expect(page.locator('workbook-status [role=status]')).toHaveText(/^Not saved/);
  await expect(field(page, HOPE)).toHaveValue('Too much for this device');
  expect(await violationsOf(page)).toEqual([]);
  await page.evaluate(() => {
    (window as unknown as { makeRoom(): void }).makeRoom();
  });
  await expect(stateOf(page, HOPE)).toHaveText('Saved on this device', { timeout: 15_000 });
  await page.reload();
  await expect(field(page, HOPE)).toHaveValue('Too much for this device');
  await expect(field(page, NEED)).toHaveValue('Saved before');
});
