import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { isAgePublicKey } from '../../../src/schema/age-key.ts';

describe('isAgePublicKey', () => {
  test('takes what age makes', async () => {
    for (let round = 0; round < 20; round += 1)
      expect(isAgePublicKey(await identityToRecipient(await generateX25519Identity()))).toBe(true);
    // Written by age-keygen 1.1.1.
    expect(isAgePublicKey('age1xwmvjxp4qehjn302seayn3xr8wu5jhq6rp3h3q4rj0g5f9n9up9q00sz6l')).toBe(true);
  });

  test('notices any one letter that is wrong, or two that changed places', async () => {
    const key = await identityToRecipient(await generateX25519Identity());
    for (let at = 4; at < key.length; at += 1) {
      const other = key[at] === 'q' ? 'p' : 'q';
      expect(isAgePublicKey(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
      const swapped = key.slice(0, at) + (key[at + 1] ?? '') + (key[at] ?? '') + key.slice(at + 2);
      if (swapped !== key) expect(isAgePublicKey(swapped)).toBe(false);
    }
  });

  test('takes no secret key, no other kind of key and nothing else', async () => {
    const secret = await generateX25519Identity();
    const hybrid = await identityToRecipient(await generateHybridIdentity());
    for (const text of [secret, hybrid, '', 'age1', secret.toLowerCase(), 'ssh-ed25519 AAAA']) expect(isAgePublicKey(text)).toBe(false);
  });
});
