import { expect } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { NARROW, open, testEveryPage, WIDE } from './page-test.ts';

testEveryPage('passes axe in light and dark, narrow and wide:', async (page, under) => {
  await open(page, under);
  // What is folded away is checked as well.
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const found: string[] = [];
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await violationsOf(page)).map((line) => `${colorScheme}, ${String(viewport.width)} px: ${line}`));
    }
  }
  expect(found).toEqual([]);
});
