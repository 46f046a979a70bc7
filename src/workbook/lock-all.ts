import { StoreError } from './records.ts';
import type { Vault } from './lock-crypto.ts';
import {
  LOCK,
  lockIn,
  RECORDS,
  recordsIn,
  SOUNDS,
  soundsIn,
  versionKey,
  versionsIn,
  type Backend,
  type KeptLock,
  type KeptRecord,
  type KeptSound,
  type KeptVersion,
  type Reading,
} from './store-items.ts';

/** The lock is another one than this tab thought: look again. */
export class LockChanged extends Error {
  override name = 'LockChanged';
}

/** @throws {LockChanged} unless the lock of the store is the one that this vault is for. */
export async function expectLock(moment: Reading, vault: Vault): Promise<void> {
  if (((await lockIn(moment))?.id ?? '') !== vault.lockId) throw new LockChanged();
}

interface Everything {
  records: KeptRecord[];
  versions: KeptVersion[];
  sounds: KeptSound[];
}

/**
 * Moves everything from one vault into another and puts the lock in place, in one write: whatever happens in between,
 * either all of it is as it was or all of it has moved. WebCrypto can't run inside a transaction, so everything is read,
 * encrypted, and written if nothing has changed meanwhile; otherwise from the start.
 * @throws {LockChanged} if the lock isn't that of `from` any more.
 */
export async function moveAll(backend: Backend, from: Vault, to: Vault, lock: KeptLock | undefined): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const before = await backend.read(async (moment) => {
      await expectLock(moment, from);
      return everythingIn(moment);
    });
    const after = await resealed(before, from, to);
    const written = await backend.write(async (moment) => {
      await expectLock(moment, from);
      if (fingerprint(await everythingIn(moment)) !== fingerprint(before)) return false;
      for (const record of after.records) await moment.put(RECORDS + record.id, record);
      for (const version of after.versions) await moment.put(versionKey(version), version);
      for (const sound of after.sounds) await moment.put(SOUNDS + String(sound.key), sound);
      if (lock) await moment.put(LOCK, lock);
      else await moment.delete(LOCK);
      return true;
    });
    if (written) return;
  }
  throw new StoreError('refused', new Error('Something kept writing in between.'));
}

async function everythingIn(moment: Reading): Promise<Everything> {
  return { records: await recordsIn(moment), versions: await versionsIn(moment), sounds: await soundsIn(moment) };
}

async function resealed(all: Everything, from: Vault, to: Vault): Promise<Everything> {
  const again = async <Item extends KeptRecord | KeptVersion>(item: Item): Promise<Item> => ({
    ...item,
    words: await to.seal(await from.open(item.words)),
  });
  return {
    records: await Promise.all(all.records.map(again)),
    versions: await Promise.all(all.versions.map(again)),
    sounds: await Promise.all(all.sounds.map(async ({ key, sound }) => ({ key, sound: await to.sealSound(await from.openSound(sound)) }))),
  };
}

/** Records change only with their revision; versions and sounds never change. */
function fingerprint({ records, versions, sounds }: Everything): string {
  return JSON.stringify([
    records.map(({ id, revision, since }) => [id, revision, since]),
    versions.map(versionKey),
    sounds.map(({ key }) => key),
  ]);
}
