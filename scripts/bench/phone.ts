import type { Page } from '@playwright/test';

/** A phone at the edge of coverage, with a slow processor. */
export const PHONE = {
  line: { bitsPerSecond: 400_000, roundTrip: 400 },
  /** How many times slower than this machine its processor is. */
  slowdown: 6,
  screen: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
} as const;

/** The phone in words. */
export const PHONE_WORDS = `400 kbit/s, 400 ms, CPU × ${String(PHONE.slowdown)}`;

/** Slows a page's processor down. */
export async function slowDown(page: Page, rate: number = PHONE.slowdown): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
