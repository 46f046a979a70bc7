import { LockChanged, expectLock } from './lock-all.ts';
import type { Vault } from './lock-crypto.ts';
import type { SessionKey } from './lock-session.ts';
import { WorkbookLock } from './lock.ts';
import { StoreError, type RecordKind, type SavedVersion, type Store, type StorePlace, type Take, type WorkbookRecord } from './records.ts';
import { asStoreError } from './store-error.ts';
import {
  freeKey,
  recordIn,
  RECORDS,
  recordsIn,
  SOUNDS,
  TAKES,
  takesIn,
  versionKey,
  VERSIONS,
  versionsIn,
  type Backend,
  type KeptRecord,
  type KeptSound,
  type KeptVersion,
  type Reading,
  type Writing,
} from './store-items.ts';
import type { News, Newsroom } from './store-news.ts';
import { addVersion, sameWords, settle, whyKeep } from './store-versions.ts';

type Listener = Parameters<Store['watch']>[0];

/** What a store stands on. */
export interface Ground {
  backend: Backend;
  session: SessionKey;
  /** Opens the way to other tabs. */
  newsroom: (hear: (news: News) => void) => Newsroom;
  /** Removes what lies outside the backend: keys and unsaved words of this site in the browser's small stores. */
  forget: () => Promise<void>;
  now: () => number;
}

/**
 * The workbook's store, on any backend. Every change is one transaction, which looks at the lock first. One file, since
 * its methods are the contract ({@link Store}) one by one.
 */
export class WorkbookStore implements Store {
  readonly place: StorePlace;
  readonly lock: WorkbookLock;
  private readonly ground: Ground;
  private readonly news: Newsroom;
  private readonly listeners = new Set<Listener>();

  private constructor(ground: Ground) {
    this.ground = ground;
    this.place = ground.backend.place;
    // What can't be read now is read when it is next asked for, and says then what is wrong.
    this.news = ground.newsroom((news) => void this.hear(news).catch(() => undefined));
    this.lock = new WorkbookLock(ground.backend, ground.session, () => {
      this.news.tell({ lock: true });
    });
  }

  /** @throws {StoreError} if not even the lock can be read. */
  static async open(ground: Ground): Promise<WorkbookStore> {
    const store = new WorkbookStore(ground);
    await store.lock.look();
    return store;
  }

  get(id: string): Promise<WorkbookRecord | undefined> {
    return this.reading(
      (moment) => recordIn(moment, id),
      async (kept, vault) => kept && opened(kept, vault),
    );
  }

  all(): Promise<WorkbookRecord[]> {
    return this.reading(recordsIn, (kept, vault) => Promise.all(kept.map((record) => opened(record, vault))));
  }

  async save(id: string, kind: RecordKind, value: string, base: number): Promise<WorkbookRecord> {
    const record = await this.writing(
      (vault) => vault.seal(value),
      async (moment, words) => {
        const now = this.ground.now();
        const current = await recordIn(moment, id);
        const why = current && whyKeep(current, words, base, now);
        if (why) await addVersion(moment, { id, words: current.words, changed: current.changed, why }, now);
        const since = current && !why ? current.since : now;
        const saved: KeptRecord = { id, kind, changed: now, revision: Math.max(base, current?.revision ?? 0) + 1, since, words };
        await moment.put(RECORDS + id, saved);
        return saved;
      },
    );
    return this.changed({ ...plainly(record), value });
  }

  async adopt({ id, kind, value, changed }: Omit<WorkbookRecord, 'revision'>): Promise<void> {
    if ((await this.get(id))?.value === value) return;
    await this.writing(
      (vault) => vault.seal(value),
      async (moment, words) => {
        const found: KeptRecord = { id, kind, changed, revision: 1, since: changed, words };
        await moment.put(RECORDS + id, await settle(moment, found, await recordIn(moment, id), this.ground.now()));
      },
    );
    await this.tell({ changed: [id] });
  }

