import { test as base, type Page, type Response } from '@playwright/test';
import { PAGES, type PageUnderTest } from './built-pages.ts';

/** The widths of the smallest phone in use and of a laptop. */
export const NARROW = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 800 };

/**
 * One browser tab for all the tests of a worker. Each test opens its page afresh; a tab of its own for each of
 * nearly a thousand tests would take longer than the tests. The service worker has tests of its own, and would answer here
 * with what an earlier test has read.
 */
export const test = base.extend<object, { script: boolean; tab: Page }>({
  /** Whether pages may run script. */
  script: [true, { scope: 'worker', option: true }],
  tab: [
    async ({ browser, script }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: script, reducedMotion: 'reduce', serviceWorkers: 'block' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Makes one named test for every built page. */
export function testEveryPage(what: string, body: (page: Page, under: PageUnderTest) => Promise<void>): void {
  for (const under of PAGES) {
    test(`${what} ${under.path}`, async ({ tab }) => {
      tab.removeAllListeners();
      await tab.emulateMedia({ media: null, colorScheme: 'light' });
      await tab.setViewportSize(WIDE);
      await body(tab, under);
    });
  }
}

/** Opens a built page. */
export async function open(page: Page, under: PageUnderTest): Promise<Response> {
  const response = await page.goto(`${process.env.SITE_UNDER_TEST ?? ''}${encodeURI(under.path)}`);
  if (!response) throw new Error(`${under.path} gave no answer.`);
  return response;
}
