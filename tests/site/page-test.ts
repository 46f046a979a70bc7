import { test as base, type Page, type Response } from '@playwright/test';
import { PAGES, type PageUnderTest } from './built-pages.ts';

/** The widths of the smallest phone in use and of a laptop. */
export const NARROW = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 800 };

/** Makes one named test for every built page. */
export function testEveryPage(what: string, body: (page: Page, under: PageUnderTest) => Promise<void>): void {
  for (const under of PAGES) {
    base(`${what} ${under.path}`, async ({ page }) => {
      await body(page, under);
    });
  }
}

/** Opens a built page. */
export async function open(page: Page, under: PageUnderTest): Promise<Response> {
  const response = await page.goto(`${process.env.SITE_UNDER_TEST ?? ''}${encodeURI(under.path)}`);
  if (!response) throw new Error(`${under.path} gave no answer.`);
  return response;
}
