import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { copyForSearch, writeIndex } from '../../../scripts/build/search-index.ts';
import { page, writeSite } from '../output/built-site.ts';

const NOTHING_ELSE = { pagesRead: () => undefined, signal: new AbortController().signal };

/** Indexes the pages of a site, and gives the folder. */
async function indexSite(files: Record<string, string>): Promise<{ dir: string; count: number }> {
  const dir = await writeSite(files);
  const folder = `${dir}-search`;
  const count = Object.keys(files)
    .sort()
    .filter((file) => copyForSearch(folder, file, files[file] ?? '')).length;
  await writeIndex(dir, { folder, count, ...NOTHING_ELSE });
  return { dir, count };
}

/** The words of every page in the index. */
function indexedText(dir: string): string[] {
  const folder = join(dir, 'pagefind', 'fragment');
  return readdirSync(folder).map((file) => gunzipSync(readFileSync(join(folder, file))).toString());
}

test('indexes pages that ask for it, with addresses below the folder of the index', async () => {
  const { dir, count } = await indexSite({
    'stories/a/index.html': page('<main data-pagefind-body><h1>A seat</h1></main>'),
    'about/index.html': page('<main><h1>About</h1></main>'),
  });
  expect(count).toBe(1);
  expect(indexedText(dir)).toEqual([expect.stringContaining('"url":"/stories/a/"')]);
});

test('keeps only what our search page loads', async () => {
  const { dir } = await indexSite({ 'index.html': page('<main data-pagefind-body data-pagefind-filter="kind:story"><h1>A</h1></main>') });
  expect(readdirSync(join(dir, 'pagefind')).map((name) => name.replace(/_[\da-f]+/, ''))).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.en-gb.pf_meta',
    'pagefind.js',
    'wasm.en-gb.pagefind',
    'wasm.unknown.pagefind',
  ]);
});

test('tells once when the copies of the pages are needed no more', async () => {
  const dir = await writeSite({});
  const folder = `${dir}-search`;
  copyForSearch(folder, 'a/index.html', page('<main data-pagefind-body><h1>A</h1></main>'));
  const pagesRead = vi.fn();
  await writeIndex(dir, { ...NOTHING_ELSE, folder, count: 1, pagesRead });
  expect(pagesRead).toHaveBeenCalledTimes(1);
});

test('an index that lacks a page stops the build, and so does a Pagefind that fails', async () => {
  const dir = await writeSite({});
  const folder = `${dir}-search`;
  copyForSearch(folder, 'a/index.html', page('<main data-pagefind-body><h1>A</h1></main>'));
  await expect(writeIndex(dir, { ...NOTHING_ELSE, folder, count: 2 })).rejects.toThrow('Pagefind indexed 1 of 2 pages.\n');
  rmSync(join(folder, 'a'), { recursive: true });
  await expect(writeIndex(dir, { ...NOTHING_ELSE, folder, count: 1 })).rejects.toThrow(/^Pagefind could not index the pages\.\n/);
});

test('two indexes of the same pages are the same to the byte', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const filters = ['kind', 'theme', 'area', 'part'];
  const files = ids.map((id, place): [string, string] => [
    `stories/${id}/index.html`,
    page(
      `<main data-pagefind-body data-pagefind-sort="edited[data-edited], place[data-place]" data-edited="2026-01-0${String(place + 1)}" data-place="${String(9 - place)}"><h1>Story ${id}</h1>${filters
        .map((filter) => `<p data-pagefind-filter="${filter}">${filter}-${id}</p>`)
        .join('')}</main>`,
    ),
  ]);
  const bytesOf = async (pages: [string, string][]) => {
    const { dir } = await indexSite(Object.fromEntries(pages));
    const names = readdirSync(join(dir, 'pagefind'), { recursive: true, withFileTypes: true });
    return names
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')])
      .sort();
  };
  expect(await bytesOf(files)).toEqual(await bytesOf(files));
});
