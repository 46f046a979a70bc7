import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPack } from '../../../src/model/packs/plan.ts';
import { SiteFiles } from '../../../src/model/rules/output/site-files.ts';
import { walkHtml } from '../../../src/model/rules/output/walk.ts';
import { Scales } from '../../../src/model/rules/output/weigh.ts';

/** What a built site consists of. */
export interface Output {
  pages: number;
  /** Of all files, as they lie on disk. */
  bytes: number;
  /** Of the files of the search index. */
  indexBytes: number;
  /** The heaviest page for reading, with its own styles and scripts, gzip. */
  largest: { path: string; bytes: number };
}

/** Weighs a built site. Pages that name a budget of their own (those people write on) stand outside `largest`. */
export async function weighOutput(dir: string): Promise<Output> {
  const files = SiteFiles.list({ dir, basePath: '/', siteUrl: 'https://example.org' });
  const scales = new Scales(files);
  const pages = files.pages.filter((file) => !isPack(file));
  const output: Output = { pages: pages.length, bytes: 0, indexBytes: 0, largest: { path: '', bytes: 0 } };
  for (const file of files.all) {
    const { size } = await stat(join(dir, file));
    output.bytes += size;
    if (file.startsWith('pagefind/')) output.indexBytes += size;
  }
  for (const file of pages) {
    const html = await readFile(join(dir, file), 'utf8');
    if (/<meta name="?page-budget/.test(html)) continue;
    const scale = scales.listen(html, files.addressOf(file));
    await walkHtml(html, [scale]);
    const { total } = await scale.weigh();
    if (total > output.largest.bytes) output.largest = { path: files.addressOf(file), bytes: total };
  }
  return output;
}
