import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import * as pagefind from 'pagefind';
import { settleFilters } from './search-filters.ts';

/** What our own search page loads. Pagefind also writes three ready-made interfaces, which we don't use. */
const USED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|fragment|index|filter)$/;
/** How many pages may wait to be read by Pagefind: enough that it never waits for us. */
const AHEAD = 16;

/**
 * Writes the search index to `pagefind/`. Pagefind leaves out pages without `data-pagefind-body` only if some page
 * has one, so without any we index nothing. Addresses in the index are relative to the folder that holds `pagefind/`:
 * the base path comes in when a browser loads it. Pages are handed over in the order of their addresses, as Pagefind numbers
 * them in the order they come: left to itself it takes them as the disk lists them, and no two builds would be the same.
 * @param from holds the pages, each where it lies in the site
 * @returns the number of pages that can be found.
 */
export async function writeSearchIndex(dir: string, searchablePages: number, from = dir): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    if (searchablePages > 0) await addPages(index, from);
    const outputPath = join(dir, 'pagefind');
    expectNone((await index.writeFiles({ outputPath })).errors);
    for (const name of await readdir(outputPath)) {
      if (!USED.test(name)) await rm(join(outputPath, name), { recursive: true });
    }
    await settleFilters(outputPath);
    return searchablePages;
  } finally {
    await pagefind.close();
  }
}

async function addPages(index: pagefind.PagefindIndex, from: string): Promise<void> {
  const files = (await readdir(from, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const added: Promise<void>[] = [];
  for (const [place, file] of files.entries()) {
    await added[place - AHEAD];
    const content = await readFile(join(from, file), 'utf8');
    added.push(
      index.addHTMLFile({ sourcePath: file.split(sep).join('/'), content }).then((answer) => {
        expectNone(answer.errors);
      }),
    );
  }
  await Promise.all(added);
}

function expectNone(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages: ${errors.join(' ')}`);
}
