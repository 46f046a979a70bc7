import { backupWords } from '../i18n/en-workbook.ts';
import { FORMAT, flawInV1, flawInV2, fromV1, KEYS, NEWEST, type BackupV1, type BackupV2 } from './backup-versions.ts';
import { checksum } from './canonical-json.ts';
import { isFields } from './record-shapes.ts';
import type { Store } from './records.ts';

/** In characters: more than the browser's stores are likely to hold. */
const LONGEST = 64 * 1024 * 1024;

/** What came of reading a file: the backup, or why not, in plain words. */
export type BackupReading = { ok: true; backup: BackupV2 } | { ok: false; reason: string };

/**
 * The whole workbook as the text of a backup file: every record and its versions. Recordings are not in it, they would
 * make it too big to send, and neither is the passphrase: whoever has the file can read it.
 * @param now the time on the device, in milliseconds since 1970
 * @throws {StoreError} when the workbook is locked or can't be read.
 */
export async function makeBackup(store: Store, now: number = Date.now()): Promise<string> {
  const records = (await store.all()).sort((a, b) => (a.id < b.id ? -1 : 1));
  const versions: BackupV2['versions'] = [];
  for (const id of [...(await store.versionCounts()).keys()].sort())
    versions.push(...(await store.versions(id)).reverse().map(({ value, changed, why }) => ({ id, value, changed, why })));
  const backup: BackupV2 = {
    format: FORMAT,
    version: NEWEST,
    made: now,
    records: records.map(({ id, kind, value, changed }) => ({ id, kind, value, changed })),
    versions,
  };
  const text = `${JSON.stringify({ ...backup, checksum: await checksum(backup) }, undefined, 1)}\n`;
  const read = await readBackup(text);
  // Better to fail now than on the day it is needed.
  if (!read.ok) throw new Error(`The backup could not be read back: ${read.reason}`);
  return text;
}

/**
 * Reads a backup file. Never throws, and changes nothing: what it refuses, it refuses as a whole.
 */
export async function readBackup(text: string): Promise<BackupReading> {
  const { reasons } = backupWords;
  const refused = (reason: string): BackupReading => ({ ok: false, reason });
  if (text.length > LONGEST) return refused(reasons.tooBig);
  const file = parsed(text);
  if (file === undefined) return refused(text.includes(FORMAT) ? reasons.cut : reasons.foreign);
  if (!isFields(file) || file.format !== FORMAT) return refused(reasons.foreign);
  const { version } = file;
  if (version !== 1 && version !== 2)
    return refused(typeof version === 'number' && version > NEWEST ? reasons.newer : reasons.damaged('version'));
  const known: readonly string[] = ['format', 'version', ...KEYS[version]];
  const unknown = Object.keys(file).find((key) => !known.includes(key));
  if (unknown !== undefined) return refused(reasons.unknown(unknown));
  const flaw = version === 1 ? flawInV1(file) : flawInV2(file);
  if (flaw !== undefined) return refused(reasons.damaged(flaw));
  if (version === 1) return { ok: true, backup: fromV1(file as unknown as BackupV1) };
  const { checksum: written, ...backup } = file;
  if (written !== (await checksum(backup))) return refused(reasons.changed);
  return { ok: true, backup: backup as unknown as BackupV2 };
}

/**
 * Puts a backup in place of every record and version, at once or not at all. Recordings stay.
 * @throws {StoreError} when it can't be saved; nothing is changed then.
 */
export async function restoreBackup(store: Store, { records, versions }: BackupV2): Promise<void> {
  await store.replaceAll(
    records.map((record) => ({ ...record, revision: 0 })),
    versions,
  );
}

function parsed(text: string): unknown {
  try {
    // Some editors put a byte order mark in front when they save.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
