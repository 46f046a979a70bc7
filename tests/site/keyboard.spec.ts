import { expect, type Page } from '@playwright/test';
import { open, testEveryPage } from './page-test.ts';

/** What has the focus: where it is on the page, and whether a person can see that it has it. */
interface Focused {
  path: string;
  outlined: boolean;
}

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

/** Presses Tab until the focus leaves the page. Fails if it never does. */
async function tabThrough(page: Page): Promise<Focused[]> {
  const limit = 20 + (await page.locator('a[href], button, input, select, textarea, summary, [tabindex], audio, video, iframe').count());
  const stops: Focused[] = [];
  for (let at = await focused(page); at !== undefined; at = await focused(page)) {
    stops.push(at);
    expect(stops.length, `the focus comes out of the page again; it is at ${at.path}`).toBeLessThan(limit);
    await page.keyboard.press('Tab');
  }
  return stops;
}

function focused(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const path = `${element.tagName.toLowerCase()} "${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40)}"`;
    const outlined =
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)' && box.width > 0 && box.height > 0;
    return { path, outlined };
  });
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
