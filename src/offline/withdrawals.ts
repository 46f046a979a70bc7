import { ASSETS, BASE, KEPT_PREFIX, PAGES, readNote, writeNote } from './caches.ts';
import { assetsOf } from '../model/offline-files.ts';

/** What `withdrawn.json` says. */
interface PurgeList {
  withdrawn: { address: string }[];
}

/** The note of the withdrawals that were carried out. */
const DONE = 'withdrawals';

let asking: Promise<boolean> | undefined;

/**
 * Asks which stories were withdrawn and deletes every copy of them. Done at each contact, and always before a copy is
 * shown while there is a network: a teller's no weighs more than a small request.
 * @returns whether the list could be had; false without a network
 */
export function honourWithdrawals(): Promise<boolean> {
  // Whatever goes wrong here is tried again at the next contact, and never keeps a page from opening.
  asking ??= ask()
    .catch(() => false)
    .finally(() => (asking = undefined));
  return asking;
}

async function ask(): Promise<boolean> {
  let list: PurgeList;
  try {
    const response = await fetch(`${BASE}withdrawn.json`, { cache: 'no-cache', signal: AbortSignal.timeout(8000) });
    if (!response.ok) return false;
    list = (await response.json()) as PurgeList;
  } catch {
    return false;
  }
  const done = new Set(await readNote<string[]>(DONE));
  const all = list.withdrawn.map(({ address }) => address);
  const due = all.filter((address) => !done.has(address));
  if (due.length > 0) {
    await purge(due);
    // Noted only when all is deleted: cut short, it begins again. A story that came back is forgotten, so that it can go again.
    await writeNote(DONE, all);
  }
  return true;
}

/** Deletes pages that are, or name, a withdrawn story, with their pictures, from every cache of ours. */
export async function purge(addresses: readonly string[]): Promise<void> {
  const names = (await caches.keys()).filter((name) => name === PAGES || name.startsWith(KEPT_PREFIX));
  const files = new Set<string>();
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      const response = await cache.match(request);
      if (!response?.headers.get('Content-Type')?.includes('html')) continue;
      const html = await response.text();
      const own = addresses.includes(pathname);
      if (!own && !addresses.some((address) => mentions(html, address))) continue;
      // A list that names it goes too. Its pictures may belong to others, and are fetched again when they are needed.
      for (const file of assetsOf(html).pictures) files.add(new URL(file, request.url).href);
      await cache.delete(request);
    }
  }
  for (const name of [...names, ASSETS]) {
    const cache = await caches.open(name);
    for (const file of files) await cache.delete(file);
  }
}

function mentions(html: string, address: string): boolean {
  return html.includes(`${address}"`) || html.includes(`${address}#`) || html.includes(`${address}?`);
}
