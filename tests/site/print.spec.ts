import { expect } from '@playwright/test';
import { open, testEveryPage } from './page-test.ts';

testEveryPage('prints its words without the navigation:', async (page, under) => {
  await open(page, under);
  await page.emulateMedia({ media: 'print' });
  for (const navigation of await page.getByRole('banner').getByRole('navigation').all()) await expect(navigation).toBeHidden();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
