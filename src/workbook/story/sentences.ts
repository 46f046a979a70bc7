/** The longest piece given to a voice, in characters. Some voices fall silent after about a quarter of a minute. */
const LONGEST = 200;
const SENTENCE = /[^.!?…]+[.!?…]*["'”’)]*|[.!?…]+/g;
const PIECE = new RegExp(String.raw`\S(?:.{0,${String(LONGEST - 2)}}\S)?(?=\s|$)|\S{${String(LONGEST)}}`, 'g');

/**
 * A text in pieces of one sentence, for a voice to read one after another. Nothing but white space is lost; a sentence
 * that is too long is parted between words.
 */
export function sentences(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((paragraph) => paragraph.match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .flatMap((sentence) => (sentence.length <= LONGEST ? [sentence] : (sentence.match(PIECE) ?? [])))
    .filter(Boolean);
}
