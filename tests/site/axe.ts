import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

const OPTIONS = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations' as const],
};

/**
 * What axe finds wrong with a page as it stands, one line for each element. AxeBuilder brings axe into the page on the
 * first call; later calls ask the axe that is there, which takes a third of the time. Legacy mode puts the results
 * together in the page itself instead of in a second one: only foreign frames need that, and we have none.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = isThere ? await runAgain(page) : await new AxeBuilder({ page }).options(OPTIONS).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

function runAgain(page: Page): Promise<Results> {
  return page.evaluate(
    (options) => (window as unknown as { axe: { run(within: Document, options: object): Promise<Results> } }).axe.run(document, options),
    OPTIONS,
  );
}
