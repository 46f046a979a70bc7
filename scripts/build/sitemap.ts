import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';

/** Writes `sitemap.xml` with the pages that search engines may list. The format has no empty map: without pages there is none. */
export async function writeSitemap(dir: string, siteUrl: string, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  const stream = new SitemapStream({ hostname: siteUrl, xmlns: { news: false, xhtml: false, image: false, video: false } });
  const xml = streamToPromise(Readable.from(addresses.map((url) => ({ url }))).pipe(stream));
  await writeFile(join(dir, 'sitemap.xml'), await xml);
}
