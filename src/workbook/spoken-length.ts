/**
 * Words a minute of somebody who speaks calmly to others. People who speak in public mostly say 125 to 150 words a minute
 * (Lucas, The Art of Public Speaking, 8th edition 2004, page 300); a story told with pauses stands at the lower end.
 */
export const CALM_WORDS_A_MINUTE = 130;

/** What most stories of this course have: 300 to 500 words, two to three minutes aloud (content brief, section 1). */
export const USUAL_WORDS = { least: 300, most: 500 } as const;
/** More than this, and three minutes are not enough at a calm pace. */
export const WORDS_IN_THREE_MINUTES = 3 * CALM_WORDS_A_MINUTE;

/** The number of words in plain text: runs of letters and digits, with what joins them ("link-worker", "didn't"). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
}

/** How long it takes to say so many words calmly, in whole seconds. */
export function spokenSeconds(words: number): number {
  return Math.round((words / CALM_WORDS_A_MINUTE) * 60);
}

/** How a length stands to the guide. */
export type LengthVerdict = 'empty' | 'short' | 'fits' | 'over-three-minutes' | 'long';

export function lengthVerdict(words: number): LengthVerdict {
  if (words === 0) return 'empty';
  if (words < USUAL_WORDS.least) return 'short';
  if (words <= WORDS_IN_THREE_MINUTES) return 'fits';
  return words <= USUAL_WORDS.most ? 'over-three-minutes' : 'long';
}
