import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { islandStyleInHead } from '../../src/model/island-style.ts';
import { tightenPolicy } from '../../src/model/page-policy.ts';
import { gzipSize } from '../../src/model/rules/output/page-parts.ts';
import { SiteFiles, type Place } from '../../src/model/rules/output/site-files.ts';
import { isNoindex } from '../../src/model/rules/output/unique-title.ts';
import { detached, hasToken, walkHtml, type BuiltElement } from '../../src/model/rules/output/walk.ts';
import { Scales, type Weight } from '../../src/model/rules/output/weigh.ts';
import { OfflineSizes, type KeepSize } from './offline-sizes.ts';

/** What the later steps need to know of the pages. */
export interface FinishedPages {
  count: number;
  /** Pages with words for the search index. */
  searchable: number;
  /** The canonical addresses of the pages that search engines may list. */
  listed: string[];
}

/** What is looked for in one page. */
interface PageNotes {
  /** The element that shows the page's weight. */
  shown: BuiltElement | undefined;
  canonical: string | undefined;
  noindex: boolean;
  searchable: boolean;
  /** Where the page offers to keep itself (`''`), or the whole part that is named. */
  keep: string | undefined;
}

/** Narrows every page's security policy, writes into it what it weighs, and gathers what the sitemap and the search index need. Reads each page once. */
export async function finishPages(place: Place): Promise<FinishedPages> {
  const files = await SiteFiles.list(place);
  const scales = new Scales(files);
  const offline = new OfflineSizes(files);
  const openings: { part: string; write: (size?: KeepSize) => Promise<void> }[] = [];
  const finished: FinishedPages = { count: files.pages.length, searchable: 0, listed: [] };
  for (const file of files.pages) {
    const html = tightenPolicy(islandStyleInHead((await files.read(file)).toString()));
    const scale = scales.listen(html, files.addressOf(file));
    const notes: PageNotes = { shown: undefined, canonical: undefined, noindex: file === '404.html', searchable: false, keep: undefined };
    await walkHtml(html, [
      scale,
      {
        open: (element) => {
          takeNotes(element, notes);
        },
      },
    ]);
    if (notes.searchable) finished.searchable += 1;
    if (!notes.noindex && notes.canonical !== undefined) finished.listed.push(detached(notes.canonical));
    const weight = await scale.weigh();
    const kept = await offline.add(file, html);
    const pictures = await offline.pictureSizes(html, file);
    const write = (size?: KeepSize) => writeFile(join(place.dir, file), fillIn(html, { shown: notes.shown, weight, pictures, size }));
    if (notes.keep) openings.push({ part: notes.keep, write });
    else await write(notes.keep === '' ? { pages: 1, ...(await offline.sum([kept])) } : undefined);
  }
  // How much a whole part is can be told only now.
  for (const { part, write } of openings) await write(await offline.writePart(part, place.dir));
  return finished;
}

function takeNotes(element: BuiltElement, notes: PageNotes): void {
  if (element.name === 'data' && hasToken(element, 'class', 'page-weight')) notes.shown = element;
  if (element.name === 'link' && hasToken(element, 'rel', 'canonical')) notes.canonical = element.attributes.href;
  if (isNoindex(element)) notes.noindex = true;
  if ('data-pagefind-body' in element.attributes) notes.searchable = true;
  if (element.name === 'keep-offline') notes.keep = element.attributes['data-part'] ?? '';
}

/** What is written into a page once it is known. */
interface Figures {
  shown: BuiltElement | undefined;
  weight: Weight;
  /** The sizes of its pictures, in words, in their order. */
  pictures: readonly string[];
  size: KeepSize | undefined;
}

/** Writes the figures into a page: the sizes of its pictures, what it takes to keep it, and what it weighs. */
function fillIn(html: string, { shown, weight, pictures, size }: Figures): string {
  let place = 0;
  const sized = html.replace(
    /(<saved-picture>[\s\S]*?)(<\/saved-picture>)/g,
    (_, inside: string, end: string) => inside.replace('{size}', pictures[place++] ?? '?') + end,
  );
  const filled = size ? fillKeep(sized, size) : sized;
  const shift = filled.length - html.length;
  if (!shown) return filled;
  // All of these stand before the footer.
  const moved = { ...shown, start: shown.start + shift, contentStart: shown.contentStart + shift, contentEnd: shown.contentEnd + shift };
  return fillWeight(filled, moved, weight);
}

/** Without a figure the button that keeps pages is not shown. */
function fillKeep(html: string, { pages, text, pictures }: KeepSize): string {
  return html.replace('<keep-offline', `<keep-offline data-bytes="${String(text)} ${String(pictures)}" data-pages="${String(pages)}"`);
}

/** Fills in the page's weight. The figure itself changes the weight by a byte or so, so it is weighed again until it holds. */
function fillWeight(html: string, { start, contentStart, contentEnd }: BuiltElement, weight: Weight): string {
  const write = (bytes: number) =>
    html.slice(0, start) +
    html.slice(start, contentStart).replace(/\bvalue=(?:"[^"]*"|[^\s>]+)/, `value="${String(bytes)}"`) +
    `${String(Math.max(1, Math.round(bytes / 1024)))} KB` +
    html.slice(contentEnd);
  let bytes = weight.total;
  let filled = write(bytes);
  for (let look = 0; look < 4; look += 1) {
    const weighed = gzipSize(filled) + weight.total - weight.html;
    if (weighed === bytes) break;
    bytes = weighed;
    filled = write(bytes);
  }
  return filled;
}
