import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startKillable } from '../../scripts/bench/killable-browser.ts';
import { findBrowser, NO_BROWSER } from '../../scripts/browser.ts';
import { field, HOPE, LESSON, stateOf, visit, write } from './workbook-ground.ts';

test('what the page has called saved survives a power cut', async () => {
  const executable = findBrowser();
  if (executable === undefined) throw new Error(NO_BROWSER);
  const folder = await mkdtemp(join(tmpdir(), 'power-cut-'));
  try {
    const before = await startKillable(executable, folder);
    await visit(before.page, LESSON);
    await write(before.page, HOPE, 'Saved before the cut.');
    // In the middle of a word, with no time to save.
    await field(before.page, HOPE).press('End');
    await before.page.keyboard.type(' And mo');
    await before.kill();

    const after = await startKillable(executable, folder);
    await visit(after.page, LESSON);
    await expect(field(after.page, HOPE)).toHaveValue(/^Saved before the cut\./);
    await expect(stateOf(after.page, HOPE)).toHaveText('Saved on this device');
    await after.kill();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('somebody who never pauses is saved all the same', async ({ page }) => {
  await page.clock.install();
  await visit(page, LESSON);
  await field(page, HOPE).focus();
  // A key every 100 ms leaves no pause of 0.4 s: after 1.5 s it is saved nevertheless.
  for (const key of 'abcdefghijklmnop') {
    await page.keyboard.type(key);
    await page.clock.runFor(100);
  }
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('hear-my-story');
          opening.onsuccess = () => {
            const asking = opening.result.transaction('kept').objectStore('kept').get('record:kick-off-hope');
            asking.onsuccess = () => {
              opening.result.close();
              resolve((asking.result as { words?: string } | undefined)?.words ?? '');
            };
          };
        }),
    );
  await expect.poll(kept).toMatch(/^abcdefghijklmn/);
});
