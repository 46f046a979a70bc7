import type { FilledPage } from '../../src/model/rules/output/page-reading.ts';
import type { BuiltElement } from '../../src/model/rules/output/walk.ts';
import type { Weight } from '../../src/model/rules/output/weigh.ts';
import type { KeepSize } from './offline-sizes.ts';

/** What is written into a page once it is known. */
interface Figures {
  /** The element that shows the page's weight. */
  shown: BuiltElement | undefined;
  weight: Weight;
  /** The sizes of its pictures, in words, in their order. */
  pictures: readonly string[];
  size: KeepSize | undefined;
}

/** A place of the page as it was drawn, from which on everything has moved. */
type Shift = [at: number, by: number];

const PICTURE_SIZE = '{size}';
const KEEP = '<keep-offline';

/** Writes the figures into a page: the sizes of its pictures, what it takes to keep it, and what it weighs. */
export function fillIn(html: string, { shown, weight, pictures, size }: Figures): Pick<FilledPage, 'html' | 'moved'> {
  const shifts: Shift[] = [];
  let place = 0;
  let filled =
    pictures.length === 0
      ? html
      : html.replace(/(<saved-picture>[\s\S]*?)(<\/saved-picture>)/g, (_, inside: string, end: string, at: number) => {
          const words = pictures[place++] ?? '?';
          if (inside.includes(PICTURE_SIZE)) shifts.push([at + inside.indexOf(PICTURE_SIZE), words.length - PICTURE_SIZE.length]);
          return inside.replace(PICTURE_SIZE, words) + end;
        });
  const keepAt = html.indexOf(KEEP);
  if (size && keepAt !== -1) {
    // Without a figure the button that keeps pages is not shown.
    const figures = ` data-bytes="${String(size.text)} ${String(size.pictures)}" data-pages="${String(size.pages)}"`;
    filled = filled.replace(KEEP, KEEP + figures);
    shifts.push([keepAt + KEEP.length, figures.length]);
  }
  if (shown) {
    const move = mover(shifts);
    const { start, contentStart, contentEnd } = shown;
    const end = move(contentEnd);
    const words = weightInWords(filled.slice(move(start), move(contentStart)), weight.total);
    filled = filled.slice(0, move(start)) + words + filled.slice(end);
    shifts.push([contentEnd, words.length - (end - move(start))]);
  }
  return { html: filled, moved: mover(shifts) };
}

function mover(shifts: readonly Shift[]): (at: number) => number {
  return (at) => shifts.reduce((moved, [from, by]) => (at >= from ? moved + by : moved), at);
}

/** In what steps of bytes a page's weight is told. The figures change it by less, so that it need not be weighed again with them. */
const STEP = 100;

/** The start tag with the page's weight in bytes, and after it the kilobytes for people. */
function weightInWords(startTag: string, bytes: number): string {
  const told = String(Math.max(1, Math.round(bytes / STEP)) * STEP);
  return `${startTag.replace(/\bvalue=(?:"[^"]*"|[^\s>]+)/, `value="${told}"`)}${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
}
