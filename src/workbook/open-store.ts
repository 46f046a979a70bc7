import { browserStorage, emptyBrowserStorage, takesWrites } from './browser-storage.ts';
import { closePage, closeWhenTouched } from './closed-page.ts';
import { IndexedDbBackend } from './indexeddb-store.ts';
import { SessionKey } from './lock-session.ts';
import { MemoryBackend } from './memory-store.ts';
import type { Store } from './records.ts';
import { SmallBackend } from './small-store.ts';
import { asStoreError } from './store-error.ts';
import type { Backend } from './store-items.ts';
import { moveOver } from './store-move.ts';
import { openNewsroom } from './store-news.ts';
import { WorkbookStore } from './store.ts';
import { recoverUnsaved } from './unsaved.ts';

/** How long IndexedDB may take to answer before it counts as refused, in milliseconds. Some browsers never answer. */
const PATIENCE = 8000;

let opened: Promise<Store> | undefined;

/**
 * The workbook's store, one for the page. It is kept in IndexedDB; if the browser refuses that, in localStorage; and if it
 * refuses that too, in memory until the page closes ({@link Store.place} says which).
 */
export function openStore(): Promise<Store> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Store> {
  closeWhenTouched();
  const local = browserStorage('localStorage');
  const small = local && takesWrites(local) ? new SmallBackend(local) : undefined;
  const database = new IndexedDbBackend();
  const backend: Backend = (await works(database)) ? database : (small ?? new MemoryBackend());
  // What can't be moved or handed over now (a full device) stays where it is for the next page.
  if (backend === database && small?.used) await moveOver(small, database).catch(() => undefined);
  // Before anything is read out of it.
  if (await backend.read(async (moment) => (await moment.keys('')).length > 0).catch(() => true)) closePage();
  const store = await WorkbookStore.open({
    backend,
    session: new SessionKey(browserStorage('sessionStorage')),
    newsroom: openNewsroom,
    forget: async () => {
      emptyBrowserStorage();
      if (backend !== database) await database.wipe().catch(() => undefined);
    },
    now: Date.now,
  });
  store.watch(closePage);
  await recoverUnsaved(store).catch(() => undefined);
  // Coming back to a page with the browser's back button may show it as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void store.lookAgain();
  });
  return store;
}

/** Whether it really takes something in. A full device still counts: what is kept there can be read. */
async function works(backend: Backend): Promise<boolean> {
  const patience = new Promise<boolean>((resolve) => {
    setTimeout(resolve, PATIENCE, false);
  });
  const trial = backend
    .write(async (moment) => {
      await moment.put('try', 0);
      await moment.delete('try');
      return true;
    })
    .catch((error: unknown) => asStoreError(error).problem === 'full');
  return Promise.race([trial, patience]);
}
