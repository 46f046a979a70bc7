import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SearchPages } from '../../../scripts/build/search-pages.ts';
import { SpoolWriter } from '../../../scripts/build/spool.ts';
import { page, writeSite } from '../output/built-site.ts';

/** Has pages indexed by way of a spool, as a build does, and gives the folder of the site and that of the copies. */
async function indexed(pages: readonly [file: string, html: string][]): Promise<{ dir: string; folder: string; count: number }> {
  const dir = await writeSite({});
  const [spool, folder] = [`${dir}-pages`, `${dir}-search`];
  const writer = new SpoolWriter(spool);
  const search = new SearchPages(spool, folder);
  onTestFinished(() => search.close());
  for (const [file, html] of pages) {
    const place = writer.add(Buffer.from(html));
    writer.flush();
    search.add(file, place);
  }
  writer.close();
  return { dir, folder, count: await search.write(dir) };
}

const found = (id: string) => page(`<main data-pagefind-body><h1>Story ${id}</h1></main>`);

test('every page that can be found is in the index, also those that fill no whole message, and the copies go', async () => {
  const ids = Array.from({ length: 300 }, (_, at) => String(at));
  const stories = ids.map((id): [string, string] => [`stories/${id}/index.html`, found(id)]);
  const { dir, folder, count } = await indexed([...stories, ['about/index.html', page('<main><h1>About</h1></main>')]]);
  expect(count).toBe(300);
  const entry = JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8')) as unknown;
  expect(entry).toMatchObject({ languages: { 'en-gb': { page_count: 300 } } });
  await expect.poll(() => existsSync(folder)).toBe(false);
});

test('where no page can be found there is no index, and that is no error', async () => {
  const { dir, count } = await indexed([['index.html', page('<main><h1>Draft</h1></main>')]]);
  expect(count).toBe(0);
  expect(existsSync(join(dir, 'pagefind'))).toBe(false);
});
