import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from '../browser.ts';

/** A browser that keeps what it holds in a folder, and can lose its power. */
export interface KillableBrowser {
  page: Page;
  /** Ends it at once, as when the battery is empty: nothing in it hears of it. */
  kill(): Promise<void>;
}

/**
 * Starts a browser on a folder of its own.
 * @throws {Error} when it doesn't start.
 */
export async function startKillable(executable: string, folder: string): Promise<KillableBrowser> {
  const browser = spawn(
    executable,
    [...BROWSER_FLAGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, '--no-first-run', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(browser, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    browser.once('exit', () => {
      reject(new Error(`The browser ended: ${said}`));
    });
  });
  const connection = await chromium.connectOverCDP(address);
  const [context] = connection.contexts();
  if (!context) throw new Error('The browser has no window.');
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      browser.kill('SIGKILL');
      await ended;
    },
  };
}
