import type { CopyNews } from './copy-news.ts';
import { scope } from './worker-scope.ts';

/** Pages that were shown a copy, by their client's id, with what there is to tell. */
const news = new Map<string, CopyNews[]>();
const listening = new Set<string>();
/** More pages than this are hardly open at once. */
const MOST = 40;

/** Tells a page something as soon as it listens. */
export async function tellPage(id: string, item: CopyNews): Promise<void> {
  if (listening.has(id)) {
    (await scope.clients.get(id))?.postMessage(item);
    return;
  }
  news.set(id, [...(news.get(id) ?? []), item]);
  for (const old of [...news.keys()].slice(0, Math.max(0, news.size - MOST))) news.delete(old);
}

/** A page listens from now on. */
export async function pageListens(id: string): Promise<void> {
  listening.add(id);
  const page = await scope.clients.get(id);
  for (const item of news.get(id) ?? []) page?.postMessage(item);
  news.delete(id);
}
