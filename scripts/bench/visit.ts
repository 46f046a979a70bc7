import { errors, type Browser, type Page } from '@playwright/test';
import { PHONE, slowDown } from './phone.ts';
import { openSlowLine } from './slow-line.ts';

/** How many results are waited for. Pagefind's own interface shows as many at once. */
const RESULTS = 5;
const LONGEST_WAIT_MS = 120_000;

/** What a visit costs a reader until the first results stand there. */
export interface Visit {
  milliseconds: number;
  bytes: number;
}

/** A search as readers meet it. */
export interface SearchPage {
  /** The path of its page, without the slash at its start. */
  path: string;
  /** Matches each result. */
  result: string;
  /** Asks for words, where the address can't. */
  begin?: (page: Page, words: string) => Promise<void>;
}

/** Searches the site on a port as a first-time visitor with a slow phone, and waits for the first results: for two minutes, then the figures are NaN. */
export async function visit(browser: Browser, port: number, { path, result, begin }: SearchPage, words: string): Promise<Visit> {
  const line = await openSlowLine(port, PHONE.line);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_WAIT_MS);
    await slowDown(page);
    await page.addInitScript(noteResults, { result, count: RESULTS });
    const asked = begin ? '' : `?q=${encodeURIComponent(words)}`;
    await page.goto(`http://127.0.0.1:${String(line.port)}/${path}${asked}`, { waitUntil: 'commit' });
    await begin?.(page, words);
    const shown = await page.waitForFunction(() => (window as { resultsShownAt?: number }).resultsShownAt, undefined, { polling: 50 });
    const bytes = line.bytes();
    return { milliseconds: (await shown.jsonValue()) ?? Number.NaN, bytes };
  } catch (error) {
    if (error instanceof errors.TimeoutError) return { milliseconds: Number.NaN, bytes: Number.NaN };
    throw error;
  } finally {
    await context.close();
    await line.close();
  }
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
