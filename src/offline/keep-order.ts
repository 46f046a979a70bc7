import { BASE } from './caches.ts';
import type { KeepAnswer, KeepOrder } from './copy-news.ts';
import { keep, KeepError } from './kept.ts';

/** What the build wrote about a part: its pages, with the base path. */
interface PartFile {
  pages: string[];
}

/** In the service worker: carries out what a page has asked for, and tells it how far it is. */
export async function carryOut({ part, ...order }: KeepOrder, answer: (answer: KeepAnswer) => void): Promise<void> {
  try {
    const pages = part === undefined ? [order.id] : await pagesOf(part);
    const { saved } = await keep({ ...order, pages }, (done) => {
      answer({ done, all: pages.length });
    });
    answer({ saved });
  } catch (error) {
    answer({ failed: error instanceof KeepError ? error.reason : 'refused' });
  }
}

async function pagesOf(part: string): Promise<string[]> {
  try {
    const response = await fetch(`${BASE}offline/${part}.json`, { cache: 'no-cache' });
    return ((await response.json()) as PartFile).pages;
  } catch (error) {
    throw new KeepError('network', { cause: error });
  }
}
