import { expect } from '@playwright/test';
import { open, testEveryPage } from './page-test.ts';

testEveryPage('asks only this site, sets no cookie and has no errors:', async (page, under) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${process.env.SITE_UNDER_TEST ?? ''}/`)) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  // Chromium tells of refused scripts and styles, and of files that are missing, on the console.
  page.on('console', (message) => {
    // What the test itself keeps out (page-test.ts) is Playwright's own remark.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });

  const response = await open(page, under);
  expect(response.status()).toBe(200);
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
