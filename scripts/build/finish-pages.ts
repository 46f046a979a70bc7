import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { islandStyleInHead } from '../../src/model/island-style.ts';
import { tightenPolicy } from '../../src/model/page-policy.ts';
import { gzipSize } from '../../src/model/rules/output/page-parts.ts';
import { SiteFiles, type Place } from '../../src/model/rules/output/site-files.ts';
import { isNoindex } from '../../src/model/rules/output/unique-title.ts';
import { detached, hasToken, walkHtml, type BuiltElement } from '../../src/model/rules/output/walk.ts';
import { Scales, type Weight } from '../../src/model/rules/output/weigh.ts';

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
}

/** Narrows every page's security policy, writes into it what it weighs, and gathers what the sitemap and the search index need. Reads each page once. */
export async function finishPages(place: Place): Promise<FinishedPages> {
  const files = await SiteFiles.list(place);
  const scales = new Scales(files);
  const finished: FinishedPages = { count: files.pages.length, searchable: 0, listed: [] };
  for (const file of files.pages) {
    const html = tightenPolicy(islandStyleInHead((await files.read(file)).toString()));
    const scale = scales.listen(html, files.addressOf(file));
    const notes: PageNotes = { shown: undefined, canonical: undefined, noindex: file === '404.html', searchable: false };
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
    const finishedHtml = notes.shown ? fillWeight(html, notes.shown, await scale.weigh()) : html;
    await writeFile(join(place.dir, file), finishedHtml);
  }
  return finished;
}

function takeNotes(element: BuiltElement, notes: PageNotes): void {
  if (element.name === 'data' && hasToken(element, 'class', 'page-weight')) notes.shown = element;
  if (element.name === 'link' && hasToken(element, 'rel', 'canonical')) notes.canonical = element.attributes.href;
  if (isNoindex(element)) notes.noindex = true;
  if ('data-pagefind-body' in element.attributes) notes.searchable = true;
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
