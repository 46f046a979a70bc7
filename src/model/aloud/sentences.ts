/** A stretch of a text: its characters from `from` up to, but not with, `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** The longest piece given to a voice, in characters. Some voices fall silent after about a quarter of a minute. */
const LONGEST = 200;
/** Where a sentence ends. A full stop within a number, or before a small letter as in "e.g. this", ends none. */
const END = /[.!?…]*[!?…]["'”’)\]]*(?=\s|$)|\.+["'”’)\]]*(?=\s+[^\s\p{Ll}]|\s*$)/gu;
const PIECE = new RegExp(String.raw`\S(?:.{0,${String(LONGEST - 2)}}\S)?(?=\s|$)|\S{${String(LONGEST)}}`, 'g');

/**
 * Where the sentences of a text stand, for a voice to read one after another. Nothing but white space is left out; a line's
 * end ends a sentence too, and a sentence that is too long is parted between words.
 */
export function sentencesIn(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index: start }) => {
    const ends = [...line.matchAll(END)].map(({ 0: end, index }) => index + end.length);
    return [...ends, line.length].flatMap((to, at) => {
      const from = ends[at - 1] ?? 0;
      return piecesOf(line.slice(from, to)).map((piece) => ({ from: start + from + piece.from, to: start + from + piece.to }));
    });
  });
}

/** The sentences themselves. */
export function sentences(text: string): string[] {
  return sentencesIn(text).map(({ from, to }) => text.slice(from, to));
}

function piecesOf(sentence: string): Stretch[] {
  const bare = sentence.trim();
  if (bare === '') return [];
  const offset = sentence.length - sentence.trimStart().length;
  if (bare.length <= LONGEST) return [{ from: offset, to: offset + bare.length }];
  return [...bare.matchAll(PIECE)].map(({ 0: piece, index }) => ({ from: offset + index, to: offset + index + piece.length }));
}
