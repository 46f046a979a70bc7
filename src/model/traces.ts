/**
 * What the build knows a withdrawn story by (rule `withdrawn-trace`). The repository must be able to prove that nothing
 * of it is left, but must not keep it. So it keeps salted hashes:
 *
 * - Pieces of eight words that don't overlap. Any fifteen words of the text that turn up hold one of them. Overlapping
 *   pieces would find more, but whoever guessed one could then guess the whole text on from there, a word at a time.
 * - Titles, captions and other short texts as a whole.
 * - The bytes of every file, and of pictures also what they look like in 64 bits.
 *
 * A hash can't be turned back into words. It can only confirm a guess: somebody who already holds the exact text can
 * prove that it was this story. Whoever wants to rule that out deletes `traces.json`; the build then proves less.
 */
import { SHINGLE_WORDS, type Traces } from '../schema/traces.ts';
import type { SourceDocument } from './content-library.ts';
import { textFields } from './text-fields.ts';
import { pictureLook } from './trace-pictures.ts';
import { saltedHash, windowsOf, wordsOf } from './trace-words.ts';

const ABOUT =
  'Salted hashes of a story that its teller withdrew, so that the build can prove that nothing of it is left. Nobody can read the story in them.';

/** Shorter texts than this say too little to be looked for inside other texts. */
const FEWEST_INSIDE = 4;

/** Fields whose words say nothing about the story: who made the picture, where it may appear. */
const PLAIN_FIELDS = new Set([
  'origin',
  'contentNotes',
  'themes',
  'activities',
  'situations',
  'area',
  'format',
  'language',
  'credit',
  'channels',
  'related',
  'sources',
  'evidence',
  'naming',
  'reference',
  'agreement',
]);

/** All stretches of words in an entry, each by itself. */
export function* textsOf({ raw, markdown, body }: Pick<SourceDocument, 'raw' | 'markdown' | 'body'>): Generator<string> {
  for (const { path, text } of textFields(raw)) if (!path.some((step) => PLAIN_FIELDS.has(String(step)))) yield text;
  // What can't be read as Markdown still holds words.
  if (markdown.failure) yield body;
  for (const run of markdown.runs) if (run.kind !== 'heading') yield run.text;
}

/** What is looked for, before it is hashed: pieces of words that were found nowhere else. */
export interface Pieces {
  /** By their number of words. */
  inside: Map<number, Set<string>>;
  whole: Set<string>;
}

/** Cuts texts into the pieces that they will be known by. */
export function piecesOf(texts: Iterable<string>): Pieces {
  const pieces: Pieces = { inside: new Map(), whole: new Set() };
  const add = (size: number, text: string) => pieces.inside.set(size, (pieces.inside.get(size) ?? new Set()).add(text));
  for (const text of texts) {
    const words = wordsOf(text);
    if (words.length < FEWEST_INSIDE) {
      // A title of one word is a word like any other.
      if (words.length > 1) pieces.whole.add(words.join(' '));
    } else if (words.length < SHINGLE_WORDS) add(words.length, words.join(' '));
    else
      for (let at = 0; at + SHINGLE_WORDS <= words.length; at += SHINGLE_WORDS)
        add(SHINGLE_WORDS, words.slice(at, at + SHINGLE_WORDS).join(' '));
  }
  return pieces;
}

/** Takes out of `pieces` what `text` holds as well: it could not tell the withdrawn story from this one. */
export function forgetShared(pieces: Pieces, text: string): void {
  const words = wordsOf(text);
  pieces.whole.delete(words.join(' '));
  for (const [size, known] of pieces.inside) for (const { text: window } of windowsOf(words, size)) known.delete(window);
}

/**
 * Hashes what a story is known by.
 * @param files the bytes of the pictures and recordings that lie beside it
 */
export async function hashTraces(salt: string, pieces: Pieces, files: readonly Uint8Array[]): Promise<Traces> {
  const hashes = (texts: Iterable<string>) => [...texts].map((text) => saltedHash(salt, text)).sort();
  const looks = await Promise.all(files.map(pictureLook));
  return {
    about: ABOUT,
    salt,
    words: Object.fromEntries(
      [...pieces.inside].filter(([, known]) => known.size > 0).map(([size, known]) => [String(size), hashes(known)]),
    ),
    whole: hashes(pieces.whole),
    files: files.map((bytes) => saltedHash(salt, bytes)).sort(),
    pictures: [...new Set(looks.flatMap((look) => look ?? []))].sort(),
  };
}
