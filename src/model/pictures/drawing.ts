/** What a picture is made of. Lengths are CSS pixels at the picture's natural size; it grows and shrinks with the page. */

/** How wide the two drawings of each picture are: one for phones, one for wide screens and paper. */
export const NARROW = 288;
export const WIDE = 704;

/** The size of all words in pictures: on a phone of 320 px they are as tall as that. */
export const LETTERS = 14;
export const LINE = 19;

/** How it looks is said by the style sheet, under the name `look`. */
interface Drawn {
  look: string;
}
export interface Box extends Drawn {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Path extends Drawn {
  kind: 'path';
  d: string;
}
export interface Words extends Drawn {
  kind: 'words';
  x: number;
  /** The baseline of the first line. */
  y: number;
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}
export type Shape = Box | Path | Words;

export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** Wider than a letter of any system font is on average (DejaVu Sans, the widest of them, has 0.59), as a share of its size. */
const LETTER_WIDTH = 0.6;

/** The width that words take at most, in pixels. */
export function widthOf(words: string): number {
  return Math.ceil(words.length * LETTERS * LETTER_WIDTH);
}

/** Words in lines of at most `width` pixels, as SVG doesn't break them by itself. A word that is wider stands alone. */
export function wrapWords(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Rounded to a tenth of a pixel: what no eye can see doesn't travel. */
export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