  async remove(id: string): Promise<void> {
    await this.raw(async (moment) => {
      await moment.delete(RECORDS + id);
      for (const version of await versionsIn(moment, id)) await moment.delete(versionKey(version));
    });
    await this.tell({ removed: [id] });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.raw(async (moment) => {
      const moving = await recordIn(moment, from);
      const now = this.ground.now();
      for (const version of await versionsIn(moment, from)) {
        await moment.delete(versionKey(version));
        await addVersion(moment, { ...version, id: to }, version.key);
      }
      if (!moving) return;
      await moment.delete(RECORDS + from);
      await moment.put(RECORDS + to, await settle(moment, { ...moving, id: to }, await recordIn(moment, to), now));
    });
    await this.tell({ removed: [from], changed: [to] });
  }

  async versions(id: string): Promise<SavedVersion[]> {
    const versions = await this.reading(
      (moment) => versionsIn(moment, id),
      (kept, vault) => Promise.all(kept.map(async ({ words, ...version }) => ({ ...version, value: await vault.open(words) }))),
    );
    return versions.sort((a, b) => b.key - a.key);
  }

  async versionCounts(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const key of await this.peek((moment) => moment.keys(VERSIONS))) {
      const id = key.slice(VERSIONS.length, key.lastIndexOf(':'));
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  async keepVersion(id: string): Promise<void> {
    await this.raw(async (moment) => {
      const current = await recordIn(moment, id);
      if (!current || current.words === '') return;
      if ((await versionsIn(moment, id)).some(({ words }) => sameWords(words, current.words))) return;
      const now = this.ground.now();
      await addVersion(moment, { id, words: current.words, changed: current.changed, why: 'kept' }, now);
      await moment.put(RECORDS + id, { ...current, since: now });
    });
  }

  takes(): Promise<Take[]> {
    return this.peek(takesIn);
  }

  async addTake(sound: Blob, seconds: number): Promise<Take> {
    if (this.place === 'localstorage') throw new StoreError('refused');
    const plain = await sound.arrayBuffer();
    return this.writing(
      (vault) => vault.sealSound(plain),
      async (moment, sealed) => {
        const recorded = this.ground.now();
        const take: Take = { key: freeKey(recorded, await takesIn(moment)), recorded, seconds, type: sound.type, bytes: sound.size };
        await moment.put(TAKES + String(take.key), take);
        await moment.put(SOUNDS + String(take.key), { key: take.key, sound: sealed } satisfies KeptSound);
        return take;
      },
    );
  }

  takeSound(key: number): Promise<Blob | undefined> {
    return this.reading(
      async (moment) => ({
        take: (await moment.get(TAKES + String(key))) as Take | undefined,
        kept: (await moment.get(SOUNDS + String(key))) as KeptSound | undefined,
      }),
      async ({ take, kept }, vault) => take && kept && new Blob([await vault.openSound(kept.sound)], { type: take.type }),
    );
  }

  removeTake(key: number): Promise<void> {
    return this.raw(async (moment) => {
      await moment.delete(TAKES + String(key));
      await moment.delete(SOUNDS + String(key));
    });
  }

  async replaceAll(records: WorkbookRecord[], versions: Omit<SavedVersion, 'key'>[]): Promise<void> {
    const seal = async (vault: Vault) => ({
      records: await Promise.all(records.map(async ({ value, ...record }) => ({ ...record, words: await vault.seal(value) }))),
      versions: await Promise.all(versions.map(async ({ value, ...version }) => ({ ...version, words: await vault.seal(value) }))),
    });
    const before = await this.writing(seal, async (moment, sealed) => {
      const now = this.ground.now();
      const old = new Map((await recordsIn(moment)).map((record) => [record.id, record.revision]));
      for (const id of old.keys()) await moment.delete(RECORDS + id);
      for (const version of await versionsIn(moment)) await moment.delete(versionKey(version));
      for (const record of sealed.records)
        await moment.put(RECORDS + record.id, { ...record, since: now, revision: (old.get(record.id) ?? 0) + 1 });
      const inOrder = sealed.versions.sort((a, b) => a.changed - b.changed);
      for (const [index, version] of inOrder.entries()) {
        const kept: KeptVersion = { ...version, key: now - inOrder.length + index };
        await moment.put(versionKey(kept), kept);
      }
      return old;
    });
    const ids = records.map(({ id }) => id);
    await this.tell({ changed: ids, removed: [...before.keys()].filter((id) => !ids.includes(id)) });
  }

  async clear(): Promise<void> {
    const ids = (await this.peek(recordsIn)).map(({ id }) => id);
    await this.orExplain(() => this.ground.backend.wipe());
    await this.ground.forget();
    this.ground.session.forget();
    await this.lock.look();
    await this.tell({ removed: ids, lock: true });
  }

  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Looks at everything again: a page that slept has heard nothing. */
  async lookAgain(): Promise<void> {
    await this.hear({ lock: true, changed: (await this.peek(recordsIn)).map(({ id }) => id) });
  }

  /** Reads in one moment, then decrypts. */
  private async reading<Kept, Read>(
    read: (moment: Reading) => Promise<Kept>,
    open: (kept: Kept, vault: Vault) => Promise<Read>,
  ): Promise<Read> {
    return this.withVault(async (vault) => {
      const kept = await this.ground.backend.read(async (moment) => {
        await expectLock(moment, vault);
        return read(moment);
      });
      return open(kept, vault);
    });
  }

  /** Encrypts, then writes in one moment. */
  private async writing<Sealed, Written>(
    seal: (vault: Vault) => Promise<Sealed>,
    write: (moment: Writing, sealed: Sealed) => Promise<Written>,
  ): Promise<Written> {
    return this.withVault(async (vault) => {
      const sealed = await seal(vault);
      return this.ground.backend.write(async (moment) => {
        await expectLock(moment, vault);
        return write(moment, sealed);
      });
    });
  }

  /** Once more with the right vault, if another tab has set a lock or taken it away. */
  private async withVault<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work(this.lock.vault);
      } catch (error) {
        if (!(error instanceof LockChanged)) throw asStoreError(error);
        await this.lock.look();
      }
    }
  }

  /** Reads what needs no decrypting: works on a locked store as well. */
  private peek<T>(work: (moment: Reading) => Promise<T>): Promise<T> {
    return this.orExplain(() => this.ground.backend.read(work));
  }

  /** A change that needs no words: works on a locked store as well. */
  private raw<T>(work: (moment: Writing) => Promise<T>): Promise<T> {
    return this.orExplain(() => this.ground.backend.write(work));
  }

  private async orExplain<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asStoreError(error);
    }
  }

  private changed(record: WorkbookRecord): WorkbookRecord {
    this.news.tell({ changed: [record.id] });
    for (const listener of this.listeners) listener(record);
    return record;
  }

  private async tell(news: News): Promise<void> {
    this.news.tell(news);
    await this.hear(news);
  }

  private async hear({ changed = [], removed = [], lock }: News): Promise<void> {
    if (lock) await this.lock.look();
    for (const id of removed) for (const listener of this.listeners) listener({ id, removed: true });
    for (const id of changed) {
      // A locked store tells nothing; once unlocked, everybody reads afresh.
      const record = await this.get(id).catch(() => undefined);
      if (record) for (const listener of this.listeners) listener(record);
    }
  }
}

async function opened(kept: KeptRecord, vault: Vault): Promise<WorkbookRecord> {
  return { ...plainly(kept), value: await vault.open(kept.words) };
}

function plainly({ id, kind, changed, revision }: KeptRecord): Omit<WorkbookRecord, 'value'> {
  return { id, kind, changed, revision };
}
