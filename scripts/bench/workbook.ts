import { chromium } from '@playwright/test';
import { readSettings } from '../../src/model/settings.ts';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from '../browser.ts';
import { startServer } from '../server.ts';
import { measurePowerCut } from './power-cut.ts';
import { measureTyping, type TypingCost } from './typing.ts';

/** Keys typed before each power cut: different moments between two saves. */
const CUTS = [23, 31, 38, 44, 52];

export interface WorkbookCost {
  typing: TypingCost[];
  /** Milliseconds of typing that each power cut took away. */
  lost: number[];
}

/**
 * What the workbook of the built site costs: typing on a slow phone, and what a power cut takes away.
 * @throws {Error} when no browser is found.
 */
export async function measureWorkbook(rounds: number): Promise<WorkbookCost> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  const { outDir, basePath } = readSettings();
  const server = await startServer({ dir: outDir, basePath, port: 0 });
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    const all: TypingCost[][] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await measureTyping(browser, server.url));
    await browser.close();
    const lost: number[] = [];
    for (const keys of CUTS) lost.push(await measurePowerCut(executablePath, server.url, keys));
    return {
      typing: (all[0] ?? []).map(({ place }) => middle(all.flatMap((costs) => costs.filter((cost) => cost.place === place)))),
      lost,
    };
  } finally {
    await server.close();
  }
}

/** The round with the middle one of the longest tasks: other programs disturb single rounds. */
function middle(rounds: readonly TypingCost[]): TypingCost {
  const sorted = [...rounds].sort((a, b) => a.longest - b.longest);
  const cost = sorted[Math.floor(sorted.length / 2)];
  if (!cost) throw new Error('Nothing was measured.');
  return cost;
}
