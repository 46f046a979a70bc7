import { gzipSize } from '../../src/model/rules/output/page-parts.ts';
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
export function fillIn(html: string, { shown, weight, pictures, size }: Figures): FilledPage {
  const shifts: Shift[] = [];
  let place = 0;
  let filled = html.replace(/(<saved-picture>[\s\S]*?)(<\/saved-picture>)/g, (_, inside: string, end: string, at: number) => {
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
  if (!shown) return { html: filled, bytes: filled === html ? weight.html : gzipSize(filled), moved: mover(shifts) };
  const move = mover(shifts);
  const { start, contentStart, contentEnd } = shown;
  const moved = { ...shown, start: move(start), contentStart: move(contentStart), contentEnd: move(contentEnd) };
  const weighed = fillWeight(filled, moved, weight, size !== undefined);
  shifts.push([contentEnd, weighed.html.length - filled.length]);
  return { ...weighed, moved: mover(shifts) };
}

function mover(shifts: readonly Shift[]): (at: number) => number {
  return (at) => shifts.reduce((moved, [from, by]) => (at >= from ? moved + by : moved), at);
}

/** By how much the figures usually change a page's weight, measured on lists and case studies: to begin near the truth saves weighing again. */
const USUAL_CHANGE = -8;
const USUAL_CHANGE_WITH_KEEP = 24;

/** Fills in the page's weight. The figure itself changes the weight a little, so it is weighed again until it holds. */
function fillWeight(
  html: string,
  { start, contentStart, contentEnd }: BuiltElement,
  weight: Weight,
  keeps: boolean,
): Pick<FilledPage, 'html' | 'bytes'> {
  const write = (bytes: number) =>
    html.slice(0, start) +
    html.slice(start, contentStart).replace(/\bvalue=(?:"[^"]*"|[^\s>]+)/, `value="${String(bytes)}"`) +
    `${String(Math.max(1, Math.round(bytes / 1024)))} KB` +
    html.slice(contentEnd);
  const others = weight.total - weight.html;
  let figure = weight.total + (keeps ? USUAL_CHANGE_WITH_KEEP : USUAL_CHANGE);
  // Two figures may each lead to the other. Then one of them is a little off.
  const tried = new Set<number>();
  for (;;) {
    const filled = write(figure);
    const bytes = gzipSize(filled);
    if (bytes + others === figure || tried.has(bytes + others)) return { html: filled, bytes };
    tried.add(figure);
    figure = bytes + others;
  }
}
