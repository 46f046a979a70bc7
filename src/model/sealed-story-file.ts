import { armor, Decrypter } from 'age-encryption';
import { assertSize, StoryFileRefused } from './story-file.ts';

const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----';
const BINARY = 'age-encryption.org/';

/** Whether a file is sealed with age (age-encryption.org/v1), as text or as bytes. */
export function isSealed(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return start.startsWith(ARMOUR) || start.startsWith(BINARY);
}

/**
 * Opens a sealed file.
 * @param identityFile the text of an age identity file, as `age-keygen` writes it: a key a line, `#` before remarks.
 * @throws {StoryFileRefused} if it can't be opened with any of the keys, or was changed on the way.
 */
export async function openSealed(bytes: Uint8Array, identityFile: string): Promise<Uint8Array> {
  assertSize(bytes);
  const decrypter = new Decrypter();
  for (const key of keysIn(identityFile)) {
    try {
      decrypter.addIdentity(key);
    } catch {
      throw new StoryFileRefused('The identity file holds a key that is damaged or of an unknown kind.');
    }
  }
  const sealed = unarmoured(bytes);
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    // The library says so only in words (Decrypter.decrypt).
    const foreign = error instanceof Error && error.message.includes('no identity matched');
    throw new StoryFileRefused(
      foreign
        ? 'The file was sealed for another key. Use the identity file that belongs to “workbookKey” in site.yaml.'
        : 'The sealed file is damaged or was changed on the way. Ask for it again.',
    );
  }
}

function keysIn(identityFile: string): string[] {
  const lines = identityFile.split(/\r?\n/).map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length === 0 || !keys.every((key) => key.startsWith('AGE-SECRET-KEY-'))) {
    throw new StoryFileRefused('The identity file holds no age key. It is the file that age-keygen wrote, with a line AGE-SECRET-KEY-1….');
  }
  return keys;
}

function unarmoured(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!text.trimStart().startsWith(ARMOUR)) return bytes;
  try {
    return armor.decode(text);
  } catch {
    throw new StoryFileRefused('The sealed file is damaged or cut short. Ask for it again.');
  }
}
