import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { settleFilters } from './search-filters.ts';

/** What our own search page loads. Pagefind also writes three ready-made interfaces, which we don't use. */
const USED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|fragment|index|filter)$/;
/** How many pages may wait to be read by Pagefind. */
const AHEAD = 64;
/** What a page carries that can be found. It stands in the main part. */
const SEARCHABLE = 'data-pagefind-body';
/** Pagefind's memory is given out by jemalloc, which keeps several pools unless it is told not to: 0.4 GB more at 10,000 pages, and no faster. */
const ONE_POOL = { _RJEM_MALLOC_CONF: 'narenas:1' };

/**
 * The search index. Pages can be added while others are still being drawn. They are to come in the same order in every build:
 * Pagefind numbers them as they come, and no two builds would be the same.
 */
export class SearchIndex {
  private readonly index: pagefind.PagefindIndex;
  private readonly errors: string[] = [];
  private readonly reading: Promise<void>[] = [];

  private constructor(index: pagefind.PagefindIndex) {
    this.index = index;
  }

  /** @throws {Error} if Pagefind does not start. */
  static async begin(): Promise<SearchIndex> {
    Object.assign(process.env, ONE_POOL);
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    return new SearchIndex(index);
  }

  /**
   * Adds a page if it can be found. Ends when another may be added.
   * @param file its path below the built folder, with `/` between names
   */
  async add(file: string, html: string): Promise<void> {
    if (!html.includes(SEARCHABLE)) return;
    const read = this.index.addHTMLFile({ sourcePath: file, content: searchedPart(html) });
    this.reading.push(
      read.then(({ errors }) => {
        this.errors.push(...errors);
      }),
    );
    await this.reading[this.reading.length - AHEAD];
  }

  /**
   * Writes the index to `pagefind/` of a built folder. Pagefind leaves out pages without `data-pagefind-body` only if some page
   * has one, so without any we index nothing. Addresses in the index are relative to the folder that holds `pagefind/`:
   * the base path comes in when a browser loads it.
   * @returns the number of pages that can be found
   * @throws {Error} with what Pagefind says, if it can't index a page
   */
  async write(dir: string): Promise<number> {
    await Promise.all(this.reading);
    const outputPath = join(dir, 'pagefind');
    const { errors } = await this.index.writeFiles({ outputPath });
    this.errors.push(...errors);
    if (this.errors.length > 0) throw new Error(`Pagefind could not index the pages: ${this.errors.join(' ')}`);
    for (const name of await readdir(outputPath)) {
      if (!USED.test(name)) await rm(join(outputPath, name), { recursive: true });
    }
    await settleFilters(outputPath);
    return this.reading.length;
  }

  /** Ends Pagefind, and with it what it holds in memory. */
  async close(): Promise<void> {
    await pagefind.close();
  }
}

/**
 * A page without what Pagefind would only read past: all but its main part, by length most of it, and the ids, of which it would
 * keep a list with every page that no search of ours asks for.
 */
function searchedPart(html: string): string {
  const from = html.indexOf('<main');
  const main = html.slice(from, html.lastIndexOf('</main>') + '</main>'.length);
  if (from === -1 || !main.includes(SEARCHABLE)) return html;
  const root = html.slice(0, html.indexOf('<head'));
  return `${root}<body>${main.replace(/\sid="[^"]*"/g, '')}</body></html>`;
}
