import type { Browser, Page } from '@playwright/test';
import type { SlowLine } from './slow-line.ts';

/** How many results are waited for. Pagefind's own interface shows as many at once. */
const RESULTS = 5;
const LONGEST_WAIT_MS = 120_000;

/** What a visit costs a reader until the first results stand there. */
export interface Visit {
  milliseconds: number;
  bytes: number;
}

/** Opens a search address as a first-time visitor with a slow processor, and waits for the first results. */
export async function visit(browser: Browser, line: SlowLine, url: string, result: string, slowdown: number): Promise<Visit> {
  line.restart();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowDown(page, slowdown);
    await page.addInitScript(noteResults, { result, count: RESULTS });
    await page.goto(url, { waitUntil: 'commit' });
    const shown = await page.waitForFunction(() => (window as { resultsShownAt?: number }).resultsShownAt, undefined, {
      polling: 50,
      timeout: LONGEST_WAIT_MS,
    });
    const bytes = line.bytes();
    return { milliseconds: (await shown.jsonValue()) ?? Number.NaN, bytes };
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs in the page: notes the moment, from the start of the navigation, at which the results are drawn. */
function noteResults({ result, count }: { result: string; count: number }): void {
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(result).length < count) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      (window as { resultsShownAt?: number }).resultsShownAt = performance.now();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
