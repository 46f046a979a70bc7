import { armor, Encrypter } from 'age-encryption';

/**
 * Seals a text to a public key, so that only whoever holds the secret one can read it. The result is plain letters
 * (armoured), which the `age` command opens as well. Load this module only when it is asked for: it is large.
 * @param key an age public key, `age1…`
 */
export async function seal(text: string, key: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(key);
  return armor.encode(await encrypter.encrypt(text));
}
