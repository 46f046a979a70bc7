/** How things lie in a store: one table of keys and items, the same in IndexedDB, in localStorage and in memory. Pure. */
import type { RecordKind, SavedVersion, StorePlace, Take } from './records.ts';

/** Words as they are kept: plain, or encrypted (base64 of the vector and the AES-GCM ciphertext). */
export type Words = string | { box: string };

/** A record as it is kept. Its id, kind, time and revision stay readable when it is locked. */
export interface KeptRecord {
  id: string;
  kind: RecordKind;
  changed: number;
  revision: number;
  /** When a version of it was last kept, or else when it was first written. Milliseconds since 1970. */
  since: number;
  words: Words;
}

/** A version as it is kept. */
export interface KeptVersion extends Omit<SavedVersion, 'value'> {
  words: Words;
}

/** The sound of a take: as recorded, or encrypted with its vector in front. */
export interface KeptSound {
  key: number;
  sound: ArrayBuffer;
}

/** What the passphrase opens. */
export interface KeptLock {
  /** Names this lock and its key. A changed passphrase leaves it as it is. */
  id: string;
  /** Base64. */
  salt: string;
  rounds: number;
  /** The data key, encrypted with the key from the passphrase. */
  box: string;
}

export const LOCK = 'lock';
export const RECORDS = 'record:';
export const VERSIONS = 'version:';
export const TAKES = 'take:';
export const SOUNDS = 'sound:';

/** A moment of a store in which nobody else writes. Await nothing but its own promises in it: IndexedDB would end it. */
export interface Reading {
  get(key: string): Promise<unknown>;
  /** The items whose keys begin so, in the order of their keys. */
  list(prefix: string): Promise<unknown[]>;
  keys(prefix: string): Promise<string[]>;
}

export interface Writing extends Reading {
  put(key: string, item: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** A place where items are kept. Errors come as they are. */
export interface Backend {
  readonly place: StorePlace;
  read<T>(work: (moment: Reading) => Promise<T>): Promise<T>;
  /** Writes everything or, when `work` or the device fails, nothing. */
  write<T>(work: (moment: Writing) => Promise<T>): Promise<T>;
  /** Leaves nothing behind. */
  wipe(): Promise<void>;
}

export async function recordIn(moment: Reading, id: string): Promise<KeptRecord | undefined> {
  return (await moment.get(RECORDS + id)) as KeptRecord | undefined;
}

export async function recordsIn(moment: Reading): Promise<KeptRecord[]> {
  return (await moment.list(RECORDS)) as KeptRecord[];
}

/** The versions of one record, or of all. */
export async function versionsIn(moment: Reading, id?: string): Promise<KeptVersion[]> {
  return (await moment.list(id === undefined ? VERSIONS : versionsOf(id))) as KeptVersion[];
}

export async function takesIn(moment: Reading): Promise<Take[]> {
  return (await moment.list(TAKES)) as Take[];
}

export async function soundsIn(moment: Reading): Promise<KeptSound[]> {
  return (await moment.list(SOUNDS)) as KeptSound[];
}

export async function lockIn(moment: Reading): Promise<KeptLock | undefined> {
  return (await moment.get(LOCK)) as KeptLock | undefined;
}

/** Ids hold no colon, so that no record's versions are taken for another's. */
export function versionsOf(id: string): string {
  return `${VERSIONS}${id}:`;
}

export function versionKey({ id, key }: { id: string; key: number }): string {
  return versionsOf(id) + String(key);
}

/** The time as a key; a little later if that key is taken. */
export function freeKey(now: number, taken: readonly { key: number }[]): number {
  return taken.reduce((key, other) => Math.max(key, other.key + 1), now);
}
