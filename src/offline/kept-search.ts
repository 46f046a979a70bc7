import { foldLetters } from '../model/fold-letters.ts';

/** Characters of a page that a result shows on each side of the first word. */
const AROUND = 90;

/**
 * Looks for words in a page's text: all of them must begin a word there, whatever their capitals and accents.
 * @returns the text around the first one, or nothing if the page lacks one of them
 */
export function excerptOf(text: string, words: string): string | undefined {
  const plain = foldLetters(text);
  const places = foldLetters(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').exec(plain)?.index ?? -1);
  const [first = -1] = places;
  if (places.length === 0 || places.includes(-1)) return undefined;
  const from = first <= AROUND ? 0 : text.indexOf(' ', first - AROUND) + 1;
  const to = first + AROUND >= text.length ? text.length : text.lastIndexOf(' ', first + AROUND);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
