import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from './scripts/browser.ts';

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(NO_BROWSER);

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  globalSetup: './tests/site/serve-site.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // Nothing here is about time, and a busy machine may need some.
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: { serviceWorkers: 'block', launchOptions: { executablePath, args: BROWSER_FLAGS } },
});
