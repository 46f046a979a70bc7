import { Strategy } from 'workbox-strategies/Strategy.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import { BASE, OFFLINE, PAGES, pageKey, putNewest } from './caches.ts';
import { pageCaches } from './kept.ts';
import { MOST_PAGES } from '../model/offline-files.ts';
import { honourWithdrawals } from './withdrawals.ts';
import { tellPage } from './tell-pages.ts';
import type { WorkerEvent } from './worker-scope.ts';

/** How long a reader waits for the network when there is a copy, in milliseconds. */
const PATIENCE = 4000;

/** Shown in the place of a page that is not on the device. */
export const OFFLINE_PAGE = new URL(`${BASE}offline/`, location.origin).href;

/**
 * A page from the network, as new as it can be. Without a network, or with one too slow, the copy on this device, and
 * without a copy the page that lists what is kept. A copy is shown only after withdrawals were asked for, if they can be.
 */
export class PageStrategy extends Strategy {
  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const key = pageKey(request.url);
    const coming = this.load(request, key, handler);
    const copy = await newestCopy(key);
    if (!copy) return coming.catch(() => offlinePage(request));

    const first = await Promise.race([coming.catch(() => undefined), new Promise<undefined>((late) => setTimeout(late, PATIENCE))]);
    if (first) return first;
    await honourWithdrawals();
    // What was withdrawn a moment ago is no longer there.
    const allowed = await newestCopy(key);
    if (!allowed) return coming.catch(() => offlinePage(request));
    void handler.waitUntil(tellOfNewer(allowed.clone(), coming, handler));
    return allowed;
  }

  private async load(request: Request, key: string, handler: StrategyHandler): Promise<Response> {
    // Asked of the server each time: a browser's own copy could be that of a story withdrawn since.
    const response = await fetch(request, { cache: 'no-cache' });
    if (response.ok && response.type === 'basic' && !response.redirected && isHtml(response)) {
      void handler.waitUntil(putNewest(PAGES, key, response.clone(), MOST_PAGES).catch(() => undefined));
    }
    void handler.waitUntil(honourWithdrawals());
    return response;
  }
}

/** The copy of a page that was made last, whether it was only read or kept on purpose. */
export async function newestCopy(key: string): Promise<Response | undefined> {
  const copies = await Promise.all((await pageCaches()).map(async (name) => (await caches.open(name)).match(key)));
  const dated = copies.flatMap((copy) => (copy ? [{ copy, date: Date.parse(copy.headers.get('Date') ?? '') || 0 }] : []));
  return dated.sort((a, b) => b.date - a.date)[0]?.copy;
}

/** Somebody who searches without a network is led to the search of what is kept. */
async function offlinePage(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (pathname === `${BASE}search/` && search) return Response.redirect(OFFLINE_PAGE + search);
  const kept = await caches.match(OFFLINE_PAGE, { cacheName: OFFLINE });
  return (await newestCopy(OFFLINE_PAGE)) ?? kept ?? Response.error();
}

/** Tells the page that shows a copy how old it is, and later whether there is a newer one. */
async function tellOfNewer(copy: Response, coming: Promise<Response>, handler: StrategyHandler): Promise<void> {
  const client = (handler.event as unknown as WorkerEvent).resultingClientId;
  await tellPage(client, { copyOf: copy.headers.get('Date') ?? '' });
  const fresh = await coming.then((response) => (response.ok ? response.clone().text() : undefined)).catch(() => undefined);
  if (fresh !== undefined && fresh !== (await copy.text())) await tellPage(client, { newer: true });
}

function isHtml(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('text/html') === true;
}
