import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKillable } from './killable-browser.ts';

const FIELD = '#kick-off-hope';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Between two keys, in milliseconds. There is no pause in which everything could be saved. */
const PACE = 100;

/**
 * How much typing a power cut takes away, in milliseconds: from the first key that is lost to the cut. Somebody types without a
 * pause for so many keys, then the browser is killed and started again.
 */
export async function measurePowerCut(executable: string, site: string, keys: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'power-cut-'));
  try {
    const before = await startKillable(executable, folder);
    await before.page.goto(`${site}modules/kick-off/`);
    await before.page.locator('answer-field .answer-state').first().waitFor({ state: 'attached' });
    await before.page.locator(FIELD).focus();
    const times: number[] = [];
    for (let key = 0; key < keys; key += 1) {
      await before.page.keyboard.type(LETTERS.charAt(key % LETTERS.length));
      times.push(performance.now());
      await before.page.waitForTimeout(PACE);
    }
    await before.kill();
    const cut = performance.now();

    const after = await startKillable(executable, folder);
    await after.page.goto(`${site}modules/kick-off/`);
    await after.page.locator('answer-field .answer-state[data-state=saved]').first().waitFor({ state: 'attached' });
    const found = (await after.page.locator(FIELD).inputValue()).length;
    await after.kill();
    return cut - (times[found] ?? cut);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
