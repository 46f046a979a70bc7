/**
 * What was typed in the last moment before a page closed. IndexedDB takes its time and the page may be gone first; the
 * browser's small stores take words in at once. The next page hands them to the store.
 */
import { browserStorage, namesIn } from './browser-storage.ts';
import type { RecordKind, Store } from './records.ts';

const PREFIX = 'hms-unsaved/';

interface Unsaved {
  kind: RecordKind;
  value: string;
  changed: number;
}

/**
 * Puts words aside. Those of a locked workbook go into sessionStorage, where the key of this tab lies too, and never
 * into the lasting store.
 */
export function putAside(id: string, unsaved: Unsaved, locked: boolean): void {
  try {
    browserStorage(locked ? 'sessionStorage' : 'localStorage')?.setItem(PREFIX + id, JSON.stringify(unsaved));
  } catch {
    // A full device: the save that runs at the same time may still come through.
  }
}

/** Forgets what was put aside: it is saved. */
export function dropAside(id: string): void {
  for (const storage of smallStores()) storage.removeItem(PREFIX + id);
}

/**
 * Hands everything that was put aside to the store.
 * @throws {StoreError} when it can't be saved; the rest stays aside for the next page.
 */
export async function recoverUnsaved(store: Store): Promise<void> {
  if (store.lock.state === 'locked') return;
  for (const storage of smallStores()) {
    for (const name of namesIn(storage, PREFIX)) {
      const { kind, value, changed } = JSON.parse(storage.getItem(name) ?? '{}') as Unsaved;
      await store.adopt({ id: name.slice(PREFIX.length), kind, value, changed });
      storage.removeItem(name);
    }
  }
}

function smallStores(): Storage[] {
  return (['localStorage', 'sessionStorage'] as const).flatMap((name) => browserStorage(name) ?? []);
}
