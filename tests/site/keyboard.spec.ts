import { expect, type Page } from '@playwright/test';
import { open, testEveryPage } from './page-test.ts';

/** What has the focus: where it is on the page, and whether a person can see that it has it. */
interface Stop {
  /** How many stops came before it on its first visit. */
  number: number;
  path: string;
  outlined: boolean;
}

/** The browser's own fields for times, or its players, have several stops inside one element: no more than this. */
const MOST_PARTS = 20;

testEveryPage('can be used with the keyboard:', async (page, under) => {
  await open(page, under);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip, 'the first stop is the skip link').toHaveAttribute('href', /#/);
  const target = (await skip.getAttribute('href'))?.replace(/^[^#]*/, '') ?? '';
  expect(await page.locator(target).getAttribute('id'), 'it leads to the main part').toBe(await page.getByRole('main').getAttribute('id'));

  const stops = await tabThrough(page);
  expect(
    stops.filter((stop) => !stop.outlined).map((stop) => stop.path),
    'stops without a visible outline',
  ).toEqual([]);

  await page.locator('body').evaluate(() => {
    window.scrollTo(0, 0);
  });
  await skipTo(page, target);
});

/**
 * Presses Tab until the focus leaves the page; without a window around it, Chromium may begin again at the first stop.
 * Fails if the focus goes in a smaller circle.
 */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  let within = 0;
  for (;;) {
    const stop = await focused(page, stops.length);
    if (stop === undefined || (stop.number === 0 && stops.length > 1)) return stops;
    within = stop.number === stops.at(-1)?.number ? within + 1 : 0;
    expect(within, `the focus comes out of ${stop.path}`).toBeLessThan(MOST_PARTS);
    if (within === 0) {
      expect(stop.number, `the focus goes on after ${stop.path}`).toBe(stops.length);
      stops.push(stop);
    }
    await page.keyboard.press('Tab');
  }
}

function focused(page: Page, number: number): Promise<Stop | undefined> {
  return page.evaluate((next) => {
    const element = document.activeElement;
    if (element === document.body || !(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
    element.dataset.stop ??= String(next);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const name = (element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40);
    return {
      number: Number(element.dataset.stop),
      path: `${element.tagName.toLowerCase()} "${name}"`,
      outlined:
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)' && box.width > 0 && box.height > 0,
    };
  }, number);
}

/** After the skip link, the next stop lies in the main part or after it, never in the navigation again. */
async function skipTo(page: Page, target: string): Promise<void> {
  await page.reload();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const before = await page.evaluate((id) => {
    const main = document.querySelector(id);
    const element = document.activeElement;
    if (!main || !element || element === document.body) return false;
    return !main.contains(element) && Boolean(main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  }, target);
  expect(before, 'the skip link passes over the navigation').toBe(false);
}
