import type { SmallBackend } from './small-store.ts';
import { lockIn, recordIn, RECORDS, recordsIn, versionsIn, type Backend } from './store-items.ts';
import { addVersion, settle } from './store-versions.ts';

/**
 * Moves what was kept in localStorage, while the browser refused IndexedDB, to where it belongs. If the two have
 * different locks it stays where it is, since nobody could read it in the other place.
 */
export async function moveOver(small: SmallBackend, backend: Backend): Promise<void> {
  const items = await small.read(async (moment) => ({
    all: await Promise.all((await moment.keys('')).map(async (key) => [key, await moment.get(key)] as const)),
    lock: await lockIn(moment),
    records: await recordsIn(moment),
    versions: await versionsIn(moment),
  }));
  const moved = await backend.write(async (moment) => {
    if ((await moment.keys('')).length === 0) {
      for (const [key, item] of items.all) await moment.put(key, item);
      return true;
    }
    if ((await lockIn(moment))?.id !== items.lock?.id) return false;
    for (const version of items.versions) await addVersion(moment, version, version.key);
    for (const record of items.records)
      await moment.put(RECORDS + record.id, await settle(moment, record, await recordIn(moment, record.id), Date.now()));
    return true;
  });
  if (moved) await small.wipe();
}
