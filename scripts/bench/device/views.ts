import type { Browser, Page } from '@playwright/test';
import { PHONE, slowDown } from '../phone.ts';
import { openSlowLine } from '../slow-line.ts';

/** What a first-time visitor sees and feels. Milliseconds from the start of the navigation, or of a delay. */
export interface View {
  /** Of both visits. */
  firstPaints: number[];
  largestPaint: number;
  /** The longest time from a key or tap to the picture it leads to. 0 stands for less than {@link SHORTEST_DELAY}. */
  delay: number;
}

/** Browsers tell no shorter time than this (Event Timing, `durationThreshold`). */
export const SHORTEST_DELAY = 16;

const LONGEST_WAIT_MS = 60_000;
/** After the page has come to rest, for a last picture or a slow answer to a tap. */
const REST_MS = 500;
const KEY_PACE_MS = 100;
/** What a thumb meets first: something to type in, to open or to press, in the text before the frame. */
const CONTROLS = ['main textarea', 'main summary', 'main input', 'main button', 'header button', 'header summary', 'button'];

interface Noted {
  paint: number;
  largest: number;
  delays: number[];
}

/**
 * Visits a page twice, each time as somebody who was never there: no copy, no service worker, no warm connection. Once to look at, and once
 * to press keys while it loads and tap its first control afterwards (a tap would end the look-out for the largest picture).
 * @throws {Error} if the page shows nothing within a minute.
 */
export async function view(browser: Browser, target: number, path: string): Promise<View> {
  const look = await visit(browser, target, path, async (page) => {
    await page.waitForLoadState('networkidle', { timeout: LONGEST_WAIT_MS });
    await page.waitForTimeout(REST_MS);
  });
  const touch = await visit(browser, target, path, async (page) => {
    await pressWhileLoading(page);
    await tapFirstControl(page);
  });
  return { firstPaints: [look.paint, touch.paint], largestPaint: look.largest, delay: Math.max(0, ...touch.delays) };
}

/** A line and an address of its own for each visit: whatever the last one still asks for doesn't warm this one's. */
async function visit(browser: Browser, target: number, path: string, during: (page: Page) => Promise<void>): Promise<Noted> {
  const line = await openSlowLine(target, PHONE.line);
  const context = await browser.newContext(PHONE.screen);
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(note, SHORTEST_DELAY);
    await page.goto(`http://127.0.0.1:${String(line.port)}/${path}`, { waitUntil: 'commit', timeout: LONGEST_WAIT_MS });
    await page.waitForFunction(() => (window as { noted?: Noted }).noted?.paint, undefined, { timeout: LONGEST_WAIT_MS });
    await during(page);
    return await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  } finally {
    await context.close();
    await line.close();
  }
}

/** Moves the focus on and on until everything has loaded, as somebody who can't wait. */
async function pressWhileLoading(page: Page): Promise<void> {
  const isLoading = () => page.evaluate(() => document.readyState !== 'complete');
  do {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(KEY_PACE_MS);
  } while (await isLoading());
}

async function tapFirstControl(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: LONGEST_WAIT_MS });
  for (const selector of CONTROLS) {
    const control = page.locator(`${selector}:visible:enabled:not([type=submit])`).first();
    if ((await control.count()) === 0) continue;
    await control.tap();
    if (/textarea|input/.test(selector)) await page.keyboard.type('a');
    break;
  }
  await page.waitForTimeout(REST_MS);
}

/** Runs in the page: notes paints, and how long keys and taps take. */
function note(shortest: number): void {
  const noted: Noted = { paint: 0, largest: 0, delays: [] };
  (window as unknown as { noted: Noted }).noted = noted;
  const observe = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true, ...more });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.paint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (noted.largest = startTime));
  observe(
    'event',
    (entry) => {
      if ((entry as PerformanceEntry & { interactionId?: number }).interactionId) noted.delays.push(entry.duration);
    },
    { durationThreshold: shortest },
  );
}
