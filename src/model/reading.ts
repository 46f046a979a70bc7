/** Words a minute that adults read silently in plain English, rounded down (Brysbaert 2019: 238 for non-fiction) for readers in a second language. */
const WORDS_A_MINUTE = 180;

/** The number of words in Markdown, counting runs of letters and digits. */
export function wordCount(markdown: string): number {
  return markdown.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Reading time in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
