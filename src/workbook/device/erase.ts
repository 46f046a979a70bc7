import { browserStorage, namesIn } from '../browser-storage.ts';
import type { Store } from '../records.ts';

/** Where something could still be. */
export type Place = 'database' | 'storage' | 'caches';

/** Names of our caches begin so. Other programs on the same host keep theirs. */
const OUR_CACHES = /^(?:hms|hear-my-story)/;

/**
 * Deletes everything of ours in this browser, then looks again.
 * @returns where something was still found; nothing if all is empty
 */
export async function eraseEverything(store: Store): Promise<Place[]> {
  const caches = cacheStorage();
  // A service worker at work would keep new copies at once. The next page that is opened starts it afresh.
  for (const worker of await workers()) await worker.unregister();
  for (const name of await ourCaches(caches)) await caches?.delete(name);
  await store.clear().catch(() => undefined);
  return stillThere(store);
}

async function stillThere(store: Store): Promise<Place[]> {
  const storages = [browserStorage('localStorage'), browserStorage('sessionStorage')];
  return [
    ...((await isEmpty(store)) ? [] : (['database'] as const)),
    ...(storages.some((storage) => storage && namesIn(storage).length > 0) ? (['storage'] as const) : []),
    ...((await ourCaches(cacheStorage())).length > 0 ? (['caches'] as const) : []),
  ];
}

async function isEmpty(store: Store): Promise<boolean> {
  try {
    const [records, takes, versions] = await Promise.all([store.all(), store.takes(), store.versionCounts()]);
    return records.length === 0 && takes.length === 0 && versions.size === 0 && store.lock.state === 'none';
  } catch {
    return false;
  }
}

async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  return (await serviceWorker?.getRegistrations().catch(() => [])) ?? [];
}

/** Pages that don't come over https have none. */
function cacheStorage(): CacheStorage | undefined {
  return (globalThis as { caches?: CacheStorage }).caches;
}

async function ourCaches(caches: CacheStorage | undefined): Promise<string[]> {
  const names = await caches?.keys().catch(() => []);
  return (names ?? []).filter((name) => OUR_CACHES.test(name));
}
