import { createHash, hash } from 'node:crypto';

/** The words of a text as they are compared: small letters without marks; what joins or ends words is left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’‘]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of `size` words that follow each other, with the place of its first word. */
export function* windowsOf(words: readonly string[], size: number): Generator<{ text: string; at: number }> {
  const text = words.join(' ');
  let from = 0;
  let to = words.slice(0, size).join(' ').length;
  for (let at = 0; at + size <= words.length; at += 1) {
    yield { text: text.slice(from, to), at };
    from += (words[at] ?? '').length + 1;
    to += (words[at + size] ?? '').length + 1;
  }
}

/** 64 bits of the salted SHA-256 of a text or file, in hexadecimal. */
export function saltedHash(salt: string, content: string | Uint8Array): string {
  // Of a library with withdrawn stories, every few words are hashed: at once takes half as long as piece by piece.
  const whole =
    typeof content === 'string' ? hash('sha256', salt + content) : createHash('sha256').update(salt).update(content).digest('hex');
  return whole.slice(0, 16);
}
