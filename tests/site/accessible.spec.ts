import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { NARROW, open, testEveryPage, WIDE } from './page-test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

testEveryPage('passes axe in light and dark, narrow and wide:', async (page, under) => {
  await open(page, under);
  // What is folded away is checked as well.
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const violations: string[] = [];
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      violations.push(
        ...found.flatMap(({ id, nodes }) =>
          nodes.map(
            (node) => `${id} (${colorScheme}, ${String(viewport.width)} px): ${node.target.join(' ')} ${node.failureSummary ?? ''}`,
          ),
        ),
      );
    }
  }
  expect(violations).toEqual([]);
});
