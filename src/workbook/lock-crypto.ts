/**
 * The arithmetic of the lock, on WebCrypto alone: a random AES-GCM key of 256 bits encrypts what is kept, and a key made
 * from the passphrase encrypts that key. Pure but for randomness.
 */
import { StoreError } from './records.ts';
import type { KeptLock, Words } from './store-items.ts';

/**
 * Rounds of PBKDF2-HMAC-SHA-256: what the OWASP Password Storage Cheat Sheet asks for ("a work factor of 600,000 or
 * more"), https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2. Each lock keeps its
 * own number, so that this one can grow.
 */
export const ROUNDS = 600_000;

const CIPHER = 'AES-GCM';
/** Bytes of a vector, as NIST SP 800-38D recommends for GCM. */
const VECTOR = 12;
const KEY = 32;
const SALT = 16;

type Bytes = Uint8Array<ArrayBuffer>;

/** Encrypts and decrypts with one data key; or, without a lock, lets everything through. */
export interface Vault {
  /** The id of the lock; empty without one. */
  readonly lockId: string;
  seal(text: string): Promise<Words>;
  open(words: Words): Promise<string>;
  sealSound(sound: ArrayBuffer): Promise<ArrayBuffer>;
  openSound(sound: ArrayBuffer): Promise<ArrayBuffer>;
}

/** Without a lock. */
export const OPEN_VAULT: Vault = {
  lockId: '',
  seal: (text) => Promise.resolve(text),
  open: (words) => (typeof words === 'string' ? Promise.resolve(words) : Promise.reject(new StoreError('locked'))),
  sealSound: (sound) => Promise.resolve(sound),
  openSound: (sound) => Promise.resolve(sound),
};

/**
 * A vault on a data key of 32 bytes. Ciphertexts aren't bound to the record they belong to: a version takes over the
 * ciphertext of its record unread, within one transaction, which could not wait for WebCrypto.
 */
export async function vaultOf(lockId: string, dataKey: Bytes): Promise<Vault> {
  const key = await crypto.subtle.importKey('raw', dataKey, CIPHER, false, ['encrypt', 'decrypt']);
  return {
    lockId,
    seal: async (text) => ({ box: toBase64(await encrypt(key, new TextEncoder().encode(text))) }),
    open: async (words) => (typeof words === 'string' ? words : new TextDecoder().decode(await decrypt(key, fromBase64(words.box)))),
    sealSound: async (sound) => (await encrypt(key, new Uint8Array(sound))).buffer,
    openSound: async (sound) => (await decrypt(key, new Uint8Array(sound))).buffer,
  };
}

/** A new data key. */
export function newDataKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(KEY));
}

/** Wraps a data key for a passphrase, with a fresh salt. */
export async function wrap(id: string, dataKey: Bytes, passphrase: string, rounds = ROUNDS): Promise<KeptLock> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  return { id, salt: toBase64(salt), rounds, box: toBase64(await encrypt(await keyFrom(passphrase, salt, rounds), dataKey)) };
}

/** The data key; undefined if the passphrase is wrong. */
export async function unwrap(lock: KeptLock, passphrase: string): Promise<Bytes | undefined> {
  const key = await keyFrom(passphrase, fromBase64(lock.salt), lock.rounds);
  // GCM notices: a wrong key fails, it never gives a wrong answer.
  return decrypt(key, fromBase64(lock.box)).catch(() => undefined);
}

async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  // The same letters typed on another keyboard can be other code points (é in one or in two): NFKC makes them one.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, material, { name: CIPHER, length: KEY * 8 }, false, ['encrypt', 'decrypt']);
}

/** Encrypts under a fresh random vector, which stands in front. */
async function encrypt(key: CryptoKey, plain: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(VECTOR));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: CIPHER, iv }, key, plain));
  const whole = new Uint8Array(VECTOR + sealed.length);
  whole.set(iv);
  whole.set(sealed, VECTOR);
  return whole;
}

async function decrypt(key: CryptoKey, whole: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt({ name: CIPHER, iv: whole.slice(0, VECTOR) }, key, whole.slice(VECTOR)));
}

export function toBase64(bytes: Bytes): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
