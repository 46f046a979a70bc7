import { expect } from '@playwright/test';
import { NARROW, open, testEveryPage } from './page-test.ts';

testEveryPage('needs no sideways scrolling at 320 px:', async (page, under) => {
  await page.setViewportSize(NARROW);
  await open(page, under);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(NARROW.width);
});
