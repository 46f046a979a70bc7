/**
 * The service worker: pages that were read, and what somebody chose to keep, open without a network. It never asks for
 * anything that no reader asked for, but the list of withdrawn stories and the page to show when there is no network.
 */
import { registerQuotaErrorCallback } from 'workbox-core/registerQuotaErrorCallback.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { ASSETS, BASE, KEPT_PREFIX, MOST_ASSETS, OFFLINE, PAGES, pageKey, putNewest } from './caches.ts';
import type { Hello, KeepAnswer } from './copy-news.ts';
import { carryOut } from './keep-order.ts';
import { OFFLINE_PAGE, PageStrategy } from './page-strategy.ts';
import { pageListens } from './tell-pages.ts';
import { scope } from './worker-scope.ts';
import { assetsOf, importsIn, MOST_PAGES } from '../model/offline-files.ts';
import { isPack } from '../model/packs/plan.ts';

const ASSETS_PATH = `${BASE}assets/`;
/** What reads aloud comes on a tap, and is kept from then on: not everybody has to fetch it. */
const ON_TAP = 'listen-';

scope.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage());
});

scope.addEventListener('activate', (event) => {
  // Pages hold their own styles, and their files never change under a name: a new worker may serve an old page.
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('message', (event) => {
  const { keep, visited } = event.data as Hello;
  if (event.source && !keep) event.waitUntil(pageListens(event.source.id));
  const [port] = event.ports;
  if (keep && port) {
    const answer = (news: KeepAnswer) => {
      port.postMessage(news);
    };
    event.waitUntil(carryOut(keep, answer));
  }
  if (visited) event.waitUntil(keepVisited(visited.page, visited.files).catch(() => undefined));
});

// A pack is a file to save. Kept as a page that was read, a story withdrawn since would stay in it.
registerRoute(({ request, url }) => request.mode === 'navigate' && !isPack(url.pathname.slice(BASE.length)), new PageStrategy());

// The name of such a file changes with its content, so a copy is never out of date.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(ASSETS_PATH),
  new CacheFirst({
    cacheName: ASSETS,
    plugins: [
      {
        // Also what stands in a kept part; of a picture, any size that is there.
        cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? keptFile(request.url),
        cacheDidUpdate: () => trimAssets(),
        handlerDidError: async ({ request }) => otherSize(request.url),
      },
    ],
  }),
);

// A full device: what was only read goes first, what somebody chose to keep never.
registerQuotaErrorCallback(() => trimAssets(0));

async function keepOfflinePage(): Promise<void> {
  const response = await fetch(OFFLINE_PAGE, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The page for readers without a network answers ${String(response.status)}.`);
  const cache = await caches.open(OFFLINE);
  const html = await response.clone().text();
  const names = importsIn(html);
  const files = new Set([...assetsOf(html).code, ...names.map((name) => ASSETS_PATH + name)]);
  for (const url of files) {
    const file = await fetch(url);
    if (!file.ok) continue;
    for (const name of importsIn(await file.clone().text())) if (!name.startsWith(ON_TAP)) files.add(ASSETS_PATH + name);
    await cache.put(new URL(url, location.origin).href, file);
  }
  await cache.put(OFFLINE_PAGE, response);
}

/** The first page of a visit was loaded before there was a worker. */
async function keepVisited(page: string, files: string[]): Promise<void> {
  const response = await fetch(page);
  if (response.ok && !response.redirected) await putNewest(PAGES, pageKey(page), response, MOST_PAGES);
  const cache = await caches.open(ASSETS);
  for (const file of files) if (file.includes(ASSETS_PATH) && !(await cache.match(file))) await cache.add(file);
}

async function keptFile(url: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const file = name === OFFLINE || name.startsWith(KEPT_PREFIX) ? await (await caches.open(name)).match(url) : undefined;
    if (file) return file;
  }
  return undefined;
}

/** Pictures come in several sizes: `name.<source>_<size>.<format>`. Without a network, another size does. */
async function otherSize(url: string): Promise<Response | undefined> {
  const source = /^(.+\/[^/]+_)[^/_]+\.(?:avif|webp|png|jpe?g)$/.exec(url)?.[1];
  if (source === undefined) return undefined;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const other = (await cache.keys()).find((request) => request.url.startsWith(source) && /\.(?:avif|webp)$/.test(request.url));
    if (other) return cache.match(other);
  }
  return undefined;
}

async function trimAssets(most = MOST_ASSETS): Promise<void> {
  const cache = await caches.open(ASSETS);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}
