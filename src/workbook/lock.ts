import { asStoreError } from './store-error.ts';
import { LockChanged, moveAll } from './lock-all.ts';
import { newDataKey, OPEN_VAULT, toBase64, unwrap, vaultOf, wrap, type Vault } from './lock-crypto.ts';
import type { SessionKey } from './lock-session.ts';
import { StoreError, type Lock, type LockState } from './records.ts';
import { LOCK, lockIn, type Backend, type KeptLock } from './store-items.ts';

/** The lock of one store, as one tab sees it. Call {@link WorkbookLock.look} before anything else. */
export class WorkbookLock implements Lock {
  private readonly backend: Backend;
  private readonly session: SessionKey;
  private readonly tellOthers: () => void;
  private readonly listeners = new Set<(state: LockState) => void>();
  /** Undefined while it is locked. */
  private opened: Vault | undefined = OPEN_VAULT;

  constructor(backend: Backend, session: SessionKey, tellOthers: () => void) {
    this.backend = backend;
    this.session = session;
    this.tellOthers = tellOthers;
  }

  get state(): LockState {
    if (!this.opened) return 'locked';
    return this.opened.lockId === '' ? 'none' : 'open';
  }

  get possible(): boolean {
    return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
  }

  /** @throws {StoreError} `locked`. */
  get vault(): Vault {
    if (!this.opened) throw new StoreError('locked');
    return this.opened;
  }

  /** Sees which lock there is now, and whether this tab has its key. */
  async look(): Promise<void> {
    const lock = await this.kept();
    const id = lock?.id ?? '';
    if (this.opened?.lockId === id) return;
    const key = this.possible ? this.session.recall(id) : undefined;
    this.turn(lock ? key && (await vaultOf(id, key)) : OPEN_VAULT);
  }

  async set(passphrase: string): Promise<void> {
    if (this.state !== 'none') throw new Error('There is a lock already: change it.');
    const id = toBase64(newDataKey());
    const key = newDataKey();
    const vault = await vaultOf(id, key);
    const lock = await wrap(id, key, passphrase);
    await this.orExplain(() => moveAll(this.backend, OPEN_VAULT, vault, lock));
    this.session.remember(id, key);
    this.turn(vault);
    this.tellOthers();
  }

  async unlock(passphrase: string): Promise<boolean> {
    const lock = await this.kept();
    const key = lock && (await unwrap(lock, passphrase));
    if (!key) return false;
    this.session.remember(lock.id, key);
    this.turn(await vaultOf(lock.id, key));
    return true;
  }

  async change(old: string, passphrase: string): Promise<boolean> {
    const lock = await this.kept();
    const key = lock && (await unwrap(lock, old));
    if (!key) return false;
    const changed = await wrap(lock.id, key, passphrase);
    await this.orExplain(() =>
      this.backend.write(async (moment) => {
        // Another tab may have changed the passphrase or taken the lock away since.
        if ((await lockIn(moment))?.box !== lock.box) throw new LockChanged();
        await moment.put(LOCK, changed);
      }),
    );
    return true;
  }

  async remove(passphrase: string): Promise<boolean> {
    const lock = await this.kept();
    const key = lock && (await unwrap(lock, passphrase));
    if (!key) return false;
    const vault = await vaultOf(lock.id, key);
    await this.orExplain(() => moveAll(this.backend, vault, OPEN_VAULT, undefined));
    this.session.forget();
    this.turn(OPEN_VAULT);
    this.tellOthers();
    return true;
  }

  close(): void {
    this.session.forget();
    if (this.state === 'open') this.turn(undefined);
  }

  watch(listener: (state: LockState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private kept(): Promise<KeptLock | undefined> {
    return this.orExplain(() => this.backend.read(lockIn));
  }

  private turn(vault: Vault | undefined): void {
    const before = this.state;
    this.opened = vault;
    if (this.state !== before) for (const listener of this.listeners) listener(this.state);
  }

  private async orExplain<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof LockChanged) await this.look();
      throw asStoreError(error);
    }
  }
}
