import { widthOf, wrapWords } from './drawing.ts';

/** Letters that are as wide as they are tall: those of Chinese, Japanese, Korean, and pictures such as emoji. */
const WIDE_LETTERS = /[\u1100-\u11ff\u2e80-\ufffd\u{1f000}-\u{3fffd}]/u;

/** What people typed, in lines of at most `width` pixels. Unlike ours, their words may be wider than a line: those are broken. */
export function wrapTyped(text: string, width: number): string[] {
  // Two letters' width for each wide one.
  const room = WIDE_LETTERS.test(text) ? width / 1.7 : width;
  const most = Math.max(1, Math.floor((room / widthOf('m'.repeat(10))) * 10));
  const words = text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => pieces(Array.from(word), most));
  return wrapWords(words.join(' '), room);
}

function pieces(letters: string[], most: number): string[] {
  const made = [''];
  for (const letter of letters) {
    const last = made.at(-1) ?? '';
    if (last && last.length + letter.length > most) made.push(letter);
    else made[made.length - 1] = last + letter;
  }
  return made;
}
