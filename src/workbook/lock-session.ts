/**
 * Remembers the data key for this tab, so that moving between pages doesn't ask for the passphrase again. It lies in
 * sessionStorage, which other tabs can't read and which ends with the tab; browsers that restore closed tabs may bring
 * it back with them.
 */
import { fromBase64, toBase64 } from './lock-crypto.ts';

const NAME = 'hms-key';

/** Where sessionStorage is refused, the key lasts until the page closes. */
export class SessionKey {
  private readonly storage: Storage | undefined;

  constructor(storage: Storage | undefined) {
    this.storage = storage;
  }

  /** The data key of this lock, if this tab knows it. */
  recall(lockId: string): Uint8Array<ArrayBuffer> | undefined {
    const [id, key] = this.storage?.getItem(NAME)?.split(' ') ?? [];
    return id === lockId && key ? fromBase64(key) : undefined;
  }

  remember(lockId: string, key: Uint8Array<ArrayBuffer>): void {
    try {
      this.storage?.setItem(NAME, `${lockId} ${toBase64(key)}`);
    } catch {
      // The vault in memory still holds it.
    }
  }

  forget(): void {
    this.storage?.removeItem(NAME);
  }
}
