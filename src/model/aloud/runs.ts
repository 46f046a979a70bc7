/** A place in a text that is made of runs, such as the text nodes of a paragraph. */
export interface Place {
  /** Which run, counted from 0. */
  run: number;
  /** How many of its characters stand before the place. */
  offset: number;
}

/**
 * Finds the place that stands after so many characters of the whole text.
 * @param lengths of the runs, in characters
 * @param end whether a stretch ends here: then a place between two runs is the end of the first, else the start of the second
 * @throws {RangeError} when the text is shorter
 */
export function placeIn(lengths: readonly number[], characters: number, end: boolean): Place {
  let before = 0;
  for (const [run, length] of lengths.entries()) {
    const offset = characters - before;
    if (offset < length || (offset === length && end)) return { run, offset };
    before += length;
  }
  throw new RangeError(`There are ${String(before)} characters, and no place after ${String(characters)} of them.`);
}
