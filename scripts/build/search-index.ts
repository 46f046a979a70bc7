import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** What our own search page loads. Pagefind also writes three ready-made interfaces, which we don't use. */
const USED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|fragment|index|filter)$/;

/**
 * Writes the search index to `pagefind/`. Pagefind leaves out pages without `data-pagefind-body` only if some page
 * has one, so without any we index nothing. Addresses in the index are relative to the folder that holds `pagefind/`:
 * the base path comes in when a browser loads it.
 * @returns the number of pages that can be found.
 */
export async function writeSearchIndex(dir: string, searchablePages: number): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    if (searchablePages > 0) expectNone((await index.addDirectory({ path: dir })).errors);
    const outputPath = join(dir, 'pagefind');
    expectNone((await index.writeFiles({ outputPath })).errors);
    for (const name of await readdir(outputPath)) {
      if (!USED.test(name)) await rm(join(outputPath, name), { recursive: true });
    }
    return searchablePages;
  } finally {
    await pagefind.close();
  }
}

function expectNone(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages: ${errors.join(' ')}`);
}
